using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Reports.Drafting;
using BaoDiEval.Reports.Outlines;

namespace BaoDiEval.Reports.Tests.Drafting;

public class DraftTests
{
    private static readonly Outline Outline = Outline.Shipped["baodi-2021"];

    [Fact]
    public void Spending_is_told_line_by_line_in_the_words_of_the_published_report() =>
        Assert.Equal(
            "现已支付安全技术服务外包费40万元（预算40万元，合同价款40万元）；"
                + "监控平台运行服务费159800元（预算160000元，合同价款159800元）；"
                + "网络通讯费81060.95元（预算80000元，上年度结转1060.95元）。"
                + "项目资金全年预算数为64.106095万元，全年执行数64.086095万元，预算执行率99.97%。",
            Drafted("implementation.spending", Given.Evaluation())
        );

    [Fact]
    public void The_application_names_the_total_and_each_line() =>
        Assert.Equal(
            "安全技术服务费项目资金预算共计64万元：包括安全技术服务外包费40万元，监控平台运行服务费16万元，网络通讯费8万元。",
            Drafted("overview.application", Given.Evaluation())
        );

    [Fact]
    public void The_funding_names_every_source_that_brought_money() =>
        Assert.Equal(
            "项目资金全年预算数为64.106095万元，其中：当年财政拨款64万元，上年结转资金0.106095万元。",
            Drafted("implementation.funding", Given.Evaluation())
        );

    [Fact]
    public void Problems_are_every_missed_indicator_and_every_line_off_its_budget()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddNetworkIndicator();

        Assert.Equal(
            "网络通讯费年度指标值≤8万元，实际完成值8.106095万元，未达到年度指标值，超0.106095万元（+1.33%）。\n"
                + "监控平台运行服务费全年预算160000元，支付159800元，结余200元。",
            Drafted("problems.found", evaluation)
        );
    }

    [Fact]
    public void Nothing_is_drafted_where_no_data_speak() =>
        Assert.All(
            Outline.Shipped.Values.SelectMany(o => o.Sections).Where(s => s.Id is not null),
            section => Assert.Null(Draft.Of(section, new Evaluation(new Project("空"), 2021)))
        );

    [Fact]
    public void Every_draft_an_outline_names_exists() =>
        Assert.All(
            Outline.Shipped.Values.SelectMany(o => o.Sections),
            section => Assert.Null(Record.Exception(() => Draft.Of(section, Given.Evaluation())))
        );

    private static string? Drafted(string id, Evaluation evaluation) => Draft.Of(Outline.Find(id)!, evaluation);
}
