namespace BaoDiEval.Domain.Values.Reading;

/// <summary>
/// Numbers in Chinese characters: 三十二, 两千, 一千零五, 三万五, also as contracts write them (陆拾肆). Rows of bare
/// digits (三五个: three to five) are no number.
/// </summary>
internal static class ChineseNumber
{
    // Longer than any number below 10^13 can be written.
    private const int Longest = 32;
    private const int MostDecimals = 6;
    private const string Digits = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Scales = ["亿億", "万萬", "千仟", "百佰", "十拾"];

    public static bool StartsAt(string text, int index) => IsNumeral(ReadingText.At(text, index));

    public static bool IsNumeral(char character) => Digit(character) >= 0 || LevelOf(character) >= 0;

    /// <summary>
    /// Takes the whole run of numerals. 万 and 亿 at its end are left for the unit, as in 三百万元, unless a larger one
    /// stands before them (一亿三千万).
    /// </summary>
    public static ScannedNumber Scan(string text, int start)
    {
        var end = start;
        while (StartsAt(text, end))
            end++;
        if (end - start > Longest)
            return new(null, 0, end);
        var last = end;
        while (last > start && LevelOf(text[last - 1]) is 0 or 1)
            last--;
        if (text.AsSpan(start, last - start).IndexOfAny("万亿萬億") >= 0)
            last = end;
        return Value(text.AsSpan(start, last - start)) switch
        {
            null => new(null, 0, end),
            { } whole when last == end => WithDecimals(text, whole, end),
            { } whole => new(whole, 0, last),
        };
    }

    /// <summary>The value of a run of numerals, or null when they make none.</summary>
    public static decimal? Value(ReadOnlySpan<char> run) =>
        run.Length > 1 && Digit(run[0]) == 0 ? null : Value(run, level: 0);

    private static decimal? Value(ReadOnlySpan<char> run, int level)
    {
        if (level == Scales.Length)
            return run.Length == 1 && Digit(run[0]) is >= 0 and var digit ? digit : null;
        var at = run.IndexOfAny(Scales[level]);
        if (at < 0)
            return Value(run, level + 1);
        var isBareTen = at == 0 && Scale(level) == 10m;
        var times = isBareTen ? 1m : Value(run[..at], level + 1);
        return times > 0m ? times * Scale(level) + Rest(run[(at + 1)..], level) : null;
    }

    private static decimal? Rest(ReadOnlySpan<char> rest, int level)
    {
        if (rest.IsEmpty)
            return 0m;
        if (Digit(rest[0]) == 0)
            return rest.Length > 1 && Digit(rest[1]) != 0 ? Value(rest[1..], level + 1) : null;
        // 三万五 is 35000 and 一百二 is 120: without 零 a last digit counts the next smaller place.
        return rest.Length == 1 && Scale(level) >= 100m
            ? Value(rest, Scales.Length) * (Scale(level) / 10m)
            : Value(rest, level + 1);
    }

    private static ScannedNumber WithDecimals(string text, decimal whole, int end)
    {
        if (ReadingText.At(text, end) != '点' || Digit(ReadingText.At(text, end + 1)) < 0)
            return new(whole, 0, end);
        var (value, place, at) = (whole, 1m, end + 1);
        for (; at <= end + MostDecimals && Digit(ReadingText.At(text, at)) is >= 0 and var digit; at++)
            value += digit * (place /= 10m);
        return StartsAt(text, at) && LevelOf(text[at]) is not (0 or 1)
            ? new(null, 0, at)
            : new(value, at - end - 1, at);
    }

    private static int LevelOf(char character) => Array.FindIndex(Scales, scale => scale.Contains(character));

    private static decimal Scale(int level) => UnitCatalog.Scale(Scales[level][0]);

    private static int Digit(char character) =>
        character == '两' ? 2 : Digits.IndexOf(character, StringComparison.Ordinal) % 10;
}
