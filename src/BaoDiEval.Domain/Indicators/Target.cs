namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// What an indicator promised to reach in the year (年度指标值): a bound, a range, a period or words. Null parts are
/// not known.
/// </summary>
public sealed record Target
{
    private Target() { }

    public TargetKind Kind { get; private init; }
    public decimal? Value { get; private init; }
    public decimal? Low { get; private init; }
    public decimal? High { get; private init; }
    public DateOnly? From { get; private init; }
    public DateOnly? To { get; private init; }

    /// <summary>度量单位 of the numbers; null: the indicator's.</summary>
    public string? Unit { get; private init; }

    /// <summary>The words on paper, where there are any.</summary>
    public string? Text { get; private init; }

    /// <summary>It came as words alone, and goes out as the same words.</summary>
    public bool IsWords { get; private init; }

    /// <summary>As screens and papers show it: its own words, else sign, value and unit (≤8万元).</summary>
    public string Display => Text ?? TargetText.Write(this);

    public static Target AtLeast(decimal? value, string? unit = null, string? text = null) =>
        Bound(TargetKind.AtLeast, value, unit, text);

    public static Target MoreThan(decimal? value, string? unit = null, string? text = null) =>
        Bound(TargetKind.MoreThan, value, unit, text);

    public static Target AtMost(decimal? value, string? unit = null, string? text = null) =>
        Bound(TargetKind.AtMost, value, unit, text);

    public static Target LessThan(decimal? value, string? unit = null, string? text = null) =>
        Bound(TargetKind.LessThan, value, unit, text);

    public static Target Exactly(decimal? value, string? unit = null, string? text = null) =>
        Bound(TargetKind.Equals, value, unit, text);

    public static Target Between(decimal? low, decimal? high, string? unit = null, string? text = null) =>
        new()
        {
            Kind = TargetKind.Between,
            Low = Trimmed(low),
            High = Trimmed(high),
            Unit = unit,
            Text = text,
        };

    public static Target Period(DateOnly? from, DateOnly? to, string? text = null) =>
        new()
        {
            Kind = TargetKind.Period,
            From = from,
            To = to,
            Text = text,
        };

    public static Target Qualitative(string? text) => new() { Kind = TargetKind.Qualitative, Text = text };

    /// <summary>Words that nobody could read with certainty.</summary>
    public static Target Unread(string words) =>
        new()
        {
            Kind = TargetKind.Unread,
            Text = words,
            IsWords = true,
        };

    /// <summary>
    /// Reads the words on paper and keeps them. <paramref name="unit"/> is the indicator's, for words without one;
    /// <paramref name="year"/> completes dates that name none.
    /// </summary>
    public static Target FromWords(string words, string? unit = null, int? year = null) =>
        TargetReader.Read(words, unit, year) with
        {
            Text = words,
            IsWords = true,
        };

    private static Target Bound(TargetKind kind, decimal? value, string? unit, string? text) =>
        new()
        {
            Kind = kind,
            Value = Trimmed(value),
            Unit = unit,
            Text = text,
        };

    private static decimal? Trimmed(decimal? value) => value is { } known ? IndicatorRules.Fitting(known) : null;
}
