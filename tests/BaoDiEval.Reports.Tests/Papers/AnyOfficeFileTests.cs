using System.Globalization;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Excel;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Html;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Reports.Word;
using BaoDiEval.Typesetting.Blocks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace BaoDiEval.Reports.Tests.Papers;

/// <summary>What holds for the Word, Excel and HTML papers of any evaluation whatever.</summary>
public class AnyOfficeFileTests
{
    private const int Samples = 10;

    public static TheoryData<string> Layouts => [.. FormLayout.Shipped.Keys];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Any_paper_is_a_valid_Word_file_with_all_figures(string layout) =>
        AnyEvaluation.Sample(
            evaluation =>
            {
                var paper = Both(evaluation, FormLayout.Shipped[layout]);
                var file = WordPaper.Of(paper);

                Assert.Equal(file, WordPaper.Of(paper));
                using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
                Assert.Equal([], new OpenXmlValidator().Validate(word).Select(e => e.Path?.XPath + e.Description));
                var text = word.MainDocumentPart!.Document!.Body!.InnerText;
                Assert.All(Figures(evaluation, layout), f => Assert.Contains(f, text, StringComparison.Ordinal));
            },
            Samples
        );

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Any_form_is_a_valid_Excel_file_with_all_figures(string layout) =>
        AnyEvaluation.Sample(
            evaluation =>
            {
                var file = FormWorkbook.Of(evaluation, FormLayout.Shipped[layout], Scheme.Cz2020);

                Assert.Equal(file, FormWorkbook.Of(evaluation, FormLayout.Shipped[layout], Scheme.Cz2020));
                using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
                Assert.Equal([], new OpenXmlValidator().Validate(book).Select(e => e.Path?.XPath + e.Description));
                var numbers = Numbers(book);
                Assert.All(
                    PaperFigures.OfForm(evaluation, FormLayout.Shipped[layout]),
                    f => Assert.Contains(ValueOf(f), numbers)
                );
            },
            Samples
        );

    [Fact]
    public void Any_paper_is_one_page_of_HTML_with_all_figures() =>
        AnyEvaluation.Sample(
            evaluation =>
            {
                var html = HtmlPaper.Of(Both(evaluation, FormLayout.Shipped["national-2020"]));

                Assert.DoesNotContain("<b>&", html, StringComparison.Ordinal);
                Assert.All(
                    Figures(evaluation, "national-2020"),
                    f => Assert.Contains(f, html, StringComparison.Ordinal)
                );
            },
            Samples
        );

    private static Document Both(Evaluation evaluation, FormLayout layout)
    {
        var outline = Outline.Shipped[evaluation.Outline ?? Outline.DefaultId];
        var report = EvaluationReport.Of(evaluation, outline, Scheme.Cz2020);
        return report with { Blocks = [.. report.Blocks, .. SelfEvaluationForm.Of(evaluation, layout, Scheme.Cz2020)] };
    }

    private static IEnumerable<string> Figures(Evaluation evaluation, string layout) =>
        PaperFigures.OfReport(evaluation).Concat(PaperFigures.OfForm(evaluation, FormLayout.Shipped[layout]));

    private static HashSet<decimal> Numbers(SpreadsheetDocument book) =>
        [
            .. book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<S.Cell>())
                .Where(c => c is { DataType: null, CellValue: not null })
                .Select(c => decimal.Parse(c.CellValue!.Text, CultureInfo.InvariantCulture)),
        ];

    private static decimal ValueOf(string figure) =>
        decimal.Parse(figure.TrimEnd('%'), CultureInfo.InvariantCulture) / (figure.EndsWith('%') ? 100m : 1m);
}
