using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Tests;

public class EvaluationReportTests
{
    private static readonly Outline Outline = Outline.Shipped["baodi-2021"];

    [Fact]
    public void The_headings_of_a_draft_stand_in_the_order_of_the_outline() =>
        Assert.Equal(
            Outline.Sections.Where(s => s.Heading is not null).Select(s => s.Heading),
            Headings(EvaluationReport.Of(Given.Evaluation(), Outline))
        );

    [Fact]
    public void Cover_and_title_carry_the_body_the_year_and_the_project()
    {
        var blocks = EvaluationReport.Of(Given.Evaluation(), Outline).Blocks;

        Assert.Equal(new Cover("天津市宝坻区住房和建设委员会", "绩效评价自评报告", "（2021 年度）"), blocks[0]);
        Assert.Equal(new Title("安全技术服务费项目绩效自评报告"), blocks[1]);
    }

    [Fact]
    public void A_name_that_ends_in_项目_is_not_followed_by_another()
    {
        var evaluation = new Evaluation(new Project("公共文化服务体系项目"), 2021);

        Assert.Equal("公共文化服务体系项目绩效自评报告", EvaluationReport.Of(evaluation, Outline).Title);
    }

    [Fact]
    public void A_heading_runs_in_before_one_paragraph_and_stands_alone_before_several()
    {
        var evaluation = Given.Evaluation();
        evaluation.Write("overview.goal", "排除隐患。");
        evaluation.Write("overview.conformity", "相符。\n合理。");

        var blocks = EvaluationReport.Of(evaluation, Outline).Blocks;

        var goal = Assert.Single(blocks.OfType<Paragraph>(), p => p.Lead?.Text == "（二）项目绩效目标。");
        Assert.Equal("排除隐患。", goal.Runs[0].Text);
        var alone = Assert.Single(blocks.OfType<Heading>(), h => h.Text == "（三）项目资金申报相符性。");
        var at = blocks.ToList().IndexOf(alone);
        Assert.Equal(["相符。", "合理。"], blocks.Skip(at + 1).Take(2).Cast<Paragraph>().Select(p => p.Runs[0].Text));
    }

    [Fact]
    public void An_empty_section_of_a_draft_says_so() =>
        Assert.Contains(
            EvaluationReport.Of(Given.Evaluation(), Outline).Blocks.OfType<Paragraph>(),
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

        var blocks = EvaluationReport.Of(evaluation, Outline).Blocks;

        var paragraphs = blocks
            .SkipWhile(b => !(b is Paragraph { Lead.Text: "（三）目标进度完成情况。" }))
            .Skip(1)
            .TakeWhile(b => b is not Heading);
        Assert.Equal(printed, string.Join('|', paragraphs.Cast<Paragraph>().Select(p => p.Runs[0].Text)));
    }

    private static IEnumerable<string> Headings(Document document) =>
        document.Blocks.Select(b => (b as Heading ?? (b as Paragraph)?.Lead)?.Text).OfType<string>();
}
