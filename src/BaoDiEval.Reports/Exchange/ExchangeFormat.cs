namespace BaoDiEval.Reports.Exchange;

/// <summary>The exchange format: its name, and the bounds within which a file is read.</summary>
public static class ExchangeFormat
{
    public const string Name = "baodieval-evaluation/1";

    /// <summary>Bytes of the largest file that is read.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    internal const int Deepest = 64;
    internal const int LongestText = 1_000_000;

    /// <summary>Characters of a string other than the texts of the narrative; a screen lets no more in.</summary>
    public const int LongestString = 4_000;
    internal const int LongestList = 10_000;
}

/// <summary>Why a file is refused, in the user's words and with the remedy.</summary>
/// <param name="At">JSON Pointer (RFC 6901); empty: the whole file.</param>
public sealed record ExchangeProblem(string At, string Message);

/// <summary>The project and year that a file speaks of.</summary>
/// <param name="Department">主管部门 as printed.</param>
/// <param name="Unit">实施单位 as printed.</param>
public sealed record ProjectIdentity(
    string Name,
    string? Code,
    string? Kind,
    string? Department,
    string? Unit,
    int Year
);
