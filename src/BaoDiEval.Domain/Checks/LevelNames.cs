namespace BaoDiEval.Domain.Checks;

/// <summary>
/// Names of first and second levels (一级指标, 二级指标) as papers write them: 产出, 产出指标, 产出指标（50分）.
/// </summary>
internal static class LevelNames
{
    private const string Satisfaction = "满意";

    public static bool IsOutput(string? level1) => Has(level1, "产出");

    /// <summary>Whether two names mean the same level.</summary>
    public static bool Same(string? a, string? b) => a is not null && b is not null && Key(a) == Key(b);

    /// <summary>The name without points, white space and the word 指标; all kinds of satisfaction are one.</summary>
    public static string Key(string name) => Has(name, Satisfaction) ? Satisfaction : Bare(name);

    public static bool Has(string? level, string word) => level?.Contains(word, StringComparison.Ordinal) == true;

    /// <summary>The points printed behind the name: 50 for 产出指标（50分）.</summary>
    public static decimal? PrintedPoints(string? name)
    {
        if (name is null || name.IndexOfAny(['(', '（']) is not (> 0 and var open))
            return null;
        var inside = name[(open + 1)..].TrimEnd(')', '）', ' ');
        return inside.EndsWith('分') ? DecimalText.Read(inside[..^1]) : null;
    }

    private static string Bare(string name)
    {
        var open = name.IndexOfAny(['(', '（']);
        var bare = string.Concat((open > 0 ? name[..open] : name).Where(c => !char.IsWhiteSpace(c)));
        return bare.Length > 2 && bare.EndsWith("指标", StringComparison.Ordinal) ? bare[..^2] : bare;
    }
}
