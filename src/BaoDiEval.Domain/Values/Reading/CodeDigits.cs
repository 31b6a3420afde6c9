namespace BaoDiEval.Domain.Values.Reading;

/// <summary>
/// Digits that are names and no figures: telephone numbers (022-29240000), codes (51092324T000010263357), addresses
/// (art_1229037584.html), times of day (16:35), fractions and proportions (1/3, 1:3).
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
        var (parts, longest, isProportion) = Chain(text, ref end);
        if (char.IsAsciiLetter(ReadingText.At(text, end)) && ScannedUnit.NameAt(text, end).Length == 0)
        {
            end = SkipName(text, end);
            return true;
        }
        return parts > 2 || isProportion || (parts == 2 && longest >= CodeLength);
    }

    // Digits joined by - / and : are walked to their end, so that no part of a code is looked at again.
    private static (int Parts, int Longest, bool IsProportion) Chain(string text, ref int end)
    {
        var (parts, longest, length, isProportion) = (1, 0, 0, false);
        for (; ArabicNumber.StartsAt(text, end) || IsJoint(text, end); end++)
        {
            var isDigit = char.IsAsciiDigit(text[end]);
            isProportion |= text[end] is '/' or ':';
            parts += isDigit ? 0 : 1;
            length = isDigit ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }
        return (parts, longest, isProportion);
    }

    private static bool IsJoint(string text, int at) =>
        ReadingText.At(text, at) is '-' or '/' or ':' && ArabicNumber.StartsAt(text, at + 1);

    private static int SkipName(string text, int at)
    {
        while (
            char.IsAsciiDigit(ReadingText.At(text, at))
            || IsNameCharacter(ReadingText.At(text, at))
            || IsInnerPoint(text, at)
        )
            at++;
        return at;
    }

    private static bool IsInnerPoint(string text, int at) =>
        ReadingText.At(text, at) is '.' or '-' or '/' && char.IsAsciiLetterOrDigit(ReadingText.At(text, at + 1));

    private static bool IsNameCharacter(char character) => char.IsAsciiLetter(character) || character == '_';
}
