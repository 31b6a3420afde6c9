using System.Globalization;
using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Domain.Tests.Indicators;

public class IndicatorScoreTests
{
    [Fact]
    public void A_cost_just_above_its_limit_earns_target_over_actual()
    {
        var score = IndicatorScore.ByRule(Target.AtMost(8m, "万元"), Actual.Of(8.106095m, "万元"), null, 6m);

        Assert.Equal(new RuleScore(5.92m, "8 ÷ 8.106095 × 6 = 5.92", Outcome.Missed), score);
    }

    [Fact]
    public void The_other_reverse_formula_is_a_policy_of_the_scheme()
    {
        var score = IndicatorScore.ByRule(
            Target.AtMost(8m, "万元"),
            Actual.Of(8.106095m, "万元"),
            null,
            6m,
            ReverseFormula.OneMinusExcess
        );

        Assert.Equal(new RuleScore(5.92m, "（1 −（8.106095 − 8）÷ 8） × 6 = 5.92", Outcome.Missed), score);
    }

    [Theory]
    [InlineData("≤100", "150", "66.67", "50.00")]
    [InlineData("≤100", "200", "50.00", "0.00")]
    [InlineData("≤100", "201", "49.75", "0.00")]
    [InlineData("≤100", "100", "100.00", "100.00")]
    [InlineData("≤0", "1", "0.00", "0.00")]
    public void The_reverse_formulas_part_ways_far_above_the_limit(
        string target,
        string actual,
        string byQuotient,
        string byExcess
    )
    {
        Assert.Equal(byQuotient, Points(Score(target, actual, 100m)));
        Assert.Equal(byExcess, Points(Score(target, actual, 100m, ReverseFormula.OneMinusExcess)));
    }

    [Theory]
    // 正向
    [InlineData("≥95%", "95%", Outcome.Met, "10.00")]
    [InlineData("≥95%", "95.000001%", Outcome.Met, "10.00")]
    [InlineData("≥95%", "94.6%", Outcome.Missed, "9.96")]
    [InlineData("≥95%", "0%", Outcome.Missed, "0.00")]
    [InlineData("≥95%", "-3%", Outcome.Missed, "0.00")]
    [InlineData("≥0%", "0%", Outcome.Met, "10.00")]
    [InlineData("≥0%", "-0.1%", Outcome.Missed, null)]
    [InlineData("≥-5%", "-5%", Outcome.Met, "10.00")]
    [InlineData("≥-5%", "-5.1%", Outcome.Missed, null)]
    // 正向, strict
    [InlineData("＞95%", "95.01%", Outcome.Met, "10.00")]
    [InlineData("＞95%", "95%", Outcome.Missed, "10.00")]
    [InlineData("＞95%", "76%", Outcome.Missed, "8.00")]
    [InlineData("＞0%", "0.01%", Outcome.Met, "10.00")]
    [InlineData("＞0%", "0%", Outcome.Missed, null)]
    // 反向
    [InlineData("≤8万元", "8万元", Outcome.Met, "10.00")]
    [InlineData("≤8万元", "0万元", Outcome.Met, "10.00")]
    [InlineData("≤8万元", "10万元", Outcome.Missed, "8.00")]
    [InlineData("≤0%", "0%", Outcome.Met, "10.00")]
    [InlineData("≤0%", "0.01%", Outcome.Missed, "0.00")]
    [InlineData("≤-5%", "-5%", Outcome.Met, "10.00")]
    [InlineData("≤-5%", "-4.9%", Outcome.Missed, null)]
    // 反向, strict
    [InlineData("＜5%", "4.99%", Outcome.Met, "10.00")]
    [InlineData("＜5%", "5%", Outcome.Missed, "10.00")]
    [InlineData("＜5%", "10%", Outcome.Missed, "5.00")]
    [InlineData("＜0%", "0%", Outcome.Missed, null)]
    // 等于
    [InlineData("100%", "100%", Outcome.Met, "10.00")]
    [InlineData("100%", "99.99%", Outcome.Missed, "10.00")]
    [InlineData("100%", "75%", Outcome.Missed, "7.50")]
    [InlineData("100%", "100.01%", Outcome.Undecided, null)]
    [InlineData("0%", "0%", Outcome.Met, "10.00")]
    [InlineData("0%", "1%", Outcome.Undecided, null)]
    [InlineData("0%", "-1%", Outcome.Missed, null)]
    // 区间
    [InlineData("2-4个", "2个", Outcome.Met, "10.00")]
    [InlineData("2-4个", "4个", Outcome.Met, "10.00")]
    [InlineData("2-4个", "1个", Outcome.Missed, "5.00")]
    [InlineData("2-4个", "5个", Outcome.Missed, "8.00")]
    [InlineData("0-4个", "-1个", Outcome.Missed, null)]
    [InlineData("-4--2%", "-1%", Outcome.Missed, null)]
    public void A_score_follows_the_kind_of_its_target(string target, string actual, Outcome outcome, string? points)
    {
        var score = Score(target, actual, 10m);

        Assert.Equal((outcome, points), (score.Outcome, Points(score)));
        Assert.NotEmpty(score.Reason);
    }

