using System.Text.RegularExpressions;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Layout;
using BaoDiEval.Typesetting.Pages;
using BaoDiEval.Typesetting.Pdf;
using UglyToad.PdfPig;

namespace BaoDiEval.Reports.Tests.Papers;

/// <summary>What holds for the papers of any evaluation whatever.</summary>
public partial class AnyPaperTests
{
    private const string NeverFirst = "，。、；：？！）》〉」』】〕”’‰℃㎡";

    // The mark that stays with a number, in quarters of a character.
    private const int Mark = 6;
    private const int Samples = 12;

    public static TheoryData<string> Layouts => [.. FormLayout.Shipped.Keys];

    [Fact]
    public void Any_report_is_set_within_its_margins_with_whole_numbers_and_all_figures() =>
        AnyEvaluation.Sample(e => HoldsTogether(Report(e), PaperFigures.OfReport(e)), Samples);

    [Theory]
    [InlineData(-53042981)]
    public void A_report_that_once_failed_holds(int seed)
    {
        var evaluation = AnyEvaluation.Of(seed);

        HoldsTogether(Report(evaluation), PaperFigures.OfReport(evaluation));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Any_form_is_set_within_its_margins_with_whole_numbers_and_all_figures(string layout) =>
        AnyEvaluation.Sample(
            e =>
                HoldsTogether(
                    new Document("自评表", SelfEvaluationForm.Of(e, FormLayout.Shipped[layout], Scheme.Cz2020)),
                    PaperFigures.OfForm(e, FormLayout.Shipped[layout])
                ),
            Samples
        );

    [Fact]
    public void A_hundred_indicators_with_long_reasons_are_set_in_good_time()
    {
        var evaluation = Given.Evaluation();
        for (var i = 0; i < 100; i++)
            evaluation.AddIndicator(new() { Name = $"指标{i}", DeviationReason = new string('因', 2_000) });

        Assert.True(
            Typeset(
                new("表", SelfEvaluationForm.Of(evaluation, FormLayout.Shipped["yunnan"], Scheme.Cz2020))
            ).Pages.Count > 100
        );
    }

    private static void HoldsTogether(Document document, IEnumerable<string> figures)
    {
        var paper = Typeset(document);
        Assert.Equal([], SetPaper.OutsideTheTextArea(paper));
        Assert.Equal(
            [],
            SetPaper
                .Parts(paper)
                .SelectMany(lines => lines.Skip(1))
                .Where(l => NeverFirst.Contains(l[0], StringComparison.Ordinal))
        );
        Assert.Equal([], SetPaper.Parts(paper).SelectMany(SplitNumbers));
        var pdf = PdfWriter.ToBytes(paper);
        Assert.Equal(pdf, PdfWriter.ToBytes(Typeset(document)));
        var text = TextOf(pdf);
        Assert.Equal([], figures.Where(figure => !text.Contains(figure, StringComparison.Ordinal)));
    }

    // A number longer than any line of its cell must be split somewhere; one that fills a line whole goes on in others.
    private static IEnumerable<string> SplitNumbers(IReadOnlyList<string> lines) =>
        from pair in lines.Zip(lines.Skip(1))
        let tail = NumberAtEnd().Match(pair.First).Value
        let head = NumberAtStart().Match(pair.Second).Value
        where tail.Length > 0 && head.Length > 0 && tail != pair.First
        where head != pair.Second || pair.Second == lines[^1]
        where SetPaper.WidthOf(tail + head) + Mark <= lines.Max(SetPaper.WidthOf)
        select pair.First + "|" + pair.Second;

    private static Document Report(Evaluation evaluation) =>
        EvaluationReport.Of(evaluation, Outline.Shipped[evaluation.Outline ?? Outline.DefaultId], Scheme.Cz2020);

    private static TypesetDocument Typeset(Document document) => Typesetter.Set(document, FontSet.Bundled);

    private static string TextOf(byte[] pdf)
    {
        using var file = PdfDocument.Open(pdf);
        return string.Concat(
            file.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value).Where(v => v != " ")
        );
    }

    [GeneratedRegex("[0-9.]*[0-9.]$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtEnd();

    [GeneratedRegex("^[0-9.%]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtStart();
}
