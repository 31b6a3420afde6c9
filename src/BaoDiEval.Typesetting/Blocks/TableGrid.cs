namespace BaoDiEval.Typesetting.Blocks;

/// <summary>A cell at the row and column where it begins.</summary>
public sealed record PlacedCell(int Row, int Column, Cell Cell);

/// <summary>Where the cells of a table stand: columns still covered by a span from above are passed over.</summary>
public static class TableGrid
{
    /// <summary>The cells in reading order.</summary>
    public static IEnumerable<PlacedCell> Place(Table table)
    {
        var coveredUntil = new int[table.Columns.Count];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                while (column < coveredUntil.Length && coveredUntil[column] > row)
                    column++;
                yield return new(row, column, cell);
                for (var spanned = 0; spanned < cell.ColumnSpan && column < coveredUntil.Length; spanned++)
                    coveredUntil[column++] = row + cell.RowSpan;
            }
        }
    }
}
