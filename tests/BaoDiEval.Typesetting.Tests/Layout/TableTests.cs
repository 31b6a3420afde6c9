using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;
using static BaoDiEval.Typesetting.Tests.Layout.Paper;

namespace BaoDiEval.Typesetting.Tests.Layout;

public class TableTests
{
    private static readonly Row Header = new([new("一级指标"), new("指标"), new("得分")]) { IsHeader = true };

    [Fact]
    public void A_table_is_as_wide_as_the_text_and_ruled_in_half_points()
    {
        var rules = Set(Rows(3)).Pages[0].Marks.OfType<Line>().ToList();

        Assert.Equal(Left, rules.Min(rule => rule.X1), 0.001);
        Assert.Equal(Right, rules.Max(rule => rule.X2), 0.001);
        Assert.All(rules, rule => Assert.Equal(0.5, rule.Thickness));
        Assert.Equal(5 + 4, rules.Count);
    }

    [Fact]
    public void A_hundred_rows_break_between_rows_under_a_repeated_header()
    {
        var paper = Set(Rows(100));

        Assert.InRange(paper.Pages.Count, 3, 6);
        Assert.All(
            paper.Pages.Skip(1),
            page => Assert.StartsWith("一级指标指标得分", Artifacts(page), StringComparison.Ordinal)
        );
        Assert.Equal(string.Concat(Header.Cells.Select(cell => cell.Text)) + TextOf(Rows(100)), Text(paper));
        Assert.All(
            paper.Pages.SelectMany(page => page.Marks.OfType<Line>()),
            line => Assert.InRange(line.Y2, Top, Bottom + 0.01)
        );
    }

    [Fact]
    public void A_label_that_spans_the_break_is_repeated_but_read_once()
    {
        var rows = Enumerable.Range(1, 60).Select(n => new Row([.. Label(n, 60), new($"指标{n}"), new("10")]));
        var paper = Set(new Table(Columns, [Header, .. rows]));

        Assert.All(paper.Pages.Skip(1), page => Assert.Contains("产出指标", Artifacts(page), StringComparison.Ordinal));
        Assert.Equal(1, Occurrences(Text(paper), "产出指标"));
    }

    [Fact]
    public void A_label_grows_the_row_that_is_left_of_it_on_a_page()
    {
        var rows = Enumerable
            .Range(1, 40)
            .Select(n => new Row([.. Label(n, 40, new string('长', 12)), new("甲"), new("10")]));
        var paper = Set(new Table([new(1), new(10), new(10)], [.. rows]));

        Assert.All(
            paper.Pages,
            page => Assert.Equal(12, Runs(page).Sum(run => run.Glyphs.Count(g => g.CodePoint == '长')))
        );
        Assert.All(Runs(paper).Where(run => run.Tag is not null), run => Assert.InRange(run.Baseline, Top, Bottom));
    }

    [Fact]
    public void Header_rows_further_down_head_the_rows_below_them()
    {
        List<Row> rows = [new([new("项目名称"), new("安全技术服务费") { ColumnSpan = 2 }]), Header];
        var paper = Set(new Table(Columns, [.. rows, .. Rows(60).Rows.Skip(1)]));

        Assert.All(
            paper.Pages.Skip(1),
            page => Assert.StartsWith("一级指标", Artifacts(page), StringComparison.Ordinal)
        );
        Assert.Equal(1, Occurrences(string.Concat(Runs(paper).Select(run => Text([run]))), "项目名称"));
    }

    [Fact]
    public void A_header_row_is_never_the_last_row_of_a_page()
    {
        for (var lines = 15; lines <= 21; lines++)
        {
            var paper = Set(new Paragraph(Words(28 * lines)) { Indented = false }, Rows(30));
            Assert.All(
                paper.Pages,
                page => Assert.False(Lines(page)[^1].Text.EndsWith("得分", StringComparison.Ordinal))
            );
        }
    }

