namespace BaoDiEval.Domain.Checks;

/// <summary>The units of target and actual: their own, else the indicator's, else one in brackets behind its name.</summary>
internal static class IndicatorUnits
{
    public static string? OfTarget(ReviewedIndicator i) => i.Terms.Target?.Unit ?? i.Terms.Unit ?? InName(i.Name);

    public static string? OfActual(ReviewedIndicator i) => i.Terms.Actual?.Unit ?? i.Terms.Unit ?? InName(i.Name);

    /// <summary>The name without a bracket at its end: 覆盖率（%） is 覆盖率.</summary>
    public static string BareName(string name) => Bracket(name) is var (open, _) ? name[..open].Trim() : name.Trim();

    private static string? InName(string name) =>
        Bracket(name) is var (_, inside) && MeasureUnit.Read(inside) is { Family: not UnitFamily.Other }
            ? inside
            : null;

    private static (int Open, string Inside)? Bracket(string name)
    {
        var text = name.Trim();
        var open = text.LastIndexOfAny(['(', '（']);
        return open > 0 && text[^1] is ')' or '）' ? (open, text[(open + 1)..^1]) : null;
    }
}