    [Theory]
    [InlineData("2021年12月31日前", "2021年12月31日", Outcome.Met, "6.00")]
    [InlineData("2021年12月31日前", "2022年1月1日", Outcome.Missed, null)]
    [InlineData("2021.1.1—2021.12.31", "2021.1.1—2021.12.31", Outcome.Met, "6.00")]
    [InlineData("2021.1.1—2021.12.31", "2021.3.1—2021.12.31", Outcome.Met, "6.00")]
    [InlineData("2021.1.1—2021.12.31", "2021.1.1—2022.1.1", Outcome.Missed, null)]
    [InlineData("2021年12月底前", "按期完成", Outcome.Undecided, null)]
    [InlineData("2021年12月底前", "100%", Outcome.Undecided, null)]
    public void A_period_is_judged_by_its_end_and_a_late_one_by_people(
        string target,
        string actual,
        Outcome outcome,
        string? points
    )
    {
        var score = Score(target, actual, 6m);

        Assert.Equal((outcome, points), (score.Outcome, Points(score)));
    }

    [Theory]
    [InlineData(AchievementGrade.Achieved, "1", Outcome.Met, "10.00")]
    [InlineData(AchievementGrade.Achieved, "0.8", Outcome.Met, "8.00")]
    [InlineData(AchievementGrade.Achieved, "0.79", Outcome.Undecided, null)]
    [InlineData(AchievementGrade.Achieved, "1.01", Outcome.Undecided, null)]
    [InlineData(AchievementGrade.Achieved, null, Outcome.Met, null)]
    [InlineData(AchievementGrade.PartlyAchieved, "0.8", Outcome.Undecided, null)]
    [InlineData(AchievementGrade.PartlyAchieved, "0.799999", Outcome.Missed, "8.00")]
    [InlineData(AchievementGrade.PartlyAchieved, "0.6", Outcome.Missed, "6.00")]
    [InlineData(AchievementGrade.PartlyAchieved, "0.59", Outcome.Undecided, null)]
    [InlineData(AchievementGrade.PartlyAchieved, null, Outcome.Missed, null)]
    [InlineData(AchievementGrade.NotAchieved, "0.6", Outcome.Undecided, null)]
    [InlineData(AchievementGrade.NotAchieved, "0.599999", Outcome.Missed, "6.00")]
    [InlineData(AchievementGrade.NotAchieved, "0", Outcome.Missed, "0.00")]
    [InlineData(AchievementGrade.NotAchieved, "-0.01", Outcome.Undecided, null)]
    [InlineData(null, "0.95", Outcome.Met, "9.50")]
    [InlineData(null, "0.7", Outcome.Missed, "7.00")]
    [InlineData(null, "1.5", Outcome.Undecided, null)]
    [InlineData(null, null, Outcome.Undecided, null)]
    public void Words_earn_the_share_that_people_gave_within_its_band(
        AchievementGrade? grade,
        string? ratio,
        Outcome outcome,
        string? points
    )
    {
        var actual = Actual.Judged("有效减少", grade, ratio is null ? null : Number(ratio));

        var score = IndicatorScore.ByRule(Target.Qualitative("有效减少"), actual, null, 10m);

        Assert.Equal((outcome, points), (score.Outcome, Points(score)));
    }

    [Theory]
    [InlineData("≥95%", "95%", "达到目标（≥95%），得满分 10")]
    [InlineData("≥95%", "94.6%", "94.6 ÷ 95 × 10 = 9.96")]
    [InlineData("2-4个", "5个", "4 ÷ 5 × 10 = 8.00")]
    [InlineData("2-4个", "1个", "1 ÷ 2 × 10 = 5.00")]
    [InlineData("≤8万元", "81060.95元", "8 ÷ 8.106095 × 10 = 9.87")]
    [InlineData("≤1公顷", "16亩", "15 ÷ 16 × 10 = 9.38")]
    [InlineData("100%", "110%", "实际 110 超过目标 100，是否扣分须由人评定")]
    [InlineData("≥95%", "显著提高", "实际完成值“显著提高”不是数值，须由人评定")]
    [InlineData("≥95%", "95", "单位“%”与“无”不能比较，须由人评定")]
    [InlineData("≥200户", "200次", "单位“户”与“次”不能比较，须由人评定")]
    [InlineData("不高于市场价", "是", "目标“不高于市场价”无法确定读出，须由人评定")]
    [InlineData("安全可控", "安全可控", "定性指标未评档次，须由人评定")]
    [InlineData("≥0%", "-1%", "目标 ≥0% 未达到，且不能按比例计算，须由人评定")]
    [InlineData("2021年12月31日前", "2022年1月1日", "完成日期 2022.1.1 晚于目标 2021.12.31，须由人评定并说明原因")]
    [InlineData("2021年12月底前", "按期完成", "目标或实际缺少完成日期，须由人评定")]
    public void The_reason_says_how_the_score_comes_about(string target, string actual, string reason) =>
        Assert.Equal(reason, Score(target, actual, 10m).Reason);

