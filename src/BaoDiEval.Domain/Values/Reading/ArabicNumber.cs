using System.Globalization;

namespace BaoDiEval.Domain.Values.Reading;

/// <summary>Numbers in Arabic digits: 64, 1060.95, 1,093.5.</summary>
internal static class ArabicNumber
{
    // As many as an amount may have; more digits are codes and telephone numbers.
    private const int MostWholeDigits = 13;
    private const int MostDecimals = 6;

    public static bool StartsAt(string text, int index) => char.IsAsciiDigit(ReadingText.At(text, index));

    /// <summary>Takes the whole run of digits, points and commas, and reads all of it or nothing.</summary>
    public static ScannedNumber Scan(string text, int start)
    {
        var end = start;
        while (StartsAt(text, end) || (text[end - 1] is not ('.' or ',') && IsJoint(text, end)))
            if (++end == text.Length)
                break;
        var run = text.AsSpan(start, end - start);
        var point = run.IndexOf('.');
        var whole = point < 0 ? run : run[..point];
        var decimals = point < 0 ? [] : run[(point + 1)..];
        return IsWhole(whole) && decimals.Length <= MostDecimals && decimals.IndexOfAny('.', ',') < 0
            ? new(decimal.Parse(run, NumberStyles.Number, CultureInfo.InvariantCulture), decimals.Length, end)
            : new(null, 0, end);
    }

    private static bool IsJoint(string text, int index) => text[index] is '.' or ',' && StartsAt(text, index + 1);

    private static bool IsWhole(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 1 && digits[0] == '0')
            return false;
        return digits.Contains(',') ? IsGrouped(digits) : digits.Length <= MostWholeDigits;
    }

    private static bool IsGrouped(ReadOnlySpan<char> digits)
    {
        var first = digits.IndexOf(',');
        if (first is 0 or > 3 || digits.Length > MostWholeDigits + 4 || (digits.Length - first) % 4 != 0)
            return false;
        for (var i = first; i < digits.Length; i++)
            if (digits[i] == ',' != ((i - first) % 4 == 0))
                return false;
        return digits.Length - digits.Count(',') <= MostWholeDigits;
    }
}
