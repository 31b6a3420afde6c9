using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether every live figure in the text can be told (a rule of this product, not of the rule book of the regulations).</summary>
public static class FieldChecks
{
    public static readonly Check FieldWithoutValue = new(
        "F01",
        "数据项无法取值",
        Severity.Error,
        review =>
            from text in review.Texts.Everything
            where text.Resolved.Unresolved.Count > 0
            let fields = text.Resolved.Unresolved
            select new Problem(
                text.At,
                string.Concat(fields.Take(MostNamed).Select(f => $"第{f.Index + 1}字起：{f.Message}"))
                    + (fields.Count > MostNamed ? $"另有{fields.Count - MostNamed}处。" : ""),
                Figures([.. fields.Select(f => f.Name)])
            )
    );

    // One finding for each text; more than these would hide them.
    private const int MostNamed = 5;

    public static IReadOnlyList<Check> All => [FieldWithoutValue];
}
