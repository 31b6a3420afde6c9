using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// Reads an actual value in words. A bound (≥95%) is no actual value and stays words; 约 and 余 are read with the number
/// as printed, and <see cref="Actual.Printed"/> tells of them.
/// </summary>
internal static class ActualReader
{
    private static readonly string[] Openings =
    [
        "实际完成值",
        "实际完成",
        "已完成",
        "完成了",
        "完成",
        "达到了",
        "达到",
        "实际",
        "共计",
        "共",
        "为",
    ];

    public static Actual Read(string words, string? unit, int? year)
    {
        var text = TargetWords.Prepared(words);
        if (TargetWords.Period(text, year) is var (from, to))
            return Actual.During(from, to);
        return Quantity(words, unit) is { } quantity ? Actual.Of(quantity.Value, quantity.Unit) : Actual.Judged(words);
    }

    /// <summary>The figure in the words, with what it says about its own exactness.</summary>
    public static Quantity? Quantity(string words, string? unit)
    {
        var text = TargetWords.Prepared(words);
        var opening = Array.Find(Openings, word => text.StartsWith(word, StringComparison.Ordinal));
        return QuantityReader.TryRead(text[(opening?.Length ?? 0)..], out var quantity, unit) ? quantity : null;
    }
}
