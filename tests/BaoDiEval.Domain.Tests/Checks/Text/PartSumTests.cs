using static BaoDiEval.Domain.Checks.TextChecks;

namespace BaoDiEval.Domain.Tests.Checks.Text;

public class PartSumTests
{
    [Theory]
    [InlineData("项目资金预算共计64万元：包括外包费40万元，运行服务费16万元，网络通讯费8万元。")]
    [InlineData("检查大型机械设备约730台，其中塔式起重机约350台，施工升降机约180台，高空作业吊篮约200台。")]
    [InlineData("我校2022年按生均1000元安排，共计239万元，其中上级资金179.25万元，本级59.75万元。")]
    [InlineData("全年共开展培训12期，其中骨干培训3期，专题培训4期。")]
    [InlineData("项目总投资1,250.5万元，由中央补助1000万元、自筹250.5万元组成。")]
    [InlineData("购置电脑30台、打印机5台，合计35台。")]
    [InlineData("现有职工50人，其中党员30人，女职工25人。")]
    [InlineData("预算64万元，包括设备费40.33万元、材料费13.33万元、人工费10.33万元。")]
    [InlineData("总投资3.00万元，分别为1.333万元、1.333万元、0.333万元。")]
    [InlineData("建成马铃薯原种基地400亩，完成马铃薯原种繁育田850亩，共计建成原种繁育基地1250亩。")]
    [InlineData("补助120户，每户补助500元，共计6万元。")]
    [InlineData("全年共发放补贴100万元，比上年增加10万元，比前年增加20万元。")]
    [InlineData("采购电脑共计30台（单价5000元，共15万元）。")]
    [InlineData(
        "下达专项资金20万元，二、绩效目标完成情况分析，其中专项资金20万元于1月到位，剧本创作费5万元，音乐创作费2万元。"
    )]
    [InlineData("共计64万元，包括外包费40万元，运行费24万元，全年支付60万元。")]
    [InlineData("共计64万元，包括外包费40万元（其中人员30万元、设备10万元），运行费24万元。")]
    public void Sums_that_may_be_right_are_left_alone(string text) => Paper.IsRight(PartsMissTheTotal, text);

    [Theory]
    [InlineData("项目资金预算共计64万元：包括外包费40万元，运行服务费16万元，网络通讯费9万元。", "合计65万元")]
    [InlineData("项目预算共64万元（外包费40万元、运行服务费16万元、网络通讯费7万元）。", "合计63万元")]
    [InlineData("全年支出640000元，分别为外包费40万元、运行费15万元、通讯费8万元。", "合计630000元")]
    [InlineData("检查设备730台，其中塔式起重机350台，施工升降机280台，高空作业吊篮200台。", "合计830台")]
    [InlineData("共计239万元，其中上级资金179.25万元，本级58.75万元。", "合计238万元")]
    [InlineData("购置电脑30台、打印机6台，合计35台。", "合计36台")]
    [InlineData("其中：道路工程款1200000.00元，绿化工程款300000.50元，合计1500000.00元。", "合计1500000.5元")]
    [InlineData("共修缮道路12公里，分为东线5公里、西线6000米。", "合计11公里")]
    [InlineData(
        "项目资金共计64万元，包括：\n1.外包费40万元；\n2.运行服务费16万元；\n3.网络通讯费7.5万元。",
        "合计63.5万元"
    )]
    [InlineData("接待群众200人次，其中线上150人次、线下60人次。", "合计210人次")]
    [InlineData("一是人员经费30万元；二是办公经费10万元；三是会议费5万元，三项合计50万元。", "合计45万元")]
    [InlineData("项目支出50万元，主要用于：人员经费30万元、办公经费10万元、会议费15万元。", "合计55万元")]
    [InlineData("年初预算500万元，由人员经费380万元、车辆费90万元、耗材费40万元组成。", "合计510万元")]
    [InlineData("投入资金126万元，用于以下三个方面：1.健身路径60万元；2.足球场40万元；3.运动场36万元。", "合计136万元")]
    [InlineData("共开发公益性岗位320个，其中乡村岗位210个、城镇岗位120个。", "合计330个")]
    public void Parts_that_miss_their_total_are_found(string text, string sum) =>
        Assert.Contains(sum, Paper.IsWrong(PartsMissTheTotal, text).Message, StringComparison.Ordinal);

    [Fact]
    public void A_flattened_table_and_hostile_text_end_in_time()
    {
        foreach (
            var piece in new[]
            {
                "1 ",
                "其中",
                "(",
                "共计3元，",
                "包括3元、",
                "9",
                "全部完成",
                "年度指标值",
                "；",
                "，",
            }
        )
            Assert.NotNull(
                Paper.RulesBrokenBy(Paper.Saying(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))))
            );
    }
}