    [Fact]
    public void An_unknown_actual_is_for_people()
    {
        var score = IndicatorScore.ByRule(Target.AtLeast(95m, "%"), null, null, 10m);

        Assert.Equal(new RuleScore(null, "没有实际完成值，须由人评定", Outcome.Undecided), score);
    }

    [Fact]
    public void A_target_without_its_number_is_for_people()
    {
        var score = IndicatorScore.ByRule(Target.AtLeast(null, "%"), Actual.Of(95m, "%"), null, 10m);

        Assert.Equal(new RuleScore(null, "目标缺少数值，须由人评定", Outcome.Undecided), score);
    }

    [Fact]
    public void A_range_that_runs_downward_is_for_people() =>
        Assert.Equal(
            Outcome.Undecided,
            IndicatorScore.ByRule(Target.Between(3m, 1m, "个"), Actual.Of(2m, "个"), null, 10m).Outcome
        );

    [Fact]
    public void An_unread_target_earns_what_people_judge()
    {
        var actual = Actual.Judged("是", AchievementGrade.Achieved, 0.9m);

        var score = IndicatorScore.ByRule(Target.FromWords("不高于市场价"), actual, null, 10m);

        Assert.Equal(new RuleScore(9m, "达成，90% × 10 = 9.00", Outcome.Met), score);
    }

    [Fact]
    public void The_indicators_unit_stands_where_target_and_actual_carry_none()
    {
        Assert.Equal(10m, IndicatorScore.ByRule(Target.AtLeast(95m), Actual.Of(95m, "%"), "%", 10m).Score);
        Assert.Equal(10m, IndicatorScore.ByRule(Target.AtMost(8m), Actual.Of(80_000m, "元"), "万元", 10m).Score);
        Assert.Equal(10m, IndicatorScore.ByRule(Target.AtLeast(3m), Actual.Of(3m), null, 10m).Score);
    }

    [Theory]
    [InlineData("≥200户", "200余户", Outcome.Met)]
    [InlineData("≥200户", "近200户", Outcome.Undecided)]
    [InlineData("≥200户", "约200户", Outcome.Undecided)]
    [InlineData("≥200户", "约201户", Outcome.Met)]
    [InlineData("≥200户", "近199户", Outcome.Missed)]
    [InlineData("≤200户", "近200户", Outcome.Met)]
    [InlineData("≤200户", "200余户", Outcome.Undecided)]
    [InlineData("200户", "约200户", Outcome.Undecided)]
    [InlineData("＞200户", "200余户", Outcome.Undecided)]
    public void A_blurred_figure_counts_as_printed_unless_the_word_alone_decides(
        string target,
        string actual,
        Outcome outcome
    ) => Assert.Equal(outcome, Score(target, actual, 10m).Outcome);

    [Fact]
    public void Rounding_never_earns_more_than_the_weight() =>
        Assert.Equal(6.12m, IndicatorScore.ByRule(Target.AtLeast(1m), Actual.Of(1m), null, 6.125m).Score);

    [Theory]
    [InlineData("≥80%", "100%", "25.00")]
    [InlineData("≥80%", "60%", "-25.00")]
    [InlineData("＞80%", "100%", "25.00")]
    [InlineData("500个", "535个", "7.00")]
    [InlineData("≤8万元", "6万元", "25.00")]
    [InlineData("≤8万元", "8.106095万元", "-1.33")]
    [InlineData("＜8万元", "60000元", "25.00")]
    [InlineData("≤0%", "1%", null)]
    [InlineData("≥-5%", "1%", null)]
    [InlineData("1-3个", "4个", null)]
    [InlineData("安全可控", "安全可控", null)]
    [InlineData("≥80%", "80个", null)]
    public void The_deviation_is_told_of_bounds_above_zero(string target, string actual, string? percent)
    {
        var deviation = Attainment.Deviation(Target.FromWords(target), Actual.FromWords(actual), null);

        Assert.Equal(percent, deviation?.Percent().ToString("F2", CultureInfo.InvariantCulture));
    }

    private static RuleScore Score(
        string target,
        string actual,
        decimal weight,
        ReverseFormula formula = ReverseFormula.TargetOverActual
    ) => IndicatorScore.ByRule(Target.FromWords(target), Actual.FromWords(actual), null, weight, formula);

    private static string? Points(RuleScore score) => score.Score?.ToString("F2", CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("亿亿亿元", "元")]
    [InlineData("万亿元", "元")]
    [InlineData("亿吨", "克")]
    public void Numbers_that_no_paper_means_are_left_to_people(string large, string small)
    {
        var target = Target.AtMost(9_999_999_999_999m, large);
        var actual = Actual.Of(0.000001m, small);

        Assert.Null(IndicatorScore.ByRule(target, actual, null, 10m).Score);
        Assert.Null(
            IndicatorScore
                .ByRule(Target.AtLeast(0.000001m, small), Actual.Of(9_999_999_999_999m, large), null, 10m)
                .Score
        );
    }
}
