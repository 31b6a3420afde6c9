using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations.Fields;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Domain.Tests.Checks;

namespace BaoDiEval.Domain.Tests.Evaluations.Fields;

public class FieldTextTests
{
    [Theory]
    [InlineData("{年初预算数}", "64万元")]
    [InlineData("{当年财政拨款}", "64万元")]
    [InlineData("{上年结转}", "0.106095万元")]
    [InlineData("{其他资金}", "0万元")]
    [InlineData("{全年预算数}", "64.106095万元")]
    [InlineData("{全年执行数}", "64.086095万元")]
    [InlineData("{执行率}", "99.97%")]
    [InlineData("{执行率得分}", "10.00")]
    [InlineData("{结余}", "0.02万元")]
    [InlineData("{项目名称}", "安全技术服务费")]
    [InlineData("{年度}", "2021")]
    [InlineData("{预算明细}", "安全技术服务外包费40万元，监控平台运行服务费16万元，网络通讯费8万元")]
    [InlineData("{预算:网络通讯费:支付}", "81060.95元")]
    [InlineData("{预算:网络通讯费:年初预算}", "80000元")]
    [InlineData("{预算:网络通讯费:上年结转}", "1060.95元")]
    [InlineData("{预算:监控平台运行服务费:结余}", "200元")]
    [InlineData("{指标:网络通讯费:年度指标值}", "≤8万元")]
    [InlineData("{指标:网络通讯费:实际完成值}", "8.106095万元")]
    [InlineData("{指标:网络通讯费:得分}", "5.92")]
    [InlineData("{合同:安全技术服务合同:合同价款}", "40万元")]
    public void A_field_says_what_the_data_say(string field, string value) =>
        Assert.Equal($"为{value}。", Resolved($"为{field}。").Text);

    [Theory]
    [InlineData("{ 执行率 }")]
    [InlineData("{{执行率}}")]
    [InlineData("｛执行率｝")]
    [InlineData("{预算执行率}")]
    public void Braces_and_spaces_may_be_typed_in_several_ways(string field) =>
        Assert.Equal("99.97%", Resolved(field).Text);

    [Fact]
    public void Colons_and_slashes_may_be_full_width() =>
        Assert.Equal("81060.95元", Resolved("{预算：网络通讯费：支付}").Text);

    [Fact]
    public void An_unknown_field_stands_as_a_mark_and_is_told_with_its_place_and_the_nearest_name()
    {
        var resolved = Resolved("全年{年初预算教}和{执行率}");

        Assert.Equal("全年〔？年初预算教〕和99.97%", resolved.Text);
        var unresolved = Assert.Single(resolved.Unresolved);
        Assert.Equal(("年初预算教", 2), (unresolved.Name, unresolved.Index));
        Assert.Equal("没有{年初预算教}这一数据项，是否应为{年初预算数}？", unresolved.Message);
    }

