using System.Globalization;

namespace BaoDiEval.Domain.Values;

/// <summary>How the papers write days and periods inside indicators: with dots, as the published reports do.</summary>
public static class DateText
{
    /// <summary>2021.12.31.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy.M.d", CultureInfo.InvariantCulture);

    /// <summary>2021.1.1—2021.12.31; 2021.12.31前 where no first day is known, 2021.1.1起 where no last one is.</summary>
    public static string Period(DateOnly? from, DateOnly? to) =>
        (from, to) switch
        {
            ({ } first, { } last) => $"{Day(first)}—{Day(last)}",
            (null, { } last) => $"{Day(last)}前",
            ({ } first, null) => $"{Day(first)}起",
            _ => "",
        };
}
