using static BaoDiEval.Domain.Checks.RateChecks;
using static BaoDiEval.Domain.Checks.SpendingChecks;
using static BaoDiEval.Domain.Checks.TextChecks;

namespace BaoDiEval.Domain.Tests.Checks.Text;

public class FundTableTests
{
    [Theory]
    [InlineData(
        "项目资金\n年初预算数\n全年预算数\n全年执行数\n分值\n执行率\n得分\n（万元）\n年度资金总额\n200\n200\n179.43\n10\n89.7%\n9\n其中：当年财政拨款\n200",
        false
    )]
    [InlineData(
        "项目资金 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n（万元） 年度资金总额 29 29 27.8 10 0.959 9.59\n其中：当年财政拨款 29",
        false
    )]
    [InlineData(
        "项目资金 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n（万元） 年度资金总额 29 29 27.8 9 0.948 8\n其中：当年财政拨款 29",
        true
    )]
    [InlineData(
        "项目资金（万元） 全年预算数（A） 全年执行数（B） 执行率（B/A）\n年度资金总额： 300 259.45 96.5%\n其中：中央资金 300",
        true
    )]
    [InlineData(
        "项目资金（万元） 年初预算数 调整预算数 全年执行数 分值 执行率 得分 年度资金总额 30 30 10 100% 99",
        false
    )]
    [InlineData("全年预算数 全年执行数 执行率 年度资金总额 300 259.45 96.5% 其中", false)]
    public void The_rate_in_the_row_of_totals_follows_from_its_amounts(string text, bool isWrong)
    {
        if (isWrong)
            Paper.IsWrong(WrongExecutionRate, text);
        else
            Paper.IsRight(WrongExecutionRate, text);
    }

    [Fact]
    public void The_row_of_totals_serves_the_rules_and_the_text_around_it()
    {
        const string table =
            "（万元） 全年预算数 全年执行数 分值 执行率 得分 年度资金总额 64 64.086095 10 100.13% 10\n其中";

        Paper.IsWrong(PaidBeyondBudget, table);
        Paper.IsWrong(TextContradictsData, table + "\n项目资金全年预算数为65万元。");
        Paper.IsRight(TextContradictsData, table + "\n项目资金全年预算数为64万元。");
    }

    [Fact]
    public void Two_rows_of_totals_are_of_two_projects() =>
        Paper.IsRight(
            TextContradictsData,
            "（万元） 全年预算数 全年执行数 年度资金总额 64 60\n其中\n（万元） 全年预算数 全年执行数 年度资金总额 30 28\n其中"
        );
}
