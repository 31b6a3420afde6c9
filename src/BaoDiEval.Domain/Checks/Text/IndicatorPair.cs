namespace BaoDiEval.Domain.Checks.Text;

/// <summary>An indicator with target and actual in one breath: …年度指标值≤8万元，实际完成值8.11万元.</summary>
/// <param name="Level2">The second level that stands before it, such as 成本指标.</param>
/// <param name="Rest">What the same sentence says behind it.</param>
internal sealed record IndicatorPair(
    Passage Passage,
    string Name,
    string Target,
    string Actual,
    string? Level2,
    string Rest
)
{
    /// <summary>What its bare numbers count: rates are told in per cent, and 0 needs no unit to be 0.</summary>
    public string? Unit =>
        Name.EndsWith('率') || Name.EndsWith("满意度", StringComparison.Ordinal) ? "%"
        : Target.Trim('≤', '<', '=', ' ') == "0" ? "次"
        : null;

    public string? Level1 =>
        Level2 switch
        {
            null => null,
            _ when LevelNames.Has(Level2, "效益") || LevelNames.Has(Level2, "影响") => "效益指标",
            _ when LevelNames.Has(Level2, "满意") => "满意度指标",
            _ => "产出指标",
        };
}
