using BaoDiEval.Domain.Evaluations;
using DocumentFormat.OpenXml.Spreadsheet;
using Alignment = BaoDiEval.Typesetting.Blocks.Alignment;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace BaoDiEval.Reports.Excel;

/// <summary>The payments behind the form, one a row, amounts in yuan, with their total.</summary>
internal sealed class PaymentSheet(Evaluation evaluation, SheetStyles styles)
{
    private static readonly (string Heading, double Width)[] Heads =
    [
        ("付款日期", 12),
        ("凭证号", 14),
        ("预算明细", 24),
        ("合同", 28),
        ("收款单位", 32),
        ("资金来源", 14),
        ("金额（元）", 16),
    ];

    private readonly SheetCells _cells = new(styles);

    public Worksheet ToWorksheet() =>
        new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            ),
            new Columns(
                Heads.Select(
                    (head, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = head.Width,
                            CustomWidth = true,
                        }
                )
            ),
            new SheetData([HeadRow(), .. evaluation.Payments.Select(PaymentRow), TotalRow()]),
            new PageSetup
            {
                PaperSize = 9,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );

    private Row HeadRow() =>
        new(Heads.Select((head, i) => _cells.Text(0, i, head.Heading, new("@", Alignment.Center) { Header = true })))
        {
            RowIndex = 1,
        };

    private Row PaymentRow(Payment payment, int index)
    {
        var row = index + 1;
        var text = new CellLook("@", Alignment.Left);
        return new(
            _cells.Date(row, 0, payment.Terms.PaidOn, text),
            _cells.Text(row, 1, payment.Terms.Voucher ?? "", text),
            _cells.Text(row, 2, payment.Line?.Name ?? "", text),
            _cells.Text(row, 3, payment.Contract?.Label ?? "", text),
            _cells.Text(row, 4, payment.Terms.Payee ?? "", text),
            _cells.Text(row, 5, SourceOf(payment), text),
            _cells.Figure(row, 6, payment.Amount.ToString(), new("@", Alignment.Right))
        )
        {
            RowIndex = (uint)row + 1,
        };
    }

    private Row TotalRow()
    {
        var row = evaluation.Payments.Count + 1;
        var head = new CellLook("@", Alignment.Right) { Header = true };
        return new(
            _cells.Text(row, 5, "合计", head),
            _cells.Figure(row, 6, evaluation.Payments.Sum(p => p.Amount).ToString(), head)
        )
        {
            RowIndex = (uint)row + 1,
        };
    }

    private static string SourceOf(Payment payment) =>
        payment.Terms.Source is not { } key
            ? ""
            : payment.Line?.Sources.FirstOrDefault(s => s.Key == key)?.Name ?? FundSource.NameOf(key);
}
