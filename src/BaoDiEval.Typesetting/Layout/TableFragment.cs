namespace BaoDiEval.Typesetting.Layout;

/// <summary>What one page shows of a table.</summary>
internal sealed record TableFragment(IReadOnlyList<RowPart> Rows, IReadOnlyList<CellPart> Cells)
{
    public double Height => Rows.Sum(row => row.Height);
}

/// <summary>A row, or the part of one that is taller than a page; <paramref name="IsWhole"/> when it ends here.</summary>
internal readonly record struct RowPart(int Row, double Height, bool IsWhole);

/// <summary>
/// The visible part of a cell and the lines of text in it. Where the cell has been shown on an earlier page its text is an
/// artifact, so that it is read once.
/// </summary>
internal readonly record struct CellPart(
    MeasuredCell Cell,
    double Top,
    double Height,
    int FirstLine,
    int LineCount,
    bool IsRepeated
);
