using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A figure in running text, with the words that lead to it.</summary>
/// <param name="Sentence">The number of its sentence in the passage.</param>
/// <param name="Item">The number of its item between semicolons.</param>
/// <param name="Depth">How many brackets are open around it in its sentence.</param>
/// <param name="Lead">The words before it, back to the last sign or figure.</param>
internal sealed record Mention(Passage Passage, FoundQuantity Found, int Sentence, int Item, int Depth, string Lead)
{
    // No certain subject is longer; longer leads are cut, and the rest is no certain subject either.
    private const int LongestLead = 60;

    public Quantity Quantity => Found.Quantity;
    public int Start => Found.Start;
    public int End => Found.End;
    public string At => Passage.At;
    public MeasureUnit? Measure { get; } = Found.Quantity.Measure;
    public bool IsMoney => Measure is { IsMoney: true };
    public bool IsShare => Measure is { IsShare: true };

    /// <summary>A figure that says of itself neither 约 nor 以上, and so can be held against another.</summary>
    public bool IsPlain => !Found.IsBound && Quantity.Hedge == Hedge.None;

    /// <summary>The figure with its lead, to be quoted: 全年预算数为64万元.</summary>
    public string Quoted => (Lead.Length > 24 ? Lead[^24..] : Lead).TrimStart() + Quantity;

    public static List<Mention> In(Passage passage)
    {
        var (mentions, reader) = (new List<Mention>(), new Position(passage));
        foreach (var found in QuantityReader.FindAll(passage.Original))
        {
            reader.MoveTo(found.Start);
            var from = mentions.Count > 0 ? Math.Max(mentions[^1].End, reader.SentenceStart) : reader.SentenceStart;
            var lead = LeadBefore(passage.Words, found.Start, from);
            mentions.Add(new(passage, found, reader.Sentence, reader.Item, reader.Depth, lead));
        }
        return mentions;
    }

    private static string LeadBefore(string text, int end, int from)
    {
        var lead = Back(text, end, from);
        // In 全年预算数：64万元 the words stand before the colon.
        return lead.Trim().Length == 0 && end - lead.Length - 1 is var colon && colon > from && text[colon] == ':'
            ? Back(text, colon, from)
            : lead;
    }

    private static string Back(string text, int end, int from)
    {
        var start = end;
        while (start > from && end - start < LongestLead && !Punctuation.IsBreak(text, start - 1))
            start--;
        return text[start..end].Trim();
    }

    // Walks along the text once, so that long texts stay cheap.
    private sealed class Position(Passage passage)
    {
        private int _at;

        public int Sentence { get; private set; }
        public int Item { get; private set; }
        public int Depth { get; private set; }
        public int SentenceStart => Sentence < passage.Sentences.Count ? passage.Sentences[Sentence].Start : 0;

        public void MoveTo(int place)
        {
            for (; _at < place; _at++)
            {
                while (Sentence + 1 < passage.Sentences.Count && passage.Sentences[Sentence + 1].Start <= _at)
                    (Sentence, Depth, Item) = (Sentence + 1, 0, Item + 1);
                Step(passage.Words[_at]);
            }
            while (Sentence + 1 < passage.Sentences.Count && passage.Sentences[Sentence + 1].Start <= place)
                (Sentence, Depth, Item) = (Sentence + 1, 0, Item + 1);
        }

        private void Step(char character)
        {
            Item += character is ';' or '\n' ? 1 : 0;
            Depth += character switch
            {
                '(' => 1,
                ')' => Depth > 0 ? -1 : 0,
                _ => 0,
            };
        }
    }
}
