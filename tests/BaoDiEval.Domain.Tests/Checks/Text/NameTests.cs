using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.TextNameChecks;

namespace BaoDiEval.Domain.Tests.Checks.Text;

public class NameTests
{
    [Theory]
    [InlineData("2017年经区政府批准，实施购买服务。2021年继续采用该模式。")]
    [InlineData("根据《关于下达2020年度绩效自评工作的通知》（甬财政发〔2020〕976号）开展自评。")]
    [InlineData("（  2021 年度）\n安全技术服务费项目绩效自评报告")]
    [InlineData("2021年全年预算数为64万元，2020年全年预算数为60万元。")]
    [InlineData("发布日期：2022年3月28日")]
    [InlineData("执行率较2020年预算执行率提高2个百分点。")]
    [InlineData("截至2021年12月31日，已支出64万元。")]
    [InlineData("截至2021年12月底，资金执行64万元。")]
    [InlineData("截至2021年6月30日，完成招标。")]
    [InlineData("编制2022年预算时充分论证绩效目标。")]
    [InlineData("合同期2020年10月至2021年9月。")]
    public void Years_of_this_paper_and_of_history_are_left_alone(string text) => Paper.IsRight(WrongYear, text);

    [Theory]
    [InlineData("（2020年度）\n安全技术服务费项目绩效自评报告")]
    [InlineData("2020年度安全技术服务费项目绩效自评报告\n一、项目概况")]
    [InlineData("2020年项目资金全年预算数为64万元。")]
    [InlineData("现将2019年度绩效自评情况报告如下。")]
    [InlineData("截至2021年11月30日，已支出64万元。")]
    [InlineData("截止2021年10月，资金使用率60%。")]
    public void Another_year_given_for_this_paper_is_found(string text) => Paper.IsWrong(WrongYear, text);

    [Fact]
    public void A_target_date_belongs_to_the_year()
    {
        Found.Nothing(WrongYear, Due(new(2021, 12, 31)));
        Found.Once(WrongYear, Due(new(2022, 3, 31)), "/indicators/0/target");
    }

    [Fact]
    public void One_line_under_two_names_is_found_where_the_other_name_stands()
    {
        var evaluation = Given.Evaluation();
        var line = evaluation.AddBudgetLine(Given.Line("安全技术服务外包费", 400_000m));
        evaluation.AddIndicator(
            Given.Indicator(
                Target.AtMost(40m, "万元"),
                Actual.Of(40m, "万元"),
                name: "安全技术服务外包服务费",
                level2: "成本指标"
            ),
            line
        );
        evaluation.Write("overview.application", "包括安全技术服务外包费40万元。");
        evaluation.Write("implementation.spending", "支付安全技术服务外包服务费40万元。");

        Assert.Equal(
            ["/indicators/0/name", "implementation.spending"],
            Found.By(NamesDiffer, evaluation).Select(f => f.At)
        );
    }

    [Theory]
    [InlineData("安全技术服务费项目支付外包费40万元。")]
    [InlineData("支付外包费40万元，外包管理费3万元。")]
    [InlineData("外包安装费40万元。")]
    public void Names_of_other_things_are_left_alone(string text)
    {
        var evaluation = Given.Evaluation();
        evaluation.AddBudgetLine(Given.Line("外包费", 400_000m));
        evaluation.AddBudgetLine(Given.Line("外包安装费", 400_000m));
        evaluation.Write("implementation.spending", text);

        Found.Nothing(NamesDiffer, evaluation);
    }

    [Theory]
    [InlineData("农村道路改造项目绩效自评报告\n一、基本情况\n改造道路三条。", true)]
    [InlineData("安全技术服务项目绩效自评报告\n一、基本情况", false)]
    [InlineData("农村道路改造项目绩效自评报告\n安全技术服务费用于购买服务。", false)]
    public void The_title_is_of_this_project(string text, bool isWrong)
    {
        if (isWrong)
            Paper.IsWrong(NamesDiffer, text);
        else
            Paper.IsRight(NamesDiffer, text);
    }

    [Theory]
    [InlineData("严防了建筑工程重大事故的发生。", true)]
    [InlineData("未发生一般安全生产事故。", true)]
    [InlineData("未发生较大安全事故。", false)]
    [InlineData("未发生较大及以上事故，更未发生重大事故。", false)]
    [InlineData("完成重大活动保障，排查重大隐患，处置事故3起。", false)]
    public void Grades_of_accidents_are_those_of_the_indicators(string text, bool isWrong)
    {
        var evaluation = Given.With(
            Given.Indicator(Target.AtMost(0m, "%"), Actual.Of(0m, "%"), name: "较大事故发生率")
        );
        evaluation.Write("benefit", text);

        if (isWrong)
            Found.Once(GradesMixed, evaluation, "benefit");
        else
            Found.Nothing(GradesMixed, evaluation);
    }

    private static Evaluation Due(DateOnly day) =>
        Given.With(Given.Indicator(Target.Period(null, day), Actual.During(null, day), name: "完成时间"));
}
