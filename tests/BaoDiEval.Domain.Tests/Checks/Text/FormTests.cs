using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.TextFormChecks;

namespace BaoDiEval.Domain.Tests.Checks.Text;

public class FormTests
{
    [Theory]
    [InlineData("监控平台运行服务费159800元（预算160000元，合同价款159800元）；外包费40万元（预算40万元）。")]
    [InlineData("按生均1000元安排，共计239万元。")]
    [InlineData("每亩补助300元，共计12万元。")]
    [InlineData("支出1,250,000.50元。总投资1,093.5万元。")]
    [InlineData("线下观众达到13万人次。")]
    [InlineData("时间16:35，比例1:3，网址http://www.bd.gov.cn。")]
    [InlineData("（一）项目概况。(二)项目管理。")]
    [InlineData("检查第3,5,7号工地。")]
    public void Good_writing_is_left_alone(string text) => Paper.IsRight(BadForm, text);

    [Theory]
    [InlineData("支付通讯费81060.95元（预算8万元）。", "混用元和万元")]
    [InlineData("支出1,00,000元。", "千分位有误")]
    [InlineData("支出1，250，000元。", "千分位有误")]
    [InlineData("项目资金300万，全部到位。", "缺少“元”")]
    [InlineData("合同包括:平台的日常运行。", "半角标点")]
    [InlineData("（一)项目概况。", "括号")]
    public void Bad_writing_is_hinted_at(string text, string words) =>
        Assert.Contains(words, Paper.IsWrong(BadForm, text).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("项目按期完成……总体情况良好。")]
    [InlineData("指标1：检查工地201个。\n指标2：培训3次。")]
    [InlineData("二〇二一年，型号AXX-100，XXL号防护服100套。")]
    [InlineData("问题描述控制得当，字数不限。")]
    public void Text_that_was_written_is_left_alone(string text) => Paper.IsRight(TemplateLeft, text);

    [Theory]
    [InlineData("指标1：检查工地。\n指标2：\n……")]
    [InlineData("XX单位负责实施。")]
    [InlineData("××项目资金100万元。")]
    [InlineData("项目概况（100字以内）")]
    [InlineData("请填写项目基本情况。")]
    public void Words_of_the_form_are_found(string text) => Paper.IsWrong(TemplateLeft, text);

    [Fact]
    public void Cells_of_the_form_are_found_too()
    {
        var evaluation = Given.With(
            Given.Indicator(name: "指标2"),
            Given.Indicator(name: "……"),
            Given.Indicator(name: "培训次数")
        );
        evaluation.SetGoal(new() { Expected = "排除隐患，提高意识。", Actual = "排除隐患，提高意识" });

        Assert.Equal(
            ["/goal/actual", "/indicators/0/name", "/indicators/1/name"],
            Found.By(TemplateLeft, evaluation).Select(f => f.At)
        );
    }

    [Fact]
    public void Sections_without_text_and_data_are_found_once_a_narrative_is_kept()
    {
        var evaluation = Given.Funded(100m, 0m, 100m);
        Found.Nothing(SectionEmpty, evaluation);

        evaluation.KeepNarrative();
        evaluation.Write("benefit", "（一）");
        var missing = Found.By(SectionEmpty, evaluation).Select(f => f.At).ToList();

        Assert.Contains("benefit", missing);
        Assert.Contains("overview.background", missing);
        Assert.DoesNotContain("implementation.spending", missing);
        Assert.Equal(missing.Distinct(), missing);
    }

    [Theory]
    [InlineData("检查工程项目约201个。", true)]
    [InlineData("检查工程项目201个。", false)]
    [InlineData("参与群众逾20多万人次。", true)]
    [InlineData("近3年持续开展，节约资金3万元。", false)]
    [InlineData("全县约60万人。", false)]
    [InlineData("人口约60万人，又说近60万人。", true)]
    public void Figures_that_are_not_exact_are_hinted_at(string text, bool isHint)
    {
        if (isHint)
            Paper.IsWrong(NotExact, text);
        else
            Paper.IsRight(NotExact, text);
    }

    [Fact]
    public void An_actual_is_given_exactly() =>
        Found.Once(
            NotExact,
            Given.With(Given.Indicator(Target.AtLeast(200m, "户"), Actual.FromWords("约210户"), name: "补助户数")),
            "/indicators/0/actual"
        );
}