    [Fact]
    public void A_row_taller_than_a_page_is_split_between_its_lines()
    {
        var text = Words(6000);
        var paper = Set(
            new Table(Columns, [Header, new([new("甲"), new(text), new("乙")]), new([new("丙"), new("丁"), new("戊")])])
        );

        Assert.InRange(paper.Pages.Count, 3, 12);
        Assert.Equal(
            text,
            string.Concat(CellText(paper, StructureKind.DataCell))
                .Replace("甲", "")
                .Replace("乙", "")
                .Replace("丙丁戊", "")
        );
        Assert.All(Runs(paper).Where(run => run.Tag is not null), run => Assert.InRange(run.Baseline, Top, Bottom));
        Assert.All(
            paper.Pages.Skip(1),
            page => Assert.StartsWith("一级指标", Artifacts(page), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Type_shrinks_before_a_number_is_split()
    {
        var paper = Set(new Table([new(1), new(9)], [new([new("12345678"), new("甲")])]));

        var run = Runs(paper).First();
        Assert.Equal("12345678", Text([run]));
        Assert.InRange(run.Size, 12 * 0.7, 11.9);
    }

    [Fact]
    public void A_number_that_does_not_fit_even_then_is_split_and_stays_whole_in_the_text()
    {
        var paper = Set(new Table([new(1), new(9)], [new([new("123456789012345"), new("甲")])]));

        Assert.StartsWith("123456789012345", Text(paper), StringComparison.Ordinal);
        Assert.All(Runs(paper).First().Glyphs, glyph => Assert.InRange(glyph.X, Left, Left + 15.6 * Millimetre));
    }

    [Fact]
    public void A_column_narrower_than_a_character_is_still_set() =>
        Assert.StartsWith(
            "项目名称",
            Text(Set(new Table([new(1), new(60)], [new([new("项目名称"), new("甲")])]))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Centred_cells_are_balanced() =>
        Assert.Equal(
            ["年初预", "算数"],
            Lines(Set(new Table([new(1), new(7)], [new([new("年初预算数"), new("甲\n乙")])])))
                .Select(line => line.Text[..^1])
        );

    [Fact]
    public void The_structure_knows_rows_header_cells_and_spans()
    {
        var paper = Set(
            new Table(
                Columns,
                [
                    Header,
                    new([
                        new("项目")
                        {
                            IsHeader = true,
                            ColumnSpan = 2,
                            RowSpan = 2,
                        },
                        new("1"),
                    ]),
                    new([new("2")]),
                ]
            )
        );

        var table = Assert.Single(paper.Structure.Children);
        Assert.Equal([3, 2, 1], table.Children.Select(row => row.Children.Count));
        Assert.All(
            table.Children[0].Children,
            cell => Assert.Equal((StructureKind.HeaderCell, HeaderScope.Column), (cell.Kind, cell.Scope))
        );
        var label = table.Children[1].Children[0];
        Assert.Equal(
            (StructureKind.HeaderCell, HeaderScope.Row, 2, 2),
            (label.Kind, label.Scope, label.RowSpan, label.ColumnSpan)
        );
    }

    [Fact]
    public void A_caption_and_a_unit_stand_above_and_stay_with_the_table()
    {
        var table = Rows(3) with { Caption = "资金情况", Unit = "单位：万元" };
        var paper = Set(new Paragraph(Words(28 * 20)) { Indented = false }, table);

        Assert.Equal(["资金情况", "单位：万元"], Lines(paper.Pages[1]).Take(2).Select(line => line.Text));
    }

    [Fact]
    public void The_last_row_stays_with_a_signature()
    {
        for (var rows = 20; rows < 40; rows++)
        {
            var paper = Set(Rows(rows), new Signature(["某某局"], new(2022, 3, 5)));
            Assert.Contains($"指标{rows}", Text(Runs(paper.Pages[^1])), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Text_after_a_table_stands_on_the_grid_again()
    {
        var lines = Lines(Set(new Paragraph("甲"), Rows(2), new Paragraph("乙")));

        var distance = (lines[^1].Baseline - lines[0].Baseline) / LinePitch;
        Assert.Equal(Math.Round(distance), distance, 0.001);
    }

    [Fact]
    public void More_cells_than_columns_are_refused() =>
        Assert.Throws<ArgumentException>(() => Set(new Table([new(1)], [new([new("甲"), new("乙")])])));

    [Fact]
    public void Empty_cells_and_empty_tables_are_set()
    {
        Assert.Single(Set(new Table(Columns, [])).Pages);
        Assert.Equal("甲", Text(Set(new Table(Columns, [new([new(""), new("甲"), new("")])]))));
    }

    private static readonly Column[] Columns = [new(1), new(3, Alignment.Left), new(1)];

    private static Table Rows(int count) =>
        new(
            Columns,
            [Header, .. Enumerable.Range(1, count).Select(n => new Row([new("产出"), new($"指标{n}"), new($"{n}")]))]
        );

    private static IEnumerable<Cell> Label(int row, int rows, string text = "产出指标") =>
        row == 1 ? [new Cell(text) { RowSpan = rows, IsHeader = true }] : [];

    private static string TextOf(Table table) =>
        string.Concat(table.Rows.Skip(1).SelectMany(row => row.Cells).Select(cell => cell.Text));

    private static IEnumerable<string> CellText(TypesetDocument paper, StructureKind kind) =>
        Runs(paper).Where(run => run.Tag?.Kind == kind).Select(run => Text([run]));

    private static int Occurrences(string text, string word) => text.Split(word).Length - 1;
}
