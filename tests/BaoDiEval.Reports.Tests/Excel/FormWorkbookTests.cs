using System.Globalization;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Excel;
using BaoDiEval.Reports.Form;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace BaoDiEval.Reports.Tests.Excel;

public class FormWorkbookTests
{
    public static TheoryData<string> Layouts => [.. FormLayout.Shipped.Keys];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_validator_finds_nothing(string layout) =>
        Open(
            Given.Evaluation(),
            layout,
            book => Assert.Empty(new OpenXmlValidator().Validate(book).Select(e => e.Description))
        );

    [Fact]
    public void Figures_are_numbers_that_print_as_on_paper() =>
        Open(
            Given.Evaluation(),
            "national-2020",
            book =>
            {
                var cells = Cells(book, 0).Where(c => c.DataType is null && c.CellValue is not null).ToList();
                var formats = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!;
                Assert.Contains(cells, c => c.CellValue!.Text == "64.106095");
                Assert.Contains(cells, c => c.CellValue!.Text == "0.9997");
                Assert.Contains(formats.Elements<NumberingFormat>(), f => f.FormatCode == "0.000000");
                Assert.Contains(formats.Elements<NumberingFormat>(), f => f.FormatCode == "0.00%");
            }
        );

    [Fact]
    public void The_second_sheet_holds_every_payment_and_their_total() =>
        Open(
            Given.Evaluation(),
            "national-2020",
            book =>
            {
                var amounts = Cells(book, 1)
                    .Where(c => c.CellReference!.Value!.StartsWith('G') && c.CellValue is not null)
                    .Select(c => decimal.Parse(c.CellValue!.Text, CultureInfo.InvariantCulture))
                    .ToList();
                Assert.Equal([400_000m, 159_800m, 80_000m, 1_060.95m, 640_860.95m], amounts);
            }
        );

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    public void Text_that_begins_like_a_formula_stays_text(string voucher)
    {
        var evaluation = Given.Evaluation();
        evaluation.RecordPayment(
            new PaymentTerms
            {
                Amount = Money.Yuan(1m),
                Voucher = voucher,
                Payee = voucher,
            },
            evaluation.BudgetLines[0]
        );

        Open(
            evaluation,
            "national-2020",
            book =>
            {
                Assert.All(Cells(book, 0).Concat(Cells(book, 1)), c => Assert.Null(c.CellFormula));
                var cell = Cells(book, 1).First(c => c.InnerText == voucher);
                Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
                var formats = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!;
                var format = formats.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
                Assert.True(format.QuotePrefix!.Value);
            }
        );
    }

    [Fact]
    public void It_prints_on_one_page_width_of_A4() =>
        Open(
            Given.Evaluation(),
            "sichuan",
            book =>
            {
                var sheet = Sheet(book, 0);
                var setup = sheet.GetFirstChild<PageSetup>()!;
                Assert.Equal((9u, 1u, 0u), (setup.PaperSize!.Value, setup.FitToWidth!.Value, setup.FitToHeight!.Value));
                Assert.Equal(OrientationValues.Landscape, setup.Orientation!.Value);
                var area = book.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Single();
                Assert.StartsWith("'自评表'!$A$1:$K$", area.Text, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void The_same_evaluation_gives_the_same_bytes()
    {
        var layout = FormLayout.Shipped["national-2020"];

        Assert.Equal(
            FormWorkbook.Of(Given.Evaluation(), layout, Scheme.Cz2020),
            FormWorkbook.Of(Given.Evaluation(), layout, Scheme.Cz2020)
        );
    }

    private static void Open(Evaluation evaluation, string layout, Action<SpreadsheetDocument> look)
    {
        using var stream = new MemoryStream(FormWorkbook.Of(evaluation, FormLayout.Shipped[layout], Scheme.Cz2020));
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        look(book);
    }

    private static List<Cell> Cells(SpreadsheetDocument book, int sheet) => [.. Sheet(book, sheet).Descendants<Cell>()];

    private static Worksheet Sheet(SpreadsheetDocument book, int index)
    {
        var id = book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ElementAt(index).Id!.Value!;
        return ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet!;
    }
}
