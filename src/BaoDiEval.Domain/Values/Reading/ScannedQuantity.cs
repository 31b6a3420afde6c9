namespace BaoDiEval.Domain.Values.Reading;

/// <summary>
/// A figure read at one place, or null for digits that make none; <see cref="End"/> is where reading goes on either way.
/// </summary>
internal readonly record struct ScannedQuantity(Quantity? Quantity, int End, bool InChinese = false)
{
    // Amounts have thirteen digits before the point at most.
    private const decimal Limit = 10_000_000_000_000m;

    private static readonly (string Words, string Unit)[] Shares = [("百分之", "%"), ("千分之", "‰"), ("万分之", "‱")];

    public static bool StartsAt(string text, int at) =>
        ArabicNumber.StartsAt(text, at)
        || ChineseNumber.StartsAt(text, at)
        || (ReadingText.At(text, at) == '¥' && ArabicNumber.StartsAt(text, at + 1));

    public static ScannedQuantity Scan(string text, int at)
    {
        if (
            Array.Find(Shares, share => ReadingText.StartsAt(text, at, share.Words)) is
            { Words: { } words, Unit: var unit }
        )
            return Share(text, at + words.Length, unit);
        if (text[at] == '¥')
            return WithUnit(text, ArabicNumber.Scan(text, at + 1), "元");
        return ArabicNumber.StartsAt(text, at)
            ? WithUnit(text, Chained(text, ArabicNumber.Scan(text, at)))
            : WithUnit(text, Chinese(text, at)) with
            {
                InChinese = true,
            };
    }

    private static ScannedQuantity Share(string text, int at, string unit)
    {
        var number =
            ArabicNumber.StartsAt(text, at) ? ArabicNumber.Scan(text, at)
            : ReadingText.At(text, at) == '百' ? new(100m, 0, at + 1)
            : ChineseNumber.StartsAt(text, at) ? ChineseNumber.Scan(text, at)
            : new(null, 0, at);
        if (number.Value is not { } value)
            return new(null, number.End);
        var hedges = new HedgeTally();
        var end = hedges.TakeAfterUnit(text, number.End, unit);
        return new(new(value, unit, number.Decimals, hedges.Kinds, hedges.Count), end);
    }

    private static ScannedQuantity WithUnit(string text, ScannedNumber number, string? currency = null)
    {
        if (number.Value is not { } value || value >= Limit || ReadingText.StartsAt(text, number.End, "分之"))
            return new(null, number.End);
        if (ReadingText.At(text, number.End) == '成')
            return Tenths(text, value, number);
        var unit = ScannedUnit.Scan(text, number.End);
        var quantity = new Quantity(value, unit.Unit ?? currency, number.Decimals, unit.Hedge, unit.HedgeWords);
        return IsCutShort(text, unit) ? new(null, unit.End) : new(quantity, unit.End);
    }

    // 九成 is 90%, 九成五 is 95%.
    private static ScannedQuantity Tenths(string text, decimal tenths, ScannedNumber number)
    {
        var (percent, at) = (tenths * 10m, number.End + 1);
        if (ChineseNumber.Value(text.AsSpan(at, Math.Min(1, text.Length - at))) is > 0m and < 10m and var half)
            (percent, at) = (percent + half, at + 1);
        var hedges = new HedgeTally();
        var end = hedges.TakeAfterUnit(text, at, "%");
        var isShare = percent is >= 0m and <= 100m && !"果员功效立本绩就长不".Contains(ReadingText.At(text, at));
        return new(isShare ? new(percent, "%", 0, hedges.Kinds, hedges.Count) : null, end);
    }

    // 3年级, 一次性 and 两年半 are not 3年, 一次 and 两年.
    private static bool IsCutShort(string text, ScannedUnit unit) =>
        ReadingText.At(text, unit.End) switch
        {
            '性' or '半' => unit.Unit is not null,
            '级' => unit.Unit == "年",
            _ => false,
        };

    // 1亿2000万元 and 3万5千元 are one amount.
    private static ScannedNumber Chained(string text, ScannedNumber number)
    {
        var (total, smallest) = (0m, decimal.MaxValue);
        while (number is { Value: { } value, Decimals: 0 })
        {
            var scale = UnitCatalog.LeadingScale(text.AsSpan(number.End), out var length);
            var next = number.End + length;
            if (length == 0 || !ArabicNumber.StartsAt(text, next))
                return total == 0m ? number : new(Last(value, scale, smallest, total), 0, next);
            if (value * scale >= smallest)
                return new(null, 0, next);
            (total, smallest) = (total + value * scale, scale);
            number = ArabicNumber.Scan(text, next);
        }
        return total == 0m ? number : new(null, 0, number.End);
    }

    // Whether 3万5 means 35000 or 30005 nobody can say; 3万5000 and 3万5千 are plain.
    private static decimal? Last(decimal value, decimal scale, decimal smallest, decimal total) =>
        value * scale < smallest && (scale > 1m || value * 10m >= smallest) ? total + value * scale : null;

    private static ScannedNumber Chinese(string text, int at)
    {
        // 千余个: a scale alone is a number only with 余 or 多 behind it.
        if (text[at] is '百' or '千' or '万' or '亿' && ReadingText.At(text, at + 1) is '余' or '多')
            return new(UnitCatalog.Scale(text[at]), 0, at + 1);
        return ChineseNumber.Scan(text, at);
    }
}
