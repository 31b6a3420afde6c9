using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.SpendingChecks;
using static BaoDiEval.Domain.Checks.TextChecks;

namespace BaoDiEval.Domain.Tests.Checks.Text;

public class FigureTests
{
    [Theory]
    [InlineData("项目资金全年预算数为64.106095万元，全年执行数64.086095万元。")]
    [InlineData("全年预算数：641060.95元；全年执行数：640860.95元，执行率99.97%。")]
    [InlineData("全年预算数约64万元。")]
    [InlineData("全年预算数64.11万元，全年执行数64.09万元，预算执行率为100.0%。")]
    [InlineData("年初预算64万元，上年结转1060.95元。")]
    [InlineData("安全技术服务费项目资金预算共计64万元：包括外包费40万元，网络通讯费8万元。")]
    [InlineData("2020年全年预算数为50万元。")]
    [InlineData("全区项目全年预算数为500万元，其中执行数400万元。")]
    [InlineData("支付首付款20万元，支付尾款44.086095万元。")]
    [InlineData("网络通讯费81060.95元（预算80000元，上年度结转1060.95元）。")]
    [InlineData("现已支付外包费40万元（预算40万元）；网络通讯费81060.95元（预算8万元，上年度结转1060.95元）。")]
    [InlineData("全年预算数不超过70万元。")]
    [InlineData("结余200元。")]
    [InlineData("外包费单价3万元。")]
    public void Figures_that_agree_or_speak_of_other_things_are_left_alone(string text)
    {
        Found.Nothing(TextContradictsData, Telling(text));
        Found.Nothing(UnitConfused, Telling(text));
    }

    [Theory]
    [InlineData("项目资金全年预算数为64万元，全年执行数64.086095万元。", "全年预算数（含上年结转、追加）为641060.95元")]
    [InlineData("本项目全年执行数为64.2万元。", "全年执行数为640860.95元")]
    [InlineData("预算共计65万元。", "预算为641060.95元")]
    [InlineData("年初预算数60万元。", "年初预算数为640000元")]
    [InlineData("2021年预算执行率为100.13%。", "执行率为99.97%")]
    [InlineData("网络通讯费81060.95元（预算85000元，上年度结转1060.95元）。", "“网络通讯费”预算为81060.95元")]
    [InlineData("现已支付外包费41万元（预算40万元）。", "“外包费”支付为400000元")]
    [InlineData("项目结余300元。", "预算减支付为200元")]
    [InlineData("累计支出60万元。", "全年执行数为640860.95元")]
    public void Figures_that_the_data_deny_are_found(string text, string known) =>
        Assert.Contains(
            known,
            Found.Once(TextContradictsData, Telling(text), "implementation.spending").Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("全年执行数640860.95万元。")]
    [InlineData("年初预算数64元。")]
    [InlineData("现已支付外包费400000万元。")]
    public void Yuan_taken_for_ten_thousand_yuan_is_found(string text) =>
        Found.Once(UnitConfused, Telling(text), "implementation.spending");

    [Theory]
    [InlineData("全年预算数为64万元。后文：全年预算数为65万元。")]
    [InlineData("预算执行率98.5%。综上，执行率为98.6%。")]
    [InlineData("项目自评得分95分。\n自评得分为96分。")]
    [InlineData("全年预算数为64万元，执行数60万元。资金全年预算数640000元，全年执行数61万元。")]
    public void A_text_that_denies_itself_is_found(string text) => Paper.IsWrong(TextContradictsData, text);

    [Theory]
    [InlineData("全年预算数为64万元，后文：全年预算数640000元。")]
    [InlineData("A项目：全年预算数为50万元，执行数49万元。B项目：全年预算数为30万元，执行数28万元。")]
    [InlineData("年初预算数60万元，全年预算数为64万元。")]
    [InlineData("执行率98.5%，综上执行率为98.52%。")]
    [InlineData("产出指标自评得分50分，效益指标自评得分30分。")]
    public void A_text_in_keeping_with_itself_is_left_alone(string text) => Paper.IsRight(TextContradictsData, text);

    [Fact]
    public void Spending_beyond_the_budget_is_found_in_text_alone()
    {
        var finding = Paper.IsWrong(PaidBeyondBudget, "项目资金全年预算数为64万元，全年执行数64.086095万元。");
        Assert.Contains("执行率100.13%", finding.Message, StringComparison.Ordinal);
        Paper.IsRight(PaidBeyondBudget, "项目资金全年预算数为64.106095万元，全年执行数64.086095万元。");
    }

    [Fact]
    public void Carry_over_that_no_budget_counts_is_found_in_text()
    {
        Paper.IsWrong(
            CarryOverNotRegistered,
            "网络通讯费81060.95元（预算80000元，上年度结转1060.95元）。项目资金全年预算数为64万元，全年执行数64.086095万元。"
        );
        Paper.IsWrong(
            CarryOverNotRegistered,
            "年初预算数100万元，上年结转资金5万元，全年预算数100万元，全年执行数98万元。"
        );
    }

    [Theory]
    [InlineData("年初预算数100万元，上年结转资金5万元，全年预算数105万元，全年执行数104万元。")]
    [InlineData("年初预算数100万元（含上年结转5万元），全年预算数100万元，全年执行数98万元。")]
    [InlineData("上年结转结余资金2万元，2021年下达资金3万元。")]
    [InlineData("全年预算数100万元，全年执行数90万元，结转下年10万元。")]
    public void Carry_over_that_is_counted_or_not_spent_is_left_alone(string text) =>
        Paper.IsRight(CarryOverNotRegistered, text);

    [Fact]
    public void Carry_over_in_the_text_needs_its_row_in_the_data()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddBudgetLine(Given.Line("网络通讯费", 90_000m));
        evaluation.Write("implementation.spending", "网络通讯费81060.95元（预算90000元，上年度结转1060.95元）。");

        Found.Once(CarryOverNotRegistered, evaluation, "implementation.spending");
    }

    private static Evaluation Telling(string text)
    {
        var evaluation = Given.Evaluation();
        var outsourcing = evaluation.AddBudgetLine(Given.Line("外包费", 400_000m));
        var platform = evaluation.AddBudgetLine(Given.Line("运行服务费", 160_000m));
        var network = evaluation.AddBudgetLine(Given.Line("网络通讯费", 80_000m, 1_060.95m));
        evaluation.RecordPayment(Given.Paid(400_000m), outsourcing);
        evaluation.RecordPayment(Given.Paid(159_800m), platform);
        evaluation.RecordPayment(Given.Paid(81_060.95m), network);
        evaluation.Write("implementation.spending", text);
        return evaluation;
    }
}
