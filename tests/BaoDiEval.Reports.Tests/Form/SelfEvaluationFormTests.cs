using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Form;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Tests.Form;

public class SelfEvaluationFormTests
{
    public static TheoryData<string> Layouts => [.. FormLayout.Shipped.Keys];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_cell_of_the_grid_is_covered_exactly_once(string layout)
    {
        var table = TableOf(Filled(), layout);
        var covered = new HashSet<(int Row, int Column)>();

        foreach (var (row, column, cell) in TableGrid.Place(table))
            for (var r = 0; r < cell.RowSpan; r++)
            for (var c = 0; c < cell.ColumnSpan; c++)
                Assert.True(covered.Add((row + r, column + c)), $"{cell.Text} overlaps");

        Assert.Equal(table.Rows.Count * table.Columns.Count, covered.Count);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void An_evaluation_without_any_figure_still_has_its_form(string layout) =>
        Assert.NotEmpty(TableOf(new Evaluation(new Project("空"), 2021), layout).Rows);

    [Fact]
    public void The_funds_block_scores_only_the_year_in_total()
    {
        var rows = Rows(TableOf(Filled(), "national-2020"));

        Assert.Contains("年度资金总额|64.00|64.106095|64.086095|10|99.97%|10.00", rows);
        Assert.Contains("其中：当年财政拨款|64.00|64.00|63.98|—|99.97%|—", rows);
        Assert.Contains("上年结转资金|0.00|0.106095|0.106095|—|100.00%|—", rows);
        Assert.Contains("其他资金|0.00|0.00|0.00|—||—", rows);
    }

    [Fact]
    public void A_second_level_without_an_indicator_keeps_its_empty_row_in_the_order_of_the_scheme()
    {
        var evaluation = Filled();
        evaluation.AddIndicator(
            new()
            {
                Level1 = "效益指标",
                Level2 = "可持续影响指标",
                Name = "增强意识",
                Weight = 10m,
            }
        );

        var text = string.Join('\n', Rows(TableOf(evaluation, "national-2020")));

        var order = new[] { "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标" };
        Assert.Equal(order.Order(Comparer<string>.Create((a, b) => At(text, a) - At(text, b))), order);
        Assert.Contains("生态效益指标||||||", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missed_indicator_stands_with_its_score_by_rule_and_its_reason() =>
        Assert.Contains(
            "网络通讯费|≤8万元|8.106095万元|6|5.92|并入上年结转。\n编制时计入结转。",
            string.Join('\n', Rows(TableOf(Filled(), "national-2020"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_Sichuan_form_splits_the_target_into_sign_value_and_unit() =>
        Assert.Contains(
            "网络通讯费|≤|8|万元|8.106095万元|6|5.92",
            string.Join('\n', Rows(TableOf(Filled(), "sichuan"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_Yunnan_form_is_in_yuan_and_ends_with_the_grade()
    {
        var rows = Rows(TableOf(Filled(), "yunnan"));

        Assert.Contains("年度资金总额|640000.00|641060.95|640860.95|10|99.97%|10.00", rows);
        Assert.Equal("自评等级|差", rows[^1]);
    }

    private static Evaluation Filled()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddIndicator(
            new()
            {
                Level1 = "产出指标",
                Level2 = "成本指标",
                Name = "网络通讯费",
                Target = Target.AtMost(8m, "万元"),
                Actual = Actual.Of(8.106095m, "万元"),
                Weight = 6m,
                DeviationReason = "并入上年结转。",
                Improvement = "编制时计入结转。",
            }
        );
        return evaluation;
    }

    private static Table TableOf(Evaluation evaluation, string layout) =>
        SelfEvaluationForm.Of(evaluation, FormLayout.Shipped[layout], Scheme.Cz2020).OfType<Table>().Single();

    private static List<string> Rows(Table table) =>
        [.. table.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)))];

    private static int At(string text, string part) => text.IndexOf(part, StringComparison.Ordinal);
}
