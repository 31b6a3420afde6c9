using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// What an indicator reached in the year (实际完成值): a number, a period, or words with the grade people gave them.
/// Null parts are not known.
/// </summary>
public sealed record Actual
{
    private Actual() { }

    public decimal? Value { get; private init; }

    /// <summary>度量单位 of the value; null: the indicator's.</summary>
    public string? Unit { get; private init; }
    public DateOnly? From { get; private init; }
    public DateOnly? To { get; private init; }

    /// <summary>The words on paper, where there are any.</summary>
    public string? Text { get; private init; }

    /// <summary>The band people chose for a qualitative indicator.</summary>
    public AchievementGrade? Grade { get; private init; }

    /// <summary>The share of the weight (0–1) people gave within the band.</summary>
    public decimal? Ratio { get; private init; }

    /// <summary>It came as words alone, and goes out as the same words.</summary>
    public bool IsWords { get; private init; }

    /// <summary>As screens and papers show it: its own words, else value and unit (8.106095万元).</summary>
    public string Display => Text ?? (Value is { } value ? PlainNumber.Write(value) + Unit : DateText.Period(From, To));

    /// <summary>The value as it stands on paper, with its printed decimals and any 约 or 余; null when it is no number.</summary>
    public Quantity? Printed =>
        Value is not { } value ? null
        : Text is { } text && ActualReader.Quantity(text, Unit) is { } printed ? printed
        : new(value, Unit, value.Scale);

    public static Actual Of(decimal value, string? unit = null, string? text = null) =>
        new()
        {
            Value = IndicatorRules.Fitting(value),
            Unit = unit,
            Text = text,
        };

    public static Actual During(DateOnly? from, DateOnly? to, string? text = null) =>
        new()
        {
            From = from,
            To = to,
            Text = text,
        };

    public static Actual Judged(string? text, AchievementGrade? grade = null, decimal? ratio = null) =>
        new()
        {
            Text = text,
            Grade = grade,
            Ratio = ratio is { } known ? IndicatorRules.Fitting(known) : null,
        };

    /// <summary>Reads the words on paper and keeps them; see <see cref="Target.FromWords"/>.</summary>
    public static Actual FromWords(string words, string? unit = null, int? year = null) =>
        ActualReader.Read(words, unit, year) with
        {
            Text = words,
            IsWords = true,
        };
}
