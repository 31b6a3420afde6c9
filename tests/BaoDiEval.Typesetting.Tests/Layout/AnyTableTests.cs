using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;
using CsCheck;
using static BaoDiEval.Typesetting.Tests.Layout.Paper;

namespace BaoDiEval.Typesetting.Tests.Layout;

public class AnyTableTests
{
    [Fact]
    public void Any_table_is_set_whole_and_within_the_text_area() =>
        Tables.Sample(
            table =>
            {
                var paper = Set(table, new Signature(["某某局"], new(2022, 3, 5)));
                var expected =
                    table.Rows.SelectMany(row => row.Cells).Sum(cell => cell.Text.Length) + "某某局2022年3月5日".Length;
                Assert.Equal(expected, Text(paper).Length);
                foreach (var run in Runs(paper).Where(run => run.Turn == Turn.None && run.Size < 14))
                {
                    Assert.InRange(run.Baseline, Top, Bottom);
                    Assert.All(run.Glyphs, glyph => Assert.InRange(glyph.X, Left, Right));
                }
            },
            iter: 100
        );

    private static readonly Gen<Cell> Cells = Gen.Select(Gen.Int[0, 60], Gen.Int[1, 9], Gen.Int[1, 2])
        .Select((length, rows, columns) => new Cell(Words(length)) { RowSpan = rows, ColumnSpan = columns });

    private static readonly Gen<Table> Tables = Gen.Select(
        Cells.List[300],
        Gen.Int[1, 60],
        Gen.Int[2, 9],
        Gen.Int[0, 2],
        Fill
    );

    private static Table Fill(IReadOnlyList<Cell> cells, int rows, int columns, int headers)
    {
        var free = new int[columns];
        var filled = new List<Row>();
        for (var row = 0; row < rows; row++)
        {
            var begun = new List<Cell>();
            for (var column = 0; column < columns; column++)
            {
                if (free[column] > row)
                    continue;
                var cell = cells[(row * columns + column) % cells.Count];
                var span = column + 1 < columns && free[column + 1] <= row ? cell.ColumnSpan : 1;
                begun.Add(cell with { ColumnSpan = span, RowSpan = Math.Min(cell.RowSpan, rows - row) });
                free.AsSpan(column, span).Fill(row + begun[^1].RowSpan);
                column += span - 1;
            }
            filled.Add(new(begun) { IsHeader = row < headers });
        }
        return new([.. Enumerable.Range(0, columns).Select(_ => new Column(1, Alignment.Left))], filled);
    }
}
