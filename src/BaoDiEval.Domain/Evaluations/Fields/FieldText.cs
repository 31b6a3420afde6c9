using System.Text;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Evaluations.Fields;

/// <summary>
/// Text whose live figures are in place. One that cannot be told stands as 〔？名称〕, never in braces. What a figure says is
/// not searched for further fields.
/// </summary>
/// <param name="Unresolved">The fields that could not be told, in the order of the text.</param>
public sealed record FieldText(string Text, IReadOnlyList<UnresolvedField> Unresolved)
{
    /// <summary>Only so many are given a nearest name: a text with more has other troubles.</summary>
    private const int MostHints = 20;

    public static FieldText Resolve(string text, Evaluation evaluation, Scheme scheme) =>
        HoldsFields(text) ? Resolve(text, FieldCatalogue.Of(evaluation, scheme)) : new(text, []);

    public static FieldText Resolve(string text, FieldCatalogue catalogue)
    {
        if (!HoldsFields(text))
            return new(text, []);
        var (resolved, unresolved, end) = (new StringBuilder(), new List<UnresolvedField>(), 0);
        foreach (var match in FieldName.InText().Matches(text).AsEnumerable())
        {
            var name = match.Groups[1].Value.Trim();
            var meant = catalogue.Find(name).ToList();
            var value = meant.Count == 1 ? meant[0].Value : null;
            resolved.Append(text, end, match.Index - end).Append(value ?? $"〔？{name}〕");
            end = match.Index + match.Length;
            if (value is null)
                unresolved.Add(Unresolved(name, match.Index, meant));
        }
        return new(resolved.Append(text, end, text.Length - end).ToString(), unresolved);

        UnresolvedField Unresolved(string name, int index, List<Field> meant) =>
            new(name, index, FieldTrouble.Of(name, meant, unresolved.Count < MostHints ? catalogue.Fields : []));
    }

    private static bool HoldsFields(string text) => text.AsSpan().ContainsAny('{', '｛');
}

/// <summary>A field that says nothing: unknown, shared by several, or without a value.</summary>
/// <param name="Index">Where its brace opens, in the text as written.</param>
/// <param name="Message">What is wrong and what would help.</param>
public sealed record UnresolvedField(string Name, int Index, string Message);

/// <summary>Why a field cannot be told, and what would help.</summary>
internal static class FieldTrouble
{
    public static string Of(string name, List<Field> meant, IReadOnlyList<Field> all) =>
        meant switch
        {
            [var known] => $"{{{name}}}尚无数值，请先填写相应数据（{known.Group}）。",
            [] => $"没有{{{name}}}这一数据项，{Hint(name, all)}",
            _ => $"{{{name}}}所指不止一项，请写明是哪一项：{string.Join("、", meant.Select(f => f.Insertion))}。",
        };

    private static string Hint(string name, IReadOnlyList<Field> all) =>
        NearestName.Of(FieldName.Folded(name), all.Select(f => f.Name)) is { } nearest
            ? $"是否应为{{{nearest}}}？"
            : "请从可用数据项中选取。";
}
