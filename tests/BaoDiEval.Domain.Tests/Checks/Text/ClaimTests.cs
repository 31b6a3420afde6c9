using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.TextChecks;

namespace BaoDiEval.Domain.Tests.Checks.Text;

public class ClaimTests
{
    [Theory]
    [InlineData("通过产出指标、效益指标、满意度指标，未发生偏离目标的情况出现。")]
    [InlineData("各项绩效指标均已完成。")]
    [InlineData("2021年度绩效目标全部完成，资金使用规范。")]
    [InlineData("从自评结果看，项目各项指标全部达标。")]
    [InlineData("未完成的绩效目标：无。")]
    [InlineData("3.未完成的绩效目标(无)")]
    [InlineData("三、偏离绩效目标的原因和下一步改进措施\n无。")]
    [InlineData("该项目不存在偏离绩效目标的情况。")]
    [InlineData("项目达到预期目标。")]
    [InlineData("11项三级指标均达到年度指标值。")]
    [InlineData("本项目无偏差。绩效目标无偏离。")]
    [InlineData("企业培训次数指标已完成。")]
    [InlineData("企业培训次数目标3次，已全部完成。")]
    public void A_claim_beside_a_missed_indicator_is_found(string text)
    {
        var finding = Found.Once(ClaimsNothingMissed, WithMissed(text), "problems.found");
        Assert.Contains("“企业培训次数”目标≥3次，实际2次", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("检查企业数量目标100家，实际完成100家，已全部完成；")]
    [InlineData("除企业培训次数外，其余指标均已完成。")]
    [InlineData("各项绩效指标未全部完成。")]
    [InlineData("绩效目标基本完成。")]
    [InlineData("力争各项绩效指标全部完成。")]
    [InlineData("下一步确保绩效目标全部完成。")]
    [InlineData("满意度指标均已完成。")]
    [InlineData("房屋维修已全部完成。")]
    [InlineData("项目资金已全部支付完成。")]
    [InlineData("对照预定进度计划，该项目按期完成。")]
    [InlineData("评价指标是否全部完成，按完成比例计分。")]
    [InlineData("大部分指标均已完成。")]
    [InlineData("项目申报的绩效目标全部实现的，得满分。")]
    [InlineData("120个工地检查均已完成。")]
    public void What_claims_nothing_of_all_is_left_alone(string text) =>
        Found.Nothing(ClaimsNothingMissed, WithMissed(text));

    [Fact]
    public void A_claim_of_a_plan_is_none()
    {
        var evaluation = WithMissed("存在培训次数不足的问题。");
        evaluation.Write("overview.goal", "各项绩效指标全部完成。");
        evaluation.Write("problems.suggestions", "各项绩效指标全部完成。");

        Found.Nothing(ClaimsNothingMissed, evaluation);
    }

    [Fact]
    public void A_claim_is_true_while_nothing_was_missed()
    {
        var evaluation = Given.With(Given.Indicator());
        evaluation.Write("problems.found", "各项绩效指标均已完成，未发生偏离。");

        Found.Nothing(ClaimsNothingMissed, evaluation);
    }

    [Fact]
    public void Money_paid_beyond_the_budget_denies_it_too()
    {
        var evaluation = Given.Funded(100_000m, 0m, 100_001m);
        evaluation.Write("problems.found", "绩效目标未发生偏离。");

        Assert.Contains(
            "超过全年预算数100000元",
            Found.Once(ClaimsNothingMissed, evaluation, "problems.found").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Indicators_of_the_text_itself_count_where_there_are_no_data() =>
        Paper.IsWrong(
            ClaimsNothingMissed,
            "家长满意度年初目标值≥95%，实际完成值94.60%，扣1分。\n3.未完成的绩效目标（无）"
        );

    private static Evaluation WithMissed(string text)
    {
        var evaluation = Given.With(
            Given.Indicator(Target.AtLeast(100m, "家"), Actual.Of(100m, "家"), name: "检查企业数量"),
            Given.Indicator(Target.AtLeast(3m, "次"), Actual.Of(2m, "次"), name: "企业培训次数"),
            Given.Indicator(
                Target.AtLeast(90m, "%"),
                Actual.Of(96m, "%"),
                name: "企业满意度",
                level1: "满意度指标",
                level2: "服务对象满意度指标"
            )
        );
        evaluation.Write("problems.found", text);
        return evaluation;
    }
}
