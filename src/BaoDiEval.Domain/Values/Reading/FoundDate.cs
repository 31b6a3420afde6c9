namespace BaoDiEval.Domain.Values.Reading;

/// <summary>What a date on paper names.</summary>
public enum DateForm
{
    Day,
    Month,
    Year,

    /// <summary>A first and a last day: 2021.1.1—2021.12.31, 2022年3月-2022年11月.</summary>
    Period,

    /// <summary>A day to be done by: 2021年12月底前.</summary>
    Deadline,
}

/// <summary>
/// A date in running text and where it stands. <see cref="From"/> and <see cref="To"/> are the first and last day that
/// it names (a deadline has no first one); both are null where it names no year.
/// </summary>
public sealed record FoundDate(DateForm Form, DateOnly? From, DateOnly? To, int Start, int Length)
{
    public int End => Start + Length;
}
