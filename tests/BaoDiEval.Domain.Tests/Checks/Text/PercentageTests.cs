using static BaoDiEval.Domain.Checks.RateChecks;
using static BaoDiEval.Domain.Checks.TextChecks;

namespace BaoDiEval.Domain.Tests.Checks.Text;

public class PercentageTests
{
    [Theory]
    [InlineData("项目全年预算数为1050万元，执行数为1050万元，完成预算的100%。")]
    [InlineData("全年预算数为200万元，执行数为179.43万元，完成预算的89.7%。")]
    [InlineData("全年预算数300万元，执行259.45万元，执行率86.5%。")]
    [InlineData("抽查200户，合格190户，合格率95%。")]
    [InlineData("预算100万元，到位90万元，支付85万元，执行率94.4%。")]
    [InlineData("发放问卷100份，收回有效问卷96份，满意90份，满意率93.75%。")]
    [InlineData("全年检查200户，较上年增加20户，增长10%。")]
    [InlineData("现有职工50人，其中党员30人，占60%。")]
    [InlineData("受理投诉120件，办结118件，群众满意度96%。")]
    [InlineData("培训120人次，发放资料300份，覆盖率达95%以上。")]
    [InlineData("计划改造3.33公里，实际改造3.00公里，完成率90.1%。")]
    [InlineData("约200户中合格190户，合格率96%。")]
    [InlineData("执行数60万元，贷款利率4.5%，预算64万元。")]
    [InlineData("检查企业300家，发现隐患120处，已整改108处，整改率90%。")]
    [InlineData("财政资金64万元，占总投资的32%，执行64万元。")]
    public void Percentages_that_may_be_right_are_left_alone(string text) => Paper.IsRight(WrongPercentage, text);

    [Theory]
    [InlineData("全年预算数为200万元，执行数为179.43万元，完成预算的98.7%。", "89.72%")]
    [InlineData("预算300万元，支出259.45万元，执行率89.5%。", "86.48%")]
    [InlineData("抽查200户，合格190户，合格率98%。", "95.00%")]
    [InlineData("计划检查100次，实际完成98次，完成率99%。", "98.00%")]
    [InlineData("现有职工50人，其中党员30人，占65%。", "60.00%")]
    [InlineData("发现隐患120处，已整改108处，整改率95%。", "90.00%")]
    [InlineData("应到位资金100万元，实际到位90万元，资金到位率100%。", "90.00%")]
    [InlineData("适龄儿童640人，入学608人，入学率96%。", "95.00%")]
    public void Percentages_that_their_figures_deny_are_found(string text, string right) =>
        Assert.Contains(right, Paper.IsWrong(WrongPercentage, text).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("全年预算数为200万元，执行数为179.43万元。预算执行率为98.7%。", true)]
    [InlineData("全年预算数为200万元，执行数为179.43万元。预算执行率为89.72%。", false)]
    [InlineData("全年预算数为200万元，执行数为179.43万元。预算执行率为89.7%。", false)]
    [InlineData("全年预算数约200万元，执行数为179.43万元。预算执行率为98.7%。", false)]
    public void The_rate_of_the_text_is_held_against_its_amounts(string text, bool isWrong)
    {
        if (isWrong)
            Paper.IsWrong(WrongExecutionRate, text);
        else
            Paper.IsRight(WrongExecutionRate, text);
    }

    [Theory]
    [InlineData("全年预算数为200万元，执行数为160万元。因疫情影响，部分项目未实施。")]
    [InlineData("全年预算数为200万元，执行数为190万元。")]
    public void A_low_rate_with_a_reason_in_the_text_is_explained(string text) => Paper.IsRight(LowExecution, text);

    [Fact]
    public void A_low_rate_without_a_word_is_found() =>
        Found.Once(LowExecution, Paper.Saying("全年预算数为200万元，执行数为160万元。"), "/executionReason");
}
