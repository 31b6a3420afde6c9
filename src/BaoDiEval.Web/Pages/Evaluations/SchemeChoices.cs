using System.Globalization;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Web.Data;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>The schemes to choose from. One of the bureau's own is chosen with its version, <c>baodi-2024@2</c>.</summary>
internal static class SchemeChoices
{
    /// <summary>The newest of each, and the one that is chosen when it is older.</summary>
    public static List<Choice> Of(SchemeSet schemes, string? chosen)
    {
        var choices = schemes.Newest.Select(ChoiceOf).ToList();
        var (id, version) = Read(chosen);
        if (id is not null && choices.TrueForAll(c => c.Value != chosen) && schemes.Find(id, version) is { } current)
            choices.Add(new(chosen!, version is null ? $"{current.Name}（最新版）" : $"{Named(current)}，有新版"));
        return choices;
    }

    public static string? ValueOf(string? id, int? version) =>
        version is { } known ? string.Create(CultureInfo.InvariantCulture, $"{id}@{known}") : id;

    public static (string? Id, int? Version) Read(string? value) =>
        value?.Split('@') is [var id, var version]
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (id, number)
            : (value, null);

    private static Choice ChoiceOf(Scheme scheme) =>
        Scheme.Shipped.ContainsKey(scheme.Id)
            ? new(scheme.Id, scheme.Name)
            : new(ValueOf(scheme.Id, scheme.Version)!, Named(scheme));

    private static string Named(Scheme scheme) => $"{scheme.Name}（第{scheme.Version}版）";
}