    [Fact]
    public void A_figure_that_is_not_known_yet_is_no_zero()
    {
        var resolved = FieldText.Resolve("执行率{执行率}", Given.Evaluation(), Scheme.Cz2020);

        Assert.Equal("执行率〔？执行率〕", resolved.Text);
        Assert.StartsWith("{执行率}尚无数值", Assert.Single(resolved.Unresolved).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_indicators_of_one_name_are_told_apart_by_their_level()
    {
        var evaluation = Given.With(
            Given.Indicator(Target.AtMost(8m, "万元"), Actual.Of(7m, "万元"), name: "网络", level2: "成本指标"),
            Given.Indicator(Target.AtLeast(95m, "%"), Actual.Of(96m, "%"), name: "网络", level2: "质量指标")
        );

        var resolved = FieldText.Resolve("{指标:网络:实际完成值}", evaluation, Scheme.Cz2020);

        Assert.Equal(
            "{指标:网络:实际完成值}所指不止一项，请写明是哪一项：{指标:成本指标/网络:实际完成值}、{指标:质量指标/网络:实际完成值}。",
            Assert.Single(resolved.Unresolved).Message
        );
        Assert.Equal("7万元", FieldText.Resolve("{指标:成本指标/网络:实际完成值}", evaluation, Scheme.Cz2020).Text);
    }

    [Fact]
    public void Equal_names_within_equal_levels_are_told_apart_by_their_place_in_the_list()
    {
        var evaluation = Given.With(Given.Indicator(weight: 1m), Given.Indicator(weight: 2m));

        Assert.Equal("2", FieldText.Resolve("{指标:第2项:分值}", evaluation, Scheme.Cz2020).Text);
    }

    [Theory]
    [InlineData("{1}", "〔？1〕")]
    [InlineData("{}", "〔？〕")]
    [InlineData("{{{", "{{{")]
    [InlineData("a}b{c", "a}b{c")]
    [InlineData("{执行\n率}", "{执行\n率}")]
    public void Whatever_stands_in_braces_on_one_line_is_taken_for_a_field(string text, string printed) =>
        Assert.Equal(printed, Resolved(text).Text);

    [Fact]
    public void Sixty_characters_are_the_longest_field()
    {
        Assert.NotEmpty(Resolved("{" + new string('长', 60) + "}").Unresolved);
        Assert.Empty(Resolved("{" + new string('长', 61) + "}").Unresolved);
    }

    [Fact]
    public void What_a_figure_says_is_not_searched_for_fields()
    {
        var evaluation = Given.With(Given.Indicator(name: "甲", actual: Actual.Judged("{执行率}")));

        Assert.Equal("{执行率}", FieldText.Resolve("{指标:甲:实际完成值}", evaluation, Scheme.Cz2020).Text);
    }

    [Fact]
    public void Every_field_of_the_list_is_understood_and_says_its_own_value()
    {
        var evaluation = new SafetyServicesCase().Evaluation;
        evaluation.AddIndicator(Given.Indicator(name: new string('长', 70)));
        evaluation.AddIndicator(Given.Indicator(name: "甲}乙"));
        var catalogue = FieldCatalogue.Of(evaluation, Scheme.Cz2020);

        Assert.Distinct(catalogue.Fields.Select(f => f.Name));
        Assert.All(
            catalogue.Fields,
            field =>
                Assert.Equal(field.Value ?? $"〔？{field.Name}〕", FieldText.Resolve(field.Insertion, catalogue).Text)
        );
    }

    [Fact]
    public void Thousands_of_wrong_fields_are_all_found_in_reasonable_time() =>
        Assert.Equal(5_000, Resolved(string.Concat(Enumerable.Repeat("{不存在的数据项}", 5_000))).Unresolved.Count);

    [Fact]
    public void The_review_reports_them_as_an_error_at_their_text()
    {
        var evaluation = new SafetyServicesCase().Evaluation;
        evaluation.Write("benefit", "总分{总份}，{执行率}，{缺}");
        evaluation.SetGoal(new() { Expected = "{年度}年{目标}" });

        var findings = new Review(evaluation, Scheme.Cz2020).Findings().Where(f => f.RuleId == "F01").ToList();

        Assert.Equal(["/goal/expected", "benefit"], findings.Select(f => f.At).Order(StringComparer.Ordinal));
        Assert.All(findings, f => Assert.True(f.Blocks));
        Assert.Contains(
            "第3字起：没有{总份}这一数据项，是否应为{总分}？",
            findings[^1].Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Checks_of_the_text_read_the_figures_in_place()
    {
        var evaluation = new SafetyServicesCase().Evaluation;
        evaluation.Write("benefit", "项目资金全年预算数为{全年预算数}，全年执行数60万元。");

        var finding = Assert.Single(new Review(evaluation, Scheme.Cz2020).Findings(), f => f.RuleId == "R41");

        Assert.Contains("60万元", finding.Message, StringComparison.Ordinal);
    }

    private static FieldText Resolved(string text) =>
        FieldText.Resolve(text, new SafetyServicesCase().Evaluation, Scheme.Cz2020);
}
