namespace BaoDiEval.Typesetting.Blocks;

/// <summary>
/// A ruled table. A row lists only the cells that begin in it, from left to right, as in HTML; columns still covered by a
/// span from above are passed over.
/// </summary>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>Stands centred above the table.</summary>
    public string? Caption { get; init; }

    /// <summary>Stands at the right above the table, such as 单位：万元.</summary>
    public string? Unit { get; init; }

    /// <summary>How many rows at the top are header rows.</summary>
    public int HeaderRows => Rows.TakeWhile(row => row.IsHeader).Count();
}

/// <summary>A column: its share of the width, and how its cells are aligned unless they say otherwise.</summary>
public sealed record Column(double Weight, Alignment Alignment = Alignment.Center);

/// <summary>
/// A row of a table. Header rows, at the top or further down, are repeated above the rows they head when a page ends among them.
/// </summary>
public sealed record Row(IReadOnlyList<Cell> Cells)
{
    public bool IsHeader { get; init; }
}

/// <summary>A cell. <see cref="IsHeader"/> marks one that names its row; the cells of a header row are headers anyway.</summary>
public sealed record Cell(string Text)
{
    public int RowSpan { get; init; } = 1;
    public int ColumnSpan { get; init; } = 1;
    public bool IsHeader { get; init; }

    /// <summary>The text is a plain decimal, or one with %: a spreadsheet keeps it as a number, printed as it stands.</summary>
    public bool IsFigure { get; init; }
    public Alignment? Alignment { get; init; }
}
