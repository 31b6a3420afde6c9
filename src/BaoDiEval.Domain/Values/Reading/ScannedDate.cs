namespace BaoDiEval.Domain.Values.Reading;

/// <summary>
/// One date as it stands: 2021年12月31日, 2021.12.31, 12月底, 2021年. Parts that it does not name are null.
/// </summary>
internal readonly record struct ScannedDate(int? Year, int? Month, int? Day, bool IsEnd, int End)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int LeapYear = 2000;

    /// <summary>2021.12 alone may as well be a number.</summary>
    public bool IsOnlyInRange { get; private init; }

    public DateForm Form =>
        Day is not null ? DateForm.Day
        : Month is not null ? DateForm.Month
        : DateForm.Year;

    public DateOnly? First => Year is { } year ? new(year, Month ?? 1, Day ?? 1) : null;

    public DateOnly? Last =>
        Year is not { } year ? null
        : Day is { } day ? new(year, Month!.Value, day)
        : new DateOnly(year, Month ?? 12, 1).AddMonths(1).AddDays(-1);

    /// <summary>Null when no date, or no day of the calendar, stands here.</summary>
    public static ScannedDate? Scan(string text, int at)
    {
        if (!TryNumber(text, at, 4, out var number, out var end))
            return null;
        var date =
            IsYear(number, end - at) ? AfterYear(text, number, end)
            : ReadingText.At(text, end) == '月' && number is >= 1 and <= 12 ? AfterMonth(text, null, number, end + 1)
            : null;
        return date is { } found && found.IsInCalendar() ? found : null;
    }

    /// <summary>A year that borrows its 年 from the end of the range: the first of 2021-2022年.</summary>
    public static ScannedDate? BareYear(string text, int at) =>
        TryNumber(text, at, 4, out var year, out var end) && IsYear(year, end - at)
            ? new ScannedDate(year, null, null, false, end)
            : null;

    /// <summary>A month number that borrows its 月 from the end of the range: the 1 of 2021年1-12月.</summary>
    public static ScannedDate? BareMonth(string text, int at) =>
        TryNumber(text, at, 2, out var month, out var end) && month is >= 1 and <= 12
            ? new ScannedDate(null, month, null, false, end)
            : null;

    public ScannedDate InYear(int? year) => this with { Year = Year ?? year };

    public bool IsInCalendar() => Day is null || Day <= DateTime.DaysInMonth(Year ?? LeapYear, Month!.Value);

    private static bool IsYear(int number, int length) => length == 4 && number is >= FirstYear and <= LastYear;

    private static ScannedDate? AfterYear(string text, int year, int end)
    {
        var at = ReadingText.SkipSpaces(text, end);
        if (ReadingText.At(text, at) == '年')
            return AfterYearWord(text, year, at + 1);
        var sign = ReadingText.At(text, end);
        if (
            sign is not ('.' or '-' or '/')
            || !TryNumber(text, end + 1, 2, out var month, out var afterMonth)
            || month is < 1 or > 12
        )
            return null;
        return ReadingText.At(text, afterMonth) == sign
            && TryNumber(text, afterMonth + 1, 2, out var day, out var last)
            && day > 0
                ? new ScannedDate(year, month, day, false, last)
            : sign == '.' ? new ScannedDate(year, month, null, false, afterMonth) { IsOnlyInRange = true }
            : null;
    }

    private static ScannedDate AfterYearWord(string text, int year, int end)
    {
        var yearEnd = ReadingText.At(text, end) == '年' ? end + 1 : end;
        if (ReadingText.At(text, yearEnd) is '底' or '末')
            return new(year, 12, null, true, yearEnd + 1);
        var at = ReadingText.SkipSpaces(text, end);
        return
            TryNumber(text, at, 2, out var month, out var afterMonth)
            && month is >= 1 and <= 12
            && ReadingText.At(text, ReadingText.SkipSpaces(text, afterMonth)) == '月'
            ? AfterMonth(text, year, month, ReadingText.SkipSpaces(text, afterMonth) + 1)
            : new(year, null, null, false, ReadingText.At(text, end) == '度' ? end + 1 : end);
    }

    private static ScannedDate AfterMonth(string text, int? year, int month, int end)
    {
        if (ReadingText.At(text, end) is '底' or '末')
            return new(year, month, null, true, end + 1);
        var at = ReadingText.SkipSpaces(text, end);
        return
            TryNumber(text, at, 2, out var day, out var afterDay)
            && day > 0
            && ReadingText.At(text, ReadingText.SkipSpaces(text, afterDay)) is '日' or '号'
            ? new(year, month, day, false, ReadingText.SkipSpaces(text, afterDay) + 1)
            : new(year, month, null, false, end);
    }

    private static bool TryNumber(string text, int at, int mostDigits, out int number, out int end)
    {
        number = 0;
        for (end = at; end <= at + mostDigits && ArabicNumber.StartsAt(text, end); end++)
            number = number * 10 + (text[end] - '0');
        return end > at && end <= at + mostDigits && !char.IsAsciiDigit(ReadingText.At(text, at - 1));
    }
}
