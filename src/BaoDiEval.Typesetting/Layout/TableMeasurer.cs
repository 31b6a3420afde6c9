using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Puts the cells of a table in their columns and finds the height of every row.</summary>
internal sealed class TableMeasurer
{
    private const double WideColumn = 60;
    private const double LargeSize = 12;
    private const double SmallSize = 10.5;

    private readonly TextShaper _shaper;
    private readonly Table _table;
    private readonly double[] _edges;
    private readonly double _size;
    private readonly List<MeasuredCell> _cells = [];

    public TableMeasurer(TextShaper shaper, Table table, double width)
    {
        (_shaper, _table) = (shaper, table);
        _edges = EdgesOf(table.Columns, width);
        _size = width / table.Columns.Count >= WideColumn ? LargeSize : SmallSize;
    }

    public MeasuredTable Measure(StructureElement tag)
    {
        var rows = _table.Rows.Select(_ => tag.Add(StructureKind.TableRow)).ToList();
        foreach (var (row, column, cell) in TableGrid.Place(_table))
            Measure(cell, row, column, rows[row]);
        return new(_edges, Heights(), _cells);
    }

    private void Measure(Cell cell, int row, int column, StructureElement tag)
    {
        if (column + cell.ColumnSpan > _table.Columns.Count || cell.ColumnSpan < 1)
            throw new ArgumentException($"Row {row + 1} of a table has more cells than the table has columns.");
        var rows = Math.Clamp(cell.RowSpan, 1, _table.Rows.Count - row);
        var text = TextOf(cell, row, column, tag.Add(ElementOf(cell, row, rows)));
        _cells.Add(new(row, column, rows, cell.ColumnSpan, text));
    }

    private CellText TextOf(Cell cell, int row, int column, StructureElement tag)
    {
        var isHeader = _table.Rows.Skip(row).Take(cell.RowSpan).All(covered => covered.IsHeader);
        var style = TypeStyle.Solid(isHeader ? FontRole.HeiTi : FontRole.SongTi, _size);
        var alignment = cell.Alignment ?? (isHeader ? Alignment.Center : _table.Columns[column].Alignment);
        var width = _edges[column + cell.ColumnSpan] - _edges[column] - 2 * CellText.PaddingX;
        return CellTextSetter.Set(_shaper.Shape(cell.Text, style, tag), _size, width, alignment);
    }

    private StructureElement ElementOf(Cell cell, int row, int rows)
    {
        var heads = _table.Rows[row].IsHeader;
        return new(heads || cell.IsHeader ? StructureKind.HeaderCell : StructureKind.DataCell)
        {
            RowSpan = rows,
            ColumnSpan = cell.ColumnSpan,
            Scope = heads ? HeaderScope.Column : HeaderScope.Row,
        };
    }

    /// <summary>As high as the highest cell of one row; then the rows of a span share what the span still lacks.</summary>
    private MeasuredRow[] Heights()
    {
        var heights = new double[_table.Rows.Count];
        Array.Fill(heights, _size * CellTextSetter.Leading + 2 * CellText.PaddingY);
        foreach (var cell in _cells.Where(cell => cell.RowSpan == 1))
            heights[cell.Row] = Math.Max(heights[cell.Row], cell.Text.Height);
        foreach (var cell in _cells.Where(cell => cell.RowSpan > 1).OrderBy(cell => cell.RowSpan))
        {
            var rows = heights.AsSpan(cell.Row, cell.RowSpan);
            var lack = cell.Text.Height;
            foreach (var height in rows)
                lack -= height;
            for (var row = 0; lack > 0 && row < rows.Length; row++)
                rows[row] += lack / rows.Length;
        }
        return [.. heights.Select((height, row) => new MeasuredRow(height, _table.Rows[row].IsHeader))];
    }

    private static double[] EdgesOf(IReadOnlyList<Column> columns, double width)
    {
        var total = columns.Sum(column => column.Weight);
        var edges = new double[columns.Count + 1];
        for (var at = 0; at < columns.Count; at++)
            edges[at + 1] = edges[at] + width * columns[at].Weight / total;
        return edges;
    }
}
