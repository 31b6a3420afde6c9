using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Reports.Word;
using BaoDiEval.Typesetting.Blocks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BaoDiEval.Reports.Tests.Papers;

public class WordPaperTests
{
    private static readonly Document Paper = Both();

    [Fact]
    public void The_validator_finds_nothing() =>
        Open(
            Paper,
            document =>
                Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => e.Path?.XPath + e.Description))
        );

    [Fact]
    public void Headings_carry_real_styles_and_run_in_ones_a_character_style() =>
        Open(
            Paper,
            document =>
            {
                var body = document.MainDocumentPart!.Document!.Body!;
                Assert.Equal("Heading1", StyleOf(body, "一、项目概况"));
                Assert.Equal("Title", StyleOf(body, "安全技术服务费项目绩效自评报告"));
                var lead = body.Descendants<W.Run>().First(r => r.InnerText == "2、资金使用。");
                Assert.Equal("Lead3", lead.RunProperties!.RunStyle!.Val!.Value);
            }
        );

    [Fact]
    public void Every_paragraph_and_every_cell_of_the_paper_is_in_the_file() =>
        Open(
            Paper,
            document =>
            {
                var text = document.MainDocumentPart!.Document!.Body!.InnerText;
                var table = Paper.Blocks.OfType<Table>().Single();
                var cells = table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Text.Split('\n'));
                var runs = Paper.Blocks.OfType<Paragraph>().SelectMany(p => p.Runs).Select(r => r.Text);
                Assert.All(cells.Concat(runs), part => Assert.Contains(part, text, StringComparison.Ordinal));
            }
        );

    [Fact]
    public void The_same_paper_gives_the_same_bytes() => Assert.Equal(WordPaper.Of(Paper), WordPaper.Of(Paper));

    [Fact]
    public void Characters_that_a_file_cannot_hold_are_left_out_and_rare_ones_stay() =>
        Open(
            new("试\u0007", [new Paragraph("甲\u0001\uD800𠮷乙")]),
            document => Assert.Equal("甲𠮷乙", document.MainDocumentPart!.Document!.Body!.InnerText)
        );

    private static Document Both()
    {
        var evaluation = Given.Evaluation();
        var report = EvaluationReport.Of(evaluation, Outline.Shipped["baodi-2021"], Scheme.Cz2020);
        return report with
        {
            Blocks =
            [
                .. report.Blocks,
                .. SelfEvaluationForm.Of(evaluation, FormLayout.Shipped["sichuan"], Scheme.Cz2020),
            ],
        };
    }

    private static void Open(Document paper, Action<WordprocessingDocument> look)
    {
        using var stream = new MemoryStream(WordPaper.Of(paper));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        look(document);
    }

    private static string? StyleOf(W.Body body, string text) =>
        body.Descendants<W.Paragraph>().First(p => p.InnerText == text).ParagraphProperties?.ParagraphStyleId?.Val;
}
