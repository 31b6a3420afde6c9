namespace BaoDiEval.Domain.Values.Reading;

/// <summary>
/// Digits that are names and no figures: telephone numbers (022-29240000), codes (51092324T000010263357), addresses
/// (art_1229037584.html), fractions (1/3).
/// </summary>
internal static class CodeDigits
{
    // No figure without a unit has as many digits; telephone numbers and codes do.
    private const int CodeLength = 7;

    public static bool TrySkip(string text, int start, out int end)
    {
        end = start;
        if (!ArabicNumber.StartsAt(text, start))
            return false;
        if (IsNameCharacter(ReadingText.At(text, start - 1)))
        {
            end = SkipName(text, start);
            return true;
        }
        var parts = 1;
        var (longest, length, isFraction) = (0, 0, false);
        for (; ArabicNumber.StartsAt(text, end) || IsJoint(text, end); end++)
        {
            isFraction |= text[end] == '/';
            parts += char.IsAsciiDigit(text[end]) ? 0 : 1;
            length = char.IsAsciiDigit(text[end]) ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }
        if (
            ReadingText.At(text, end) is >= 'A' and <= 'z' and not '[' and not ']' and not '^'
            && ScannedUnit.NameAt(text, end).Length == 0
        )
        {
            end = SkipName(text, end);
            return true;
        }
        return parts > 2 || isFraction || (parts == 2 && longest >= CodeLength);
    }

    private static bool IsJoint(string text, int at) =>
        ReadingText.At(text, at) is '-' or '/' && ArabicNumber.StartsAt(text, at + 1);

    private static int SkipName(string text, int at)
    {
        while (
            IsNameCharacter(ReadingText.At(text, at))
            || char.IsAsciiDigit(ReadingText.At(text, at))
            || IsInnerPoint(text, at)
        )
            at++;
        return at;
    }

    private static bool IsInnerPoint(string text, int at) =>
        ReadingText.At(text, at) is '.' or '-' or '/' && char.IsAsciiLetterOrDigit(ReadingText.At(text, at + 1));

    private static bool IsNameCharacter(char character) => char.IsAsciiLetter(character) || character == '_';
}
