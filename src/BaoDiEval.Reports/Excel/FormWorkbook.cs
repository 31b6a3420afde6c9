using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.OpenXml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Table = BaoDiEval.Typesetting.Blocks.Table;

namespace BaoDiEval.Reports.Excel;

/// <summary>The 自评表 as an Excel file: the form on one sheet, its payments on a second; same evaluation, same bytes.</summary>
public static class FormWorkbook
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string FormName = "自评表";
    private const string PaymentsName = "支付明细";

    public static byte[] Of(Evaluation evaluation, FormLayout layout, Scheme scheme)
    {
        var table = SelfEvaluationForm.Of(evaluation, layout, scheme).OfType<Table>().Single();
        var styles = new SheetStyles();
        var form = new FormSheet(table, layout.Orientation, styles);
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = package.AddNewPart<WorkbookPart>(MainContentType, "rIdWorkbook");
            main.AddNewPart<WorksheetPart>("rIdForm").Worksheet = form.ToWorksheet();
            main.AddNewPart<WorksheetPart>("rIdPayments").Worksheet = new PaymentSheet(
                evaluation,
                styles
            ).ToWorksheet();
            main.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.ToStylesheet();
            main.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Id = "rIdForm",
                        SheetId = 1,
                        Name = FormName,
                    },
                    new Sheet
                    {
                        Id = "rIdPayments",
                        SheetId = 2,
                        Name = PaymentsName,
                    }
                ),
                new DefinedNames(
                    new DefinedName($"'{FormName}'!{form.PrintArea}") { Name = "_xlnm.Print_Area", LocalSheetId = 0 }
                )
            );
            CoreProperties.Write(package, table.Caption ?? layout.Title, "zh-CN");
        }
        return FixedPackage.Of(stream);
    }
}
