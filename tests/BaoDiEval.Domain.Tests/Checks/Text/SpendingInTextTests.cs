using static BaoDiEval.Domain.Checks.SpendingChecks;
using static BaoDiEval.Domain.Checks.TotalChecks;

namespace BaoDiEval.Domain.Tests.Checks.Text;

public class SpendingInTextTests
{
    [Fact]
    public void An_item_paid_beyond_its_budget_is_found() =>
        Paper.IsWrong(
            LineOverspent,
            "现已支付外包费40万元（预算40万元）；网络通讯费85000元（预算80000元，上年度结转1060.95元）。"
        );

    [Theory]
    [InlineData("现已支付外包费40万元（预算40万元）；网络通讯费81060.95元（预算80000元，上年度结转1060.95元）。")]
    [InlineData("计划支付外包费45万元（预算40万元）。")]
    [InlineData("已支付外包费40.00万元（预算40.00万元，合同价款39.5万元）。")]
    [InlineData("已支付外包费约41万元（预算40万元）。")]
    public void Items_within_their_budget_are_left_alone(string text) => Paper.IsRight(LineOverspent, text);

    [Theory]
    [InlineData("财政预算实际下拨166万元，实际支付1615057.56元，结余44942.44元", "未说明去向")]
    [InlineData("实际到位资金166万元，实际支付1615057.56元，结余45942.44元，已由财政收回。", "应结余44942.44元")]
    public void Money_left_over_without_a_place_or_wrongly_is_found(string text, string words) =>
        Assert.Contains(words, Paper.IsWrong(SurplusUnaccounted, text).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("财政预算实际下拨166万元，实际支付1615057.56元，结余44942.44元，已由区财政收回。")]
    [InlineData("补助资金2.00万元，截至2023年12月31日，资金已使用2.00万元，结余0万元，资金执行率100%。")]
    public void Money_left_over_with_a_place_is_left_alone(string text) => Paper.IsRight(SurplusUnaccounted, text);

    [Theory]
    [InlineData("项目自评得分100分，自评结果为“优秀”。", false)]
    [InlineData("项目自评得分85.5分，评价等级为良。", false)]
    [InlineData("项目自评得分85.5分，评价等级为“优”。", true)]
    [InlineData("自评得分92分。自评等级：良好。", true)]
    [InlineData("自评得分92分，管理等级提升。", false)]
    public void The_grade_follows_the_total(string text, bool isWrong)
    {
        if (isWrong)
            Paper.IsWrong(WrongGrade, text);
        else
            Paper.IsRight(WrongGrade, text);
    }
}
