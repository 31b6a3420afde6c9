using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports.Outlines;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>The text of one section as it is typed.</summary>
public sealed record SectionRow : GridRow
{
    public string? Text { get; init; }

    internal static List<SectionRow> AllOf(Evaluation evaluation, Outline outline) =>
        [.. outline.Sections.Where(s => s.Id is not null).Select(s => Of(s.Id!, evaluation.TextOf(s.Id!)))];

    private static SectionRow Of(string sectionId, string? text)
    {
        var row = new SectionRow { Id = sectionId, Text = text };
        return row with { Drawn = row.Seal };
    }
}
