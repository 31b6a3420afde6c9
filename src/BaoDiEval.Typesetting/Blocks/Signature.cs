using System.Globalization;

namespace BaoDiEval.Typesetting.Blocks;

/// <summary>Who signs the paper, one unit a line, and the date of the document below.</summary>
public sealed record Signature(IReadOnlyList<string> Lines, DateOnly? Date = null) : Block
{
    /// <summary>The date in full without leading zeros, 2022年3月5日 (GB/T 9704-2012, 7.3.5.4).</summary>
    public string? DateText => Date?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
