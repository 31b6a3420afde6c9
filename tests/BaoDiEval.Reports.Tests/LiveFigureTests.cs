using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Html;
using BaoDiEval.Reports.Outlines;

namespace BaoDiEval.Reports.Tests;

public class LiveFigureTests
{
    [Fact]
    public void The_report_prints_what_the_data_say_and_marks_what_they_do_not()
    {
        var evaluation = Given.Evaluation();
        evaluation.SetGoal(new() { Expected = "{年度}年支付{全年预算数}。" });
        evaluation.Write("benefit", "现已支付{支付明细}。执行率{执行率}，{不存在}。");

        var html = HtmlPaper.Of(EvaluationReport.Of(evaluation, Outline.Shipped["baodi-2021"], Scheme.Cz2020));

        Assert.Contains("2021年支付64.106095万元。", html, StringComparison.Ordinal);
        Assert.Contains("网络通讯费81060.95元（预算80000元，上年度结转1060.95元）。", html, StringComparison.Ordinal);
        Assert.Contains("执行率99.97%，〔？不存在〕。", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_lines_of_one_figure_are_several_paragraphs()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddNetworkIndicator();
        evaluation.AddIndicator(new() { Level2 = "质量指标", Name = "合格率" });
        evaluation.Write("benefit", "{指标完成情况}。");

        Assert.Contains(
            "<p>成本指标 网络通讯费年度指标值≤8万元，实际完成值8.106095万元；</p>\n<p>质量指标 合格率实际完成值未填写。</p>",
            HtmlPaper.Of(EvaluationReport.Of(evaluation, Outline.Shipped["baodi-2021"], Scheme.Cz2020)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_form_prints_them_in_goal_and_reasons()
    {
        var evaluation = Given.Evaluation();
        evaluation.SetGoal(new() { Expected = "执行{全年预算数}", Actual = "执行{全年执行数}" });
        evaluation.AddIndicator(new() { Name = "甲", DeviationReason = "执行率{执行率}，{甲}" });
        var form = SelfEvaluationForm.Of(evaluation, FormLayout.Shipped["national-2020"], Scheme.Cz2020);

        var html = HtmlPaper.Of(new("表", form));

        Assert.Contains("执行64.106095万元", html, StringComparison.Ordinal);
        Assert.Contains("执行64.086095万元", html, StringComparison.Ordinal);
        Assert.Contains("执行率99.97%，〔？甲〕", html, StringComparison.Ordinal);
    }
}
