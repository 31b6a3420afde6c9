using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>A table whose columns have edges and whose rows have heights, not yet cut by pages.</summary>
internal sealed record MeasuredTable(
    IReadOnlyList<double> Edges,
    IReadOnlyList<MeasuredRow> Rows,
    IReadOnlyList<MeasuredCell> Cells
)
{
    /// <summary>The least room in which the table may begin: its first header rows and one row.</summary>
    public double LeastStart => Rows.Take(FirstBodyRow(0) + 1).Sum(row => row.Height);

    /// <summary>The first row from here on that is no header; the row itself where only headers follow.</summary>
    public int FirstBodyRow(int row)
    {
        var body = row;
        while (body < Rows.Count && Rows[body].IsHeader)
            body++;
        return body < Rows.Count ? body : row;
    }

    /// <summary>The header rows that head this row and stand above it, nearest group only.</summary>
    public Range HeadersOver(int row)
    {
        if (row >= Rows.Count || Rows[row].IsHeader)
            return ..0;
        var end = row;
        while (end > 0 && !Rows[end - 1].IsHeader)
            end--;
        var start = end;
        while (start > 0 && Rows[start - 1].IsHeader)
            start--;
        return start..end;
    }
}

internal readonly record struct MeasuredRow(double Height, bool IsHeader);

/// <summary>A cell in its place with its lines broken.</summary>
internal sealed record MeasuredCell(int Row, int Column, int RowSpan, int ColumnSpan, CellText Text)
{
    public int LastRow => Row + RowSpan - 1;
}

/// <summary>The text of a cell, broken to the cell's width.</summary>
internal sealed record CellText(
    ShapedText Text,
    IReadOnlyList<BrokenLine> Lines,
    double Size,
    double LineHeight,
    double Width,
    Alignment Alignment
)
{
    public const double PaddingX = 3;
    public const double PaddingY = 3.5;

    public double Height => HeightOf(Lines.Count);

    public double HeightOf(int lines) => lines * LineHeight + 2 * PaddingY;

    public int LinesIn(double height) => Math.Max(0, (int)((height - 2 * PaddingY + PaperGrid.Epsilon) / LineHeight));
}
