using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports.Outlines;

namespace BaoDiEval.Reports.Exchange;

/// <summary>Reads <c>narrative</c> and <c>text</c>, of which a file has one at most.</summary>
internal static class NarrativeReader
{
    public static void Read(JsonCursor root, Evaluation evaluation)
    {
        var text = root.Text("text", ExchangeFormat.LongestText);
        if (!root.Has("narrative"))
        {
            evaluation.KeepRunningText(text);
            return;
        }
        if (text is not null)
            root.Refuse("text", "整篇文字（text）与分章节正文（narrative）不能同时存在，请只保留一种。");
        evaluation.KeepNarrative();
        root.Object("narrative", json => Sections(json, evaluation));
    }

    // Of an outline that is not shipped nobody here knows the sections, so that every id may be one.
    private static Evaluation Sections(JsonCursor json, Evaluation evaluation)
    {
        IEnumerable<string> ids = Outline.Shipped.TryGetValue(evaluation.Outline ?? Outline.DefaultId, out var outline)
            ? outline.Sections.Select(s => s.Id).OfType<string>()
            : json.Names.Order(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (json.Text(id, ExchangeFormat.LongestText) is { } text)
                evaluation.Write(id, text);
        }
        return evaluation;
    }
}
