using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Blocks = BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Word;

/// <summary>A ruled table with merged cells; header rows at its top repeat on each page.</summary>
internal static class WordTable
{
    private const short CellMargin = 30;

    public static Table Of(Blocks.Table table, int width)
    {
        var columns = Widths(table, width);
        var word = new Table(
            new TableProperties(
                new TableWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                // Word's own margins would push a rate such as 99.97% onto two lines.
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = CellMargin, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = CellMargin, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(columns.Select(w => new GridColumn { Width = Text(w) }))
        );
        var cells = Blocks.TableGrid.Place(table).ToList();
        for (var row = 0; row < table.Rows.Count; row++)
            word.Append(Row(table, cells, row, columns));
        return word;
    }

    private static TableRow Row(Blocks.Table table, List<Blocks.PlacedCell> cells, int row, int[] columns)
    {
        var word = new TableRow();
        var properties = new TableRowProperties(new CantSplit());
        if (row < table.HeaderRows)
            properties.Append(new TableHeader());
        word.Append(properties);
        var here = cells.Where(c => c.Row <= row && row < c.Row + c.Cell.RowSpan).OrderBy(c => c.Column);
        foreach (var placed in here)
            word.Append(Cell(table, placed, row, columns));
        return word;
    }

    private static TableCell Cell(Blocks.Table table, Blocks.PlacedCell placed, int row, int[] columns)
    {
        var (from, column, cell) = placed;
        var width = columns.Skip(column).Take(cell.ColumnSpan).Sum();
        var properties = new TableCellProperties(
            new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }
        );
        if (cell.ColumnSpan > 1)
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1)
            properties.Append(
                new VerticalMerge { Val = row == from ? MergedCellValues.Restart : MergedCellValues.Continue }
            );
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var heads = table.Rows[from].IsHeader;
        var alignment = cell.Alignment ?? (heads ? Blocks.Alignment.Center : table.Columns[column].Alignment);
        var text = row == from ? cell.Text : "";
        return new([properties, .. text.Split('\n').Select(line => Paragraph(line, heads, alignment))]);
    }

    private static Paragraph Paragraph(string text, bool heads, Blocks.Alignment alignment) =>
        new(
            new ParagraphProperties(
                new ParagraphStyleId { Val = heads ? WordStyles.HeaderCell : WordStyles.Cell },
                new Justification
                {
                    Val = alignment switch
                    {
                        Blocks.Alignment.Left => JustificationValues.Left,
                        Blocks.Alignment.Right => JustificationValues.Right,
                        _ => JustificationValues.Center,
                    },
                }
            ),
            WordText.Run(text)
        );

    // The widths add up to the width of the table to the last twip.
    private static int[] Widths(Blocks.Table table, int width)
    {
        var total = table.Columns.Sum(c => c.Weight);
        var edges = new int[table.Columns.Count + 1];
        var weight = 0d;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            weight += table.Columns[i].Weight;
            edges[i + 1] = (int)Math.Round(width * weight / total);
        }
        return [.. edges.Zip(edges.Skip(1), (from, to) => to - from)];
    }

    private static TableBorders Borders()
    {
        static T Thin<T>()
            where T : BorderType, new() =>
            new()
            {
                Val = BorderValues.Single,
                Size = 4,
                Space = 0,
                Color = "000000",
            };

        return new(
            Thin<TopBorder>(),
            Thin<LeftBorder>(),
            Thin<BottomBorder>(),
            Thin<RightBorder>(),
            Thin<InsideHorizontalBorder>(),
            Thin<InsideVerticalBorder>()
        );
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
