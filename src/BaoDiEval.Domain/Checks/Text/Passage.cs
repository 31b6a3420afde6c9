using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A stretch of running text with its place: a section of the narrative, the whole text, or the goal reached.</summary>
internal sealed class Passage
{
    public Passage(string at, string text)
    {
        (At, Original, Words) = (at, text, ReadingText.Of(text));
        Sentences = Sentence.Split(this);
        Mentions = Mention.In(this);
    }

    public string At { get; }

    /// <summary>As people wrote it.</summary>
    public string Original { get; }

    /// <summary>The same with half-width letters and signs, every character at its own place.</summary>
    public string Words { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Every figure, in order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>It tells what is wanted or advised, not what happened.</summary>
    public bool IsPlan => At is "overview.goal" or "problems.suggestions" or "overview.conformity";
}
