using System.Diagnostics.CodeAnalysis;

namespace BaoDiEval.Domain.Values.Reading;

/// <summary>
/// Reads figures as people write them: 64万元, 1,093.5万元, ９６％, 九成五, 百分之九十五, 约201个, 每亩300元. What cannot be
/// read whole is not read at all.
/// </summary>
public static class QuantityReader
{
    /// <summary>
    /// Reads a text that is one figure and nothing else. <paramref name="unit"/> completes a figure without a unit of
    /// its own; words that no catalogue knows are only a unit when they are that one.
    /// </summary>
    public static bool TryRead(string? whole, [NotNullWhen(true)] out Quantity? quantity, string? unit = null)
    {
        var text = ReadingText.Of(whole ?? "").Trim();
        var hedges = new HedgeTally();
        var (at, per) = AfterPer(text, hedges.TakeLeading(text, 0));
        at = hedges.TakeLeading(text, at);
        var isNegative = ReadingText.At(text, at) == '-';
        at += isNegative ? 1 : 0;
        quantity =
            ScannedQuantity.StartsAt(text, at) && ScannedQuantity.Scan(text, at) is { Quantity: { } read, End: var end }
                ? Completed(read, Rest(text, end), unit) is { } completed
                    ? WithOpening(completed, isNegative, per, hedges)
                    : null
                : null;
        return quantity is not null;
    }

    /// <summary>
    /// Every figure in running text with its place. Dates, document numbers, ordinals, and codes are none; of Chinese
    /// numerals only those with a unit behind them are.
    /// </summary>
    public static IReadOnlyList<FoundQuantity> FindAll(string text) => QuantityFinder.FindAll(text);

    // 每亩300元: the price of one 亩.
    private static (int At, string Per) AfterPer(string text, int at)
    {
        if (ReadingText.At(text, at) != '每' || ScannedUnit.NameAt(text, at + 1) is not { Length: > 0 } name)
            return (at, "");
        return (at + 1 + name.Length, "/" + name);
    }

    private static string Rest(string text, int end) =>
        ReadingText.StartsAt(text, end, "整") ? text[(end + 1)..] : text[end..].Trim();

    private static Quantity? Completed(Quantity read, string rest, string? unit)
    {
        var own = unit is null ? "" : WidthFold.Fold(unit).Trim();
        if (rest.Length > 0 && rest != own)
            return null;
        if (read.Unit is null)
            return read with { Unit = own.Length > 0 ? own : null };
        if (read.Measure is not { Dimension: "" })
            return rest.Length == 0 ? read : null;
        return ScaledUnit(read.Unit, own) is { } scaled ? read with { Unit = scaled } : null;
    }

    // 300万 of an indicator in 万元 is 300万元, of one in 人 it is 300万人, of one in % it is nothing.
    private static string? ScaledUnit(string scale, string own)
    {
        if (own.StartsWith(scale, StringComparison.Ordinal))
            return own;
        return MeasureUnit.Read(own) is { IsShare: true } ? null : scale + own;
    }

    private static Quantity? WithOpening(Quantity read, bool isNegative, string per, HedgeTally hedges) =>
        per.Length > 0 && read.Unit is null
            ? null
            : read with
            {
                Value = isNegative ? -read.Value : read.Value,
                Unit = read.Unit + per is { Length: > 0 } unit ? unit : null,
                Hedge = read.Hedge | hedges.Kinds,
                HedgeWords = read.HedgeWords + hedges.Count,
            };
}
