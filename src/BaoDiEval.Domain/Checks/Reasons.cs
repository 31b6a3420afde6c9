namespace BaoDiEval.Domain.Checks;

/// <summary>Whether somebody really wrote a reason.</summary>
public static class Reasons
{
    /// <summary>Shorter than this many characters nothing is explained (R25).</summary>
    private const int Shortest = 5;

    // Words with which a field is filled without saying anything: 无, 无偏差原因, 暂无改进措施.
    private static readonly string[] Fillers =
    [
        "不涉及",
        "不适用",
        "偏差",
        "偏离",
        "原因",
        "分析",
        "改进",
        "措施",
        "没有",
        "暂无",
        "无",
        "及",
    ];

    private static readonly string[] Causes = ["因", "由于", "受", "导致", "造成", "影响"];

    /// <summary>Something other than 无, a dash or the like.</summary>
    public static bool IsGiven(string? text) => Said(text).Length > 0;

    /// <summary>Long enough to explain something.</summary>
    public static bool Explains(string? text) => IsGiven(text) && Characters(text!) >= Shortest;

    /// <summary>One column of the form holds reason and remedy, so the cause may stand with the remedy.</summary>
    public static bool NamesCause(string? text) =>
        Explains(text) && Array.Exists(Causes, cause => text!.Contains(cause, StringComparison.Ordinal));

    private static string Said(string? text) =>
        Fillers.Aggregate(
            string.Concat((text ?? "").Where(char.IsLetterOrDigit)),
            (left, filler) => left.Replace(filler, "", StringComparison.Ordinal)
        );

    private static int Characters(string text) => text.Count(char.IsLetterOrDigit);
}
