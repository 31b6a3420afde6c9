using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Tests;

public class EvaluationReportTests
{
    private static readonly Outline Outline = Outline.Shipped["baodi-2021"];
    private static readonly Outline Transfer = Outline.Shipped["tianjin-transfer"];

    [Fact]
    public void The_headings_of_a_draft_stand_in_the_order_of_the_outline() =>
        Assert.Equal(
            Outline.Sections.Where(s => s.Heading is not null).Select(s => s.Heading),
            Headings(EvaluationReport.Of(Given.Evaluation(), Outline, Scheme.Cz2020))
        );

    [Fact]
    public void Cover_and_title_carry_the_body_the_year_and_the_project()
    {
        var blocks = EvaluationReport.Of(Given.Evaluation(), Outline, Scheme.Cz2020).Blocks;

        Assert.Equal(new Cover("天津市宝坻区住房和建设委员会", "绩效评价自评报告", "（2021 年度）"), blocks[0]);
        Assert.Equal(new Title("安全技术服务费项目绩效自评报告"), blocks[1]);
    }

    [Fact]
    public void A_name_that_ends_in_项目_is_not_followed_by_another()
    {
        var evaluation = new Evaluation(new Project("公共文化服务体系项目"), 2021);

        Assert.Equal("公共文化服务体系项目绩效自评报告", EvaluationReport.Of(evaluation, Outline, Scheme.Cz2020).Title);
    }

    [Theory]
    [InlineData("农业生产发展资金", "农业生产发展资金转移支付绩效自评报告")]
    [InlineData("义务教育转移支付", "义务教育转移支付绩效自评报告")]
    public void A_transfer_payment_is_called_one_in_its_title(string name, string title)
    {
        var evaluation = new Evaluation(new Project(name), 2021);

        Assert.Equal(title, EvaluationReport.Of(evaluation, Transfer, Scheme.Cz2020).Title);
    }

    [Fact]
    public void The_report_on_a_transfer_payment_has_the_five_parts_of_Tianjin()
    {
        var evaluation = Given.Evaluation();
        evaluation.SetGoal(new() { Expected = "排除隐患。", Actual = "已排除。" });
        evaluation.AddNetworkIndicator();

        var paper = EvaluationReport.Of(evaluation, Transfer, Scheme.Cz2020);

        Assert.Equal(
            new Cover("天津市宝坻区住房和建设委员会", "转移支付绩效自评报告", "（2021 年度）"),
            paper.Blocks[0]
        );
        Assert.Equal(
            [
                "一、绩效目标分解下达情况",
                "二、绩效目标完成情况分析",
                "（一）资金投入情况分析。",
                "（二）总体绩效目标完成情况分析。",
                "（三）绩效指标完成情况分析。",
                "三、偏离绩效目标的原因和下一步改进措施",
                "四、绩效自评结果拟应用和公开情况",
                "五、其他需要说明的问题",
            ],
            Headings(paper)
        );
        var text = paper.Blocks.OfType<Paragraph>().Select(p => p.Runs[0].Text).ToList();
        Assert.Contains(text, t => t.StartsWith("项目资金全年预算数为64.106095万元", StringComparison.Ordinal));
        Assert.Contains("预期目标：排除隐患。", text);
        Assert.Contains("实际完成情况：已排除。", text);
        Assert.Contains("产出指标：", text);
        Assert.Contains(text, t => t.Contains("超0.106095万元（+1.33%）", StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_runs_in_before_one_paragraph_and_stands_alone_before_several()
    {
        var evaluation = Given.Evaluation();
        evaluation.Write("overview.goal", "排除隐患。");
        evaluation.Write("overview.conformity", "相符。\n合理。");

        var blocks = EvaluationReport.Of(evaluation, Outline, Scheme.Cz2020).Blocks;

        var goal = Assert.Single(blocks.OfType<Paragraph>(), p => p.Lead?.Text == "（二）项目绩效目标。");
        Assert.Equal("排除隐患。", goal.Runs[0].Text);
        var alone = Assert.Single(blocks.OfType<Heading>(), h => h.Text == "（三）项目资金申报相符性。");
        var at = blocks.ToList().IndexOf(alone);
        Assert.Equal(["相符。", "合理。"], blocks.Skip(at + 1).Take(2).Cast<Paragraph>().Select(p => p.Runs[0].Text));
    }

    [Fact]
    public void An_empty_section_of_a_draft_says_so() =>
        Assert.Contains(
            EvaluationReport.Of(Given.Evaluation(), Outline, Scheme.Cz2020).Blocks.OfType<Paragraph>(),
            p => p.Runs[0].Text == EvaluationReport.NotFilledIn
        );

    [Theory]
    [InlineData("数量指标 覆盖率100%；\n效益指标 好。", "产出指标：|数量指标 覆盖率100%；|效益指标 好。")]
    [InlineData("产出指标：\n数量指标 覆盖率100%。", "产出指标：|数量指标 覆盖率100%。")]
    [InlineData("效益指标 好。", "效益指标 好。")]
    public void The_output_indicators_stand_under_their_own_line(string text, string printed)
    {
        var evaluation = Given.Evaluation();
        evaluation.Write("completion.indicators", text);

        var blocks = EvaluationReport.Of(evaluation, Outline, Scheme.Cz2020).Blocks;

        var paragraphs = blocks
            .SkipWhile(b => !(b is Paragraph { Lead.Text: "（三）目标进度完成情况。" }))
            .Skip(1)
            .TakeWhile(b => b is not Heading);
        Assert.Equal(printed, string.Join('|', paragraphs.Cast<Paragraph>().Select(p => p.Runs[0].Text)));
    }

    private static IEnumerable<string> Headings(Document document) =>
        document.Blocks.Select(b => (b as Heading ?? (b as Paragraph)?.Lead)?.Text).OfType<string>();
}
