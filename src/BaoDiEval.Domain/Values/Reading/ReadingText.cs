namespace BaoDiEval.Domain.Values.Reading;

/// <summary>Text made ready for reading, every character at its own place.</summary>
internal static class ReadingText
{
    /// <summary>
    /// Half-width, except the comma between half-width figures: in 100，200，300个 it separates, in １，０００ it groups.
    /// </summary>
    public static string Of(string text) =>
        string.Create(
            text.Length,
            text,
            static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                    target[i] = source[i] == '，' && !FollowsWideDigit(source, i) ? '，' : WidthFold.Fold(source[i]);
            }
        );

    public static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    public static bool StartsAt(string text, int index, string words) =>
        At(text, index) == words[0] && text.AsSpan(index).StartsWith(words, StringComparison.Ordinal);

    public static bool EndsAt(string text, int end, string words) =>
        end >= words.Length && StartsAt(text, end - words.Length, words);

    public static int SkipSpaces(string text, int index)
    {
        while (At(text, index) is ' ' or '\t')
            index++;
        return index;
    }

    private static bool FollowsWideDigit(string text, int index) => index > 0 && text[index - 1] is >= '０' and <= '９';
}
