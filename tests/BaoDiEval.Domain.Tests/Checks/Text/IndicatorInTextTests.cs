using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.ActualChecks;
using static BaoDiEval.Domain.Checks.IndicatorChecks;
using static BaoDiEval.Domain.Checks.TextChecks;

namespace BaoDiEval.Domain.Tests.Checks.Text;

public class IndicatorInTextTests
{
    [Theory]
    [InlineData("成本指标  网络通讯费年度指标值≤8万元，实际完成值8.11万元；")]
    [InlineData("网络通讯费年度指标值≤80000元，实际完成值81060.95元；")]
    [InlineData("建筑企业满意率年度指标值≥95%，实际完成值95%。")]
    [InlineData("建筑企业满意率达到95%。")]
    [InlineData("上年建筑企业满意率93%。")]
    [InlineData("检查工地201个，检查企业120家。")]
    [InlineData("第一季度检查工地50个。")]
    [InlineData("检查工地约200个。")]
    [InlineData("服务周期年度指标值为2021.1.1—2021.12.31，实际完成值为2021.1.1—2021.12.31；")]
    [InlineData("其他满意率年度指标值≥90%，实际完成值91%。")]
    [InlineData("建筑企业满意率不低于95%。")]
    public void What_agrees_with_the_indicators_is_left_alone(string text) =>
        Found.Nothing(TextContradictsData, Telling(text));

    [Theory]
    [InlineData("成本指标  网络通讯费年度指标值≤8万元，实际完成值8.01万元；", "正文为“8.01万元”")]
    [InlineData("网络通讯费年度指标值≤9万元，实际完成值8.11万元；", "年度指标值，正文为“≤9万元”")]
    [InlineData("建筑企业满意率年度指标值≥95%，实际完成值98%。", "正文为“98%”")]
    [InlineData("建筑企业满意率达到96%。", "指标表为95%")]
    [InlineData("全年共检查工地210个。", "指标表为201个")]
    [InlineData("服务周期年度指标值为2021.1.1—2021.12.31，实际完成值为2021.1.1—2021.11.30；", "实际完成值")]
    public void What_the_indicators_deny_is_found(string text, string words) =>
        Assert.Contains(
            words,
            Found.Once(TextContradictsData, Telling(text), "completion.indicators").Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Pairs_in_the_text_are_judged_where_there_are_no_indicators()
    {
        const string text =
            "数量指标 预计工地全覆盖100%，实际完成100%，已全部完成；\n成本指标\n网络通讯费年度指标值≤8万元，实际完成值8.11万元；运行费年度指标值≤16万元，实际完成值15.98万元；";

        var finding = Paper.IsWrong(DeviationUnexplained, text);
        Assert.Contains("“网络通讯费”目标≤8万元，实际8.11万元", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("运行费", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("网络通讯费年度指标值≤8万元，实际完成值8.11万元，偏差原因为使用了上年结转资金；")]
    [InlineData("验收合格率，年初目标值100%，实际完成值100%。")]
    [InlineData("教育质量年初目标值显著提高，实际完成值显著提高。")]
    [InlineData("道路改造年度指标值3公里，实际完成值3000米。")]
    [InlineData("各指标均填写年度指标值和实际完成值。")]
    public void Pairs_that_are_met_or_explained_are_left_alone(string text) =>
        Paper.IsRight(DeviationUnexplained, text);

    [Fact]
    public void A_pair_that_copies_its_target_is_found() =>
        Paper.IsWrong(ActualCopiesTarget, "学生满意度年度指标值≥95%，实际完成值≥95%。");

    [Fact]
    public void A_pair_far_beyond_its_target_is_found() =>
        Paper.IsWrong(FarBeyondTarget, "培训次数年度指标值≥10次，实际完成值20次。");

    private static Evaluation Telling(string text)
    {
        var year = (From: new DateOnly(2021, 1, 1), To: new DateOnly(2021, 12, 31));
        var evaluation = Given.With(
            Given.Indicator(
                Target.AtMost(8m, "万元"),
                Actual.Of(8.106095m, "万元"),
                name: "网络通讯费",
                level2: "成本指标"
            ),
            Given.Indicator(Target.AtLeast(95m, "%"), Actual.Of(95m, "%"), name: "建筑企业满意率"),
            Given.Indicator(Target.AtLeast(200m, "个"), Actual.Of(201m, "个"), name: "检查工地数量"),
            Given.Indicator(Target.Period(year.From, year.To), Actual.During(year.From, year.To), name: "服务周期")
        );
        evaluation.Write("completion.indicators", text);
        return evaluation;
    }
}
