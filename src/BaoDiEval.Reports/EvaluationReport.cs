using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Drafting;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Typesetting.Blocks;
using static System.FormattableString;

namespace BaoDiEval.Reports;

/// <summary>The narrative report (自评报告): an evaluation, told along an outline, as blocks without geometry.</summary>
public sealed class EvaluationReport
{
    /// <summary>Stands where nobody wrote anything and no data speak, in drafts only.</summary>
    public const string NotFilledIn = "（未填写）";

    private readonly Evaluation _evaluation;
    private readonly Outline _outline;
    private readonly WrittenTexts _texts;

    private EvaluationReport(Evaluation evaluation, Outline outline, Scheme scheme) =>
        (_evaluation, _outline, _texts) = (evaluation, outline, new(evaluation, scheme));

    public static Document Of(Evaluation evaluation, Outline outline, Scheme scheme) =>
        new EvaluationReport(evaluation, outline, scheme).Paper();

    private bool IsFinal => _evaluation.State is EvaluationState.Approved or EvaluationState.Archived;

    private string Heading => ProjectName.Before(_texts.Resolve(_evaluation.Project.Name).Text, _outline.Title);

    private Document Paper() =>
        new(Heading, [.. Cover(), new Title(Heading), .. Body(), .. Signatures()])
        {
            Date = _evaluation.Signature?.DocumentDate,
        };

    private IEnumerable<Block> Cover()
    {
        if (_outline.CoverTitle is { } title)
        {
            var issuer = _evaluation.Department ?? _evaluation.Unit ?? "";
            yield return new Cover(issuer, title, Invariant($"（{_evaluation.Year} 年度）"));
        }
    }

    private List<Block> Body()
    {
        List<Block> blocks = [];
        // Headings wait here until something stands below them: the final paper omits those over nothing.
        List<(int Level, Block Heading)> waiting = [];
        foreach (var section in _outline.Sections)
        {
            var text = section.Id is null ? null : TextOf(section);
            if (section.Heading is not null)
            {
                waiting.RemoveAll(w => w.Level >= section.Level);
                waiting.Add((section.Level, new Heading(section.Level, section.Heading)));
            }
            if (text is null && (IsFinal || section.Id is null))
                continue;
            var above = section.Heading is null ? waiting : waiting.SkipLast(1);
            blocks.AddRange(above.Select(w => w.Heading));
            waiting.Clear();
            blocks.AddRange(Section(section, text ?? NotFilledIn));
        }
        return blocks;
    }

    private string? TextOf(OutlineSection section) =>
        (_evaluation.TextOf(section.Id!) ?? Draft.Of(section, _evaluation)) is { } text
            ? _texts.Resolve(text).Text
            : null;

    private static IEnumerable<Block> Section(OutlineSection section, string text)
    {
        var paragraphs = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (section.OutputLabel is { } label)
            paragraphs = WithOutputLabel(paragraphs, label);
        if (section.Heading is not { } heading)
            return paragraphs.Select(p => new Paragraph(p));
        return heading.EndsWith('。') && paragraphs.Length == 1
            ? [new Paragraph(paragraphs[0]) { Lead = new Heading(section.Level, heading) }]
            : [new Heading(section.Level, heading), .. paragraphs.Select(p => new Paragraph(p))];
    }

    private static string[] WithOutputLabel(string[] paragraphs, string label)
    {
        string[] outputs = ["数量指标", "质量指标", "时效指标", "成本指标"];
        var first = Array.FindIndex(
            paragraphs,
            p => outputs.Any(o => p.TrimStart().StartsWith(o, StringComparison.Ordinal))
        );
        var labelled = paragraphs.Any(p => p.Contains(label.TrimEnd('：'), StringComparison.Ordinal));
        return first < 0 || labelled ? paragraphs : [.. paragraphs[..first], label, .. paragraphs[first..]];
    }

    private IEnumerable<Block> Signatures()
    {
        var unit = _evaluation.Unit ?? _evaluation.Department;
        var date = _evaluation.Signature?.DocumentDate;
        if (unit is not null || date is not null)
            yield return new Typesetting.Blocks.Signature(unit is null ? [] : [unit], date);
    }
}
