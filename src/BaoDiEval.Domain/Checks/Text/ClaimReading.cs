using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Values.Reading;
using static BaoDiEval.Domain.Checks.Text.ClaimWords;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Finds the claims in running text.</summary>
internal sealed class ClaimReading(IReadOnlyList<ReviewedIndicator> indicators, Evaluation evaluation)
{
    public IEnumerable<Claim> In(Passage passage)
    {
        if (passage.IsPlan)
            yield break;
        foreach (var sentence in passage.Sentences)
        foreach (var (at, phrase) in PhrasesIn(sentence))
            if (Read(passage, sentence, at, phrase) is { } claim)
                yield return claim;
        foreach (var claim in NothingMissed.In(passage))
            yield return claim;
    }

    private static IEnumerable<(int At, string Phrase)> PhrasesIn(Sentence sentence)
    {
        var text = sentence.Passage.Words;
        for (var at = sentence.Start; at < sentence.End; at++)
            if (
                text[at] is '未' or '无' or '没' or '不' or '全' or '均' or '都' or '圆' or '达' or '实' or '完' or '已'
                && Array.Find(Phrases, phrase => ReadingText.StartsAt(text, at, phrase)) is { } found
            )
            {
                yield return (at, found);
                at += found.Length - 1;
            }
    }

    private Claim? Read(Passage passage, Sentence sentence, int at, string phrase)
    {
        var (start, end) = sentence.ClauseAround(at);
        var item = sentence.ItemAround(at);
        var before = passage.Words[item.Start..at];
        var clause = passage.Words[start..end];
        if (IsBlocked(Excepting, before) || IsBlocked(Blocks, clause) || clause.TrimEnd().EndsWith('的'))
            return null;
        var quoted = passage.Original[start..end].Trim();
        var rest = string.Concat(
            passage.Words.AsSpan(start, at - start),
            passage.Words.AsSpan(at + phrase.Length, end - at - phrase.Length)
        );
        if (NamedIn(clause) is { } own)
            return new(passage.At, quoted, own, []);
        if (!IsGeneric(rest))
            return null;
        if (Array.Exists(Nouns, noun => clause.Contains(noun, StringComparison.Ordinal)))
            return new(passage.At, quoted, null, LevelsIn(passage.Words[item.Start..end]));
        // Without a subject of its own it speaks of what stands before it.
        if (NamedIn(before) is { } named)
            return new(passage.At, quoted, named, []);
        return
            !Array.Exists(NeedSubject, weak => weak == phrase)
            && before.Length > 0
            && Array.Exists(Nouns, noun => before.Contains(noun, StringComparison.Ordinal))
            && IsGeneric(before)
            ? new(passage.At, quoted, null, LevelsIn(before))
            : null;
    }

    private bool IsGeneric(string words) =>
        Whole.AreAllOf(
            words
                .Replace(evaluation.Project.Name, "", StringComparison.Ordinal)
                .Replace("，", "", StringComparison.Ordinal)
                .Replace(",", "", StringComparison.Ordinal)
                .Replace("、", "", StringComparison.Ordinal)
        );

    private static bool IsBlocked(string[] blocks, string words)
    {
        foreach (var planned in Planned)
            words = words.Replace(planned, "", StringComparison.Ordinal);
        return Array.Exists(blocks, block => words.Contains(block, StringComparison.Ordinal));
    }

    // The one named last is the one that the words behind it speak of.
    private ReviewedIndicator? NamedIn(string words) =>
        indicators
            .Where(i => i.Name.Length > 2)
            .Select(i => (Indicator: i, At: words.LastIndexOf(i.Name, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .OrderByDescending(found => found.At + found.Indicator.Name.Length)
            .Select(found => found.Indicator)
            .FirstOrDefault();

    private static string[] LevelsIn(string words)
    {
        var named = LevelWords.Where(level =>
            words.Contains(level + "指标", StringComparison.Ordinal)
            || words.Contains(level + "度指标", StringComparison.Ordinal)
            || words.Contains(level + "、", StringComparison.Ordinal)
        );
        string[] levels = [.. named];
        return levels.Contains("产出") && levels.Contains("效益") ? [] : levels;
    }
}
