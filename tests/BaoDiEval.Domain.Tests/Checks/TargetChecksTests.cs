using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.TargetChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class TargetChecksTests
{
    [Theory]
    [InlineData("≥95%", true)]
    [InlineData("200户", true)]
    [InlineData("合格", true)]
    [InlineData("及时完成", true)]
    [InlineData("2021年12月31日前", true)]
    [InlineData("提高两成", true)]
    [InlineData("200", false)]
    [InlineData("≥户", false)]
    [InlineData("人次", false)]
    [InlineData("培训__人次", false)]
    [InlineData("进一步加强管理", false)]
    [InlineData("有所提高", false)]
    public void An_output_has_a_number_and_a_unit(string words, bool holds) =>
        Assert.Equal(
            holds ? [] : ["/indicators/0/target"],
            Found.By(NotMeasurable, Given.With(Given.Indicator(Target.FromWords(words, year: 2021)))).Select(f => f.At)
        );

    [Fact]
    public void A_benefit_may_be_described() =>
        Found.Nothing(
            NotMeasurable,
            Given.With(
                Given.Indicator(Target.Qualitative("进一步提高"), level1: "效益指标", level2: "社会效益指标"),
                Given.Indicator() with
                {
                    Target = null,
                }
            )
        );

    [Fact]
    public void A_kind_without_its_number_is_found_and_a_unit_may_stand_in_the_name()
    {
        Found.Once(NotMeasurable, Given.With(Given.Indicator(Target.AtLeast(null, "户"))), "/indicators/0/target");
        Found.Once(NotMeasurable, Given.With(Given.Indicator(Target.Between(1m, null, "户"))), "/indicators/0/target");
        Found.Nothing(NotMeasurable, Given.With(Given.Indicator(Target.AtLeast(5m), name: "培训人数（人次）")));
    }

    [Theory]
    [InlineData("较大事故发生率", "质量指标", true)]
    [InlineData("投诉次数", "质量指标", true)]
    [InlineData("投诉办结率", "质量指标", false)]
    [InlineData("事故下降率", "质量指标", false)]
    [InlineData("平台运行费", "成本指标", true)]
    [InlineData("成本节约率", "成本指标", false)]
    [InlineData("检查覆盖率", "数量指标", false)]
    public void More_is_not_better_of_harm_and_cost(string name, string level2, bool isFound) =>
        Assert.Equal(
            isFound,
            Found
                .By(OddDirection, Given.With(Given.Indicator(Target.AtLeast(5m, "%"), name: name, level2: level2)))
                .Count == 1
        );

    [Theory]
    [InlineData("检查次数", "数量指标", true)]
    [InlineData("事故起数", "数量指标", false)]
    [InlineData("验收合格率", "质量指标", true)]
    [InlineData("验收不合格率", "质量指标", false)]
    [InlineData("群众满意度", "满意度指标", true)]
    [InlineData("平台运行费", "成本指标", false)]
    public void Less_is_not_better_of_work_and_quality(string name, string level2, bool isFound) =>
        Assert.Equal(
            isFound,
            Found
                .By(OddDirection, Given.With(Given.Indicator(Target.AtMost(5m, "%"), name: name, level2: level2)))
                .Count == 1
        );

    [Fact]
    public void An_exact_target_has_no_direction() =>
        Found.Nothing(OddDirection, Given.With(Given.Indicator(Target.Exactly(0m, "起"), name: "事故起数")));

    [Theory]
    [InlineData("检查覆盖率", 100, "%", true)]
    [InlineData("检查覆盖率", 100.01, "%", false)]
    [InlineData("检查覆盖率", -0.01, "%", false)]
    [InlineData("出生率", 1000, "‰", true)]
    [InlineData("出生率", 1000.1, "‰", false)]
    [InlineData("收入增长率", 120, "%", true)]
    [InlineData("检查次数", 120, "次", true)]
    public void A_share_lies_between_nothing_and_the_whole(string name, double actual, string unit, bool holds) =>
        Assert.Equal(
            holds ? [] : ["/indicators/0/actual"],
            Found
                .By(
                    ShareOutOfBounds,
                    Given.With(Given.Indicator(Target.AtLeast(95m, unit), Actual.Of((decimal)actual, unit), name: name))
                )
                .Select(f => f.At)
        );

    [Fact]
    public void A_target_beyond_the_whole_is_found_too() =>
        Found.Once(ShareOutOfBounds, Given.With(Given.Indicator(Target.AtLeast(101m, "%"))), "/indicators/0/target");

    [Fact]
    public void A_target_is_the_approved_one_however_it_is_written()
    {
        var terms = Given.Indicator(Target.AtLeast(95m, "%"));
        Found.Nothing(
            NotAsApproved,
            Given.With(
                terms,
                terms with
                {
                    ApprovedTarget = Target.FromWords("不低于95％"),
                },
                Given.Indicator(Target.AtMost(8m, "万元")) with
                {
                    ApprovedTarget = Target.AtMost(80_000m, "元"),
                },
                Given.Indicator(Target.Qualitative("有效减少")) with
                {
                    ApprovedTarget = Target.Qualitative("有效减少。"),
                }
            )
        );
    }

    [Fact]
    public void A_target_that_was_changed_needs_an_approved_change()
    {
        var terms = Given.Indicator(Target.AtLeast(90m, "%")) with { ApprovedTarget = Target.AtLeast(95m, "%") };
        var finding = Found.Once(NotAsApproved, Given.With(terms), "/indicators/0/target");
        Assert.Contains("≥90%，与批复的≥95%不一致", finding.Message, StringComparison.Ordinal);

        Found.Once(
            NotAsApproved,
            Given.With(terms with { TargetChange = new() { Reason = "任务减少" } }),
            "/indicators/0/target"
        );
        Found.Nothing(NotAsApproved, Given.With(terms with { TargetChange = new() { Document = "宝财〔2021〕12号" } }));
    }

    [Theory]
    [InlineData(-20, true)]
    [InlineData(-20.01, false)]
    public void A_budget_cut_by_a_fifth_leaves_the_quantity_and_more_does_not(double adjustment, bool holds)
    {
        var evaluation = Given.Funded(100m);
        evaluation.BudgetLines[0].ReplaceAdjustments([new(Money.Yuan((decimal)adjustment), null, null, "追减")]);
        var visits = Target.AtLeast(700m, "次");
        evaluation.AddIndicator(Given.Indicator(visits, Actual.Of(700m, "次")) with { ApprovedTarget = visits });
        evaluation.AddIndicator(Given.Indicator() with { ApprovedTarget = Given.Indicator().Target });

        Assert.Equal(holds ? [] : ["/indicators/0/target"], Found.By(NotAsApproved, evaluation).Select(f => f.At));
    }
}
