namespace BaoDiEval.Domain.Values.Reading;

/// <summary>
/// Reads dates and periods as people write them: 2021年12月31日, 2021.12.31, 2021-12-31, 12月底前, 2021.1.1—2021.12.31,
/// 2022年3月-2022年11月, 2021年1-12月.
/// </summary>
public static class DateReader
{
    private const int MostDashes = 4;
    private static readonly string[] ByWords = ["之前", "以前", "前"];

    /// <summary>Every date in running text with its place; <paramref name="year"/> completes those that name none.</summary>
    public static IReadOnlyList<FoundDate> FindAll(string text, int? year = null) =>
        [.. FindAllIn(ReadingText.Of(text), year)];

    internal static IEnumerable<FoundDate> FindAllIn(string text, int? year = null)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (ArabicNumber.StartsAt(text, at) && At(text, at, year) is { } found)
            {
                yield return found;
                at = found.End;
                continue;
            }
            at++;
            while (ArabicNumber.StartsAt(text, at - 1) && ArabicNumber.StartsAt(text, at))
                at++;
        }
    }

    /// <summary>The date that begins at this place of a text made ready for reading, or null.</summary>
    internal static FoundDate? At(string text, int start, int? year)
    {
        if (char.IsAsciiLetterOrDigit(ReadingText.At(text, start - 1)))
            return null;
        if (Range(text, start) is var (first, last))
            return Period(start, first.InYear(year), last.InYear(first.Year ?? year));
        return ScannedDate.Scan(text, start) is { IsOnlyInRange: false } single
            ? Single(text, start, single, single.InYear(year))
            : null;
    }

    private static FoundDate? Single(string text, int start, ScannedDate scanned, ScannedDate dated)
    {
        if (!dated.IsInCalendar())
            return null;
        var by = Array.Find(ByWords, word => ReadingText.StartsAt(text, scanned.End, word));
        var length = scanned.End + (by?.Length ?? 0) - start;
        if (by is null)
            return new(scanned.Form, dated.First, dated.Last, start, length);
        // Whether 12月前 includes December nobody can say; 12月底前 and 12月31日前 include the day.
        var isCertain = scanned.Day is not null || scanned.IsEnd;
        return new(DateForm.Deadline, null, isCertain ? dated.Last : null, start, length);
    }

    private static FoundDate? Period(int start, ScannedDate first, ScannedDate last)
    {
        if (!first.IsInCalendar() || !last.IsInCalendar())
            return null;
        var runsForward = first.First <= last.Last;
        return new(
            DateForm.Period,
            runsForward ? first.First : null,
            runsForward ? last.Last : null,
            start,
            last.End - start
        );
    }

    private static (ScannedDate First, ScannedDate Last)? Range(string text, int start)
    {
        if (ScannedDate.Scan(text, start) is not { } first)
            return Pair(text, ScannedDate.BareYear(text, start), DateForm.Year)
                ?? Pair(text, ScannedDate.BareMonth(text, start), DateForm.Month);
        if (first.Form != DateForm.Year)
            return Pair(text, first, null);
        return Pair(text, ScannedDate.BareMonth(text, first.End)?.InYear(first.Year), DateForm.Month)
            ?? Pair(text, first, DateForm.Year);
    }

    private static (ScannedDate First, ScannedDate Last)? Pair(string text, ScannedDate? first, DateForm? form) =>
        first is { } opening
        && AfterJoint(text, opening.End) is { } next
        && ScannedDate.Scan(text, next) is { } closing
        && (form ?? closing.Form) == closing.Form
            ? (opening, closing)
            : null;

    private static int? AfterJoint(string text, int end)
    {
        var at = ReadingText.SkipSpaces(text, end);
        var joint = at;
        if (ReadingText.At(text, at) is '至' or '到')
            at++;
        while (at < joint + MostDashes && ReadingText.At(text, at) is '-' or '–' or '—' or '~' or '―' or '─')
            at++;
        return at > joint ? ReadingText.SkipSpaces(text, at) : null;
    }
}
