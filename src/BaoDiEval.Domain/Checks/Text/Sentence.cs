using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A sentence of a passage. A line that ends with a colon, a comma or a semicolon goes on in the next one.</summary>
internal sealed record Sentence(Passage Passage, int Start, int End)
{
    public string Words => Passage.Words[Start..End];

    public static List<Sentence> Split(Passage passage)
    {
        var (text, sentences, start, last) = (passage.Words, new List<Sentence>(), 0, '\n');
        for (var at = 0; at < text.Length; at++)
        {
            if (IsEnd(text[at]) || (text[at] == '\n' && !GoesOn(last)))
            {
                Add(passage, sentences, start, at);
                (start, last) = (at + 1, '\n');
            }
            else if (text[at] is not (' ' or '\n'))
            {
                last = text[at];
            }
        }
        Add(passage, sentences, start, text.Length);
        return sentences;
    }

    /// <summary>The item of a list that this place is part of, between semicolons or lines.</summary>
    public (int Start, int End) ItemAround(int at) => Around(at, static c => c is ';' or '\n');

    /// <summary>The part between commas and the like that this place is part of.</summary>
    public (int Start, int End) ClauseAround(int at) =>
        Around(at, static c => c is ';' or '\n' or '，' or ',' or ':' or '(' or ')');

    private (int Start, int End) Around(int at, Predicate<char> isEnd)
    {
        var (start, end) = (Math.Min(at, End), Math.Min(at, End));
        while (start > Start && !(isEnd(Passage.Words[start - 1]) && !Punctuation.IsInNumber(Passage.Words, start - 1)))
            start--;
        while (end < End && !(isEnd(Passage.Words[end]) && !Punctuation.IsInNumber(Passage.Words, end)))
            end++;
        return (start, end);
    }

    private static void Add(Passage passage, List<Sentence> sentences, int start, int end)
    {
        if (end > start)
            sentences.Add(new(passage, start, end));
    }

    private static bool IsEnd(char character) => character is '。' or '!' or '?';

    private static bool GoesOn(char last) => last is ':' or ';' or '，' or ',' or '、';
}

/// <summary>Signs that part a text.</summary>
internal static class Punctuation
{
    /// <summary>The comma of 1,093 and the point of 2021.1.1 part nothing.</summary>
    public static bool IsInNumber(string text, int at) =>
        text[at] is ',' or '.' or ':'
        && char.IsAsciiDigit(ReadingText.At(text, at - 1))
        && char.IsAsciiDigit(ReadingText.At(text, at + 1));

    /// <summary>Parts the words before a figure from what stands before them.</summary>
    public static bool IsBreak(string text, int at) =>
        text[at] is '，' or ',' or ';' or ':' or '(' or ')' or '。' or '、' or '\n' or '!' or '?'
        && !IsInNumber(text, at);
}
