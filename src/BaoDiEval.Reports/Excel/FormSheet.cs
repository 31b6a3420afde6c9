using System.Globalization;
using BaoDiEval.Typesetting.Blocks;
using DocumentFormat.OpenXml.Spreadsheet;
using Alignment = BaoDiEval.Typesetting.Blocks.Alignment;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;
using Table = BaoDiEval.Typesetting.Blocks.Table;

namespace BaoDiEval.Reports.Excel;

/// <summary>A table of a paper as a sheet that prints on A4: title, unit, merged cells, figures as numbers.</summary>
internal sealed class FormSheet(Table table, Orientation orientation, SheetStyles styles)
{
    // The caption and the unit stand above the table.
    private const int RowsAbove = 2;
    private const double LineHeight = 15;
    private const double PortraitCharacters = 92;
    private const double LandscapeCharacters = 138;

    private readonly SheetCells _cells = new(styles);
    private readonly List<PlacedCell> _placed = [.. TableGrid.Place(table)];
    private readonly double[] _widths = WidthsOf(table, orientation);

    public string PrintArea =>
        $"$A$1:${SheetCells.Reference(0, table.Columns.Count - 1).TrimEnd('1')}${(table.Rows.Count + RowsAbove).ToString(CultureInfo.InvariantCulture)}";

    public Worksheet ToWorksheet() =>
        new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }),
            Columns(),
            new SheetData([CaptionRow(), UnitRow(), .. table.Rows.Select((_, row) => RowAt(row))]),
            Merges(),
            new PrintOptions { HorizontalCentered = true },
            new PageMargins
            {
                Left = 0.5,
                Right = 0.5,
                Top = 0.6,
                Bottom = 0.6,
                Header = 0.3,
                Footer = 0.3,
            },
            new PageSetup
            {
                PaperSize = 9,
                Orientation =
                    orientation == Orientation.Landscape ? OrientationValues.Landscape : OrientationValues.Portrait,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );

    private Columns Columns() =>
        new(
            _widths.Select(
                (width, i) =>
                    new Column
                    {
                        Min = (uint)i + 1,
                        Max = (uint)i + 1,
                        Width = width,
                        CustomWidth = true,
                    }
            )
        );

    private Row CaptionRow() =>
        new(_cells.Text(0, 0, table.Caption ?? "", new("@", Alignment.Center) { Header = true, Border = false }))
        {
            RowIndex = 1,
            Height = 28,
            CustomHeight = true,
        };

    private Row UnitRow() =>
        new(_cells.Text(1, 0, table.Unit ?? "", new("@", Alignment.Right) { Border = false })) { RowIndex = 2 };

    private Row RowAt(int row)
    {
        var covered = _placed.Where(p => p.Row <= row && row < p.Row + p.Cell.RowSpan).OrderBy(p => p.Column);
        return new(covered.SelectMany(p => CellsOf(p, row)))
        {
            RowIndex = (uint)(row + RowsAbove + 1),
            Height = HeightOf(row),
            CustomHeight = true,
        };
    }

    // A merged cell draws its border only where every cell below it has one.
    private IEnumerable<DocumentFormat.OpenXml.Spreadsheet.Cell> CellsOf(PlacedCell placed, int row)
    {
        var (from, column, cell) = placed;
        var heads = table.Rows[from].IsHeader;
        var look = new CellLook("@", cell.Alignment ?? (heads ? Alignment.Center : table.Columns[column].Alignment))
        {
            Header = heads,
        };
        for (var i = 0; i < cell.ColumnSpan; i++)
            yield return (row == from && i == 0)
                ? cell.IsFigure
                    ? _cells.Figure(row + RowsAbove, column, cell.Text, look)
                    : _cells.Text(row + RowsAbove, column, cell.Text, look)
                : _cells.Empty(row + RowsAbove, column + i, look);
    }

    private MergeCells Merges()
    {
        var last = table.Columns.Count - 1;
        var merges = new MergeCells(Merge(0, 0, 0, last), Merge(1, 0, 1, last));
        foreach (var (row, column, cell) in _placed.Where(p => p.Cell is { RowSpan: > 1 } or { ColumnSpan: > 1 }))
            merges.Append(
                Merge(row + RowsAbove, column, row + RowsAbove + cell.RowSpan - 1, column + cell.ColumnSpan - 1)
            );
        return merges;
    }

    private static MergeCell Merge(int top, int left, int bottom, int right) =>
        new() { Reference = SheetCells.Reference(top, left) + ":" + SheetCells.Reference(bottom, right) };

    // Excel fits no row that has merged cells, so the lines are counted here, full-width characters as two.
    private double HeightOf(int row) =>
        _placed
            .Where(p => p.Row == row && p.Cell.RowSpan == 1)
            .Select(p => LineHeight * Lines(p.Cell.Text, _widths.Skip(p.Column).Take(p.Cell.ColumnSpan).Sum()) + 4)
            .DefaultIfEmpty(LineHeight)
            .Max();

    private static int Lines(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Sum(c => c < 0x2E80 ? 1d : 2d) / (width - 1))));

    private static double[] WidthsOf(Table table, Orientation orientation)
    {
        var characters = orientation == Orientation.Landscape ? LandscapeCharacters : PortraitCharacters;
        var total = table.Columns.Sum(c => c.Weight);
        return [.. table.Columns.Select(c => Math.Round(c.Weight / total * characters, 2))];
    }
}
