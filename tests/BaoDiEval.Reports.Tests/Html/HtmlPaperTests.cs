using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Html;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Tests.Html;

public class HtmlPaperTests
{
    [Fact]
    public void Headings_text_and_the_form_stand_in_one_self_contained_page()
    {
        var evaluation = Given.Evaluation();
        var report = EvaluationReport.Of(evaluation, Outline.Shipped["baodi-2021"], Scheme.Cz2020);
        var form = SelfEvaluationForm.Of(evaluation, FormLayout.Shipped["national-2020"], Scheme.Cz2020);

        var html = HtmlPaper.Of(report with { Blocks = [.. report.Blocks, .. form] });

        Assert.Contains("<html lang=\"zh-CN\">", html, StringComparison.Ordinal);
        Assert.Contains("<h1>安全技术服务费项目绩效自评报告</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<h2>一、项目概况</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<b class=\"lead3\">2、资金使用。</b>现已支付", html, StringComparison.Ordinal);
        Assert.Contains("<th rowspan=\"5\">项目\n资金\n（万元）</th>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_never_becomes_markup()
    {
        var html = HtmlPaper.Of(new("<b>", [new Paragraph("<script>alert(1)</script>&"), new Title("\"<i>")]));

        Assert.Contains("<title>&lt;b&gt;</title>", html, StringComparison.Ordinal);
        Assert.Contains("<p>&lt;script&gt;alert(1)&lt;/script&gt;&amp;</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }
}
