using System.Text;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Exchange;
using static BaoDiEval.Reports.Tests.Exchange.ExchangeFile;

namespace BaoDiEval.Reports.Tests.Exchange;

public class EvaluationReaderTests
{
    [Fact]
    public void The_published_case_is_read_whole()
    {
        var evaluation = Accepted(EvaluationReader.Read(Case()));

        Assert.Equal(("安全技术服务费", 2021), (evaluation.Project.Name, evaluation.Year));
        Assert.Equal(Money.Yuan(641_060.95m), evaluation.Totals.AdjustedBudget);
        Assert.Equal(Money.Yuan(640_860.95m), evaluation.Totals.Executed);
        Assert.Equal("outsourcing", evaluation.Contracts[0].Lines.Single().Key);
        Assert.Equal(11, evaluation.Indicators.Count);
        Assert.Equal(15, evaluation.Sections.Count);
    }

    [Fact]
    public void The_published_case_scores_as_its_rules_say()
    {
        var sheet = ScoreSheet.Of(Accepted(EvaluationReader.Read(Case())), Scheme.Cz2020);

        Assert.Equal((99.97m, 10.00m), (sheet.Execution.Rate!.Value.Percent(), sheet.Execution.Score));
        Assert.Equal((5.92m, "8 ÷ 8.106095 × 6 = 5.92"), (sheet.Indicators[6].ByRule, sheet.Indicators[6].Reason));
        Assert.Equal((99.92m, Grade.Excellent), (sheet.Total, sheet.Grade));
    }

    [Fact]
    public void A_byte_order_mark_is_overlooked() =>
        Accepted(EvaluationReader.Read((byte[])[.. Encoding.UTF8.Preamble, .. Case()]));

    [Theory]
    [InlineData("\"80000.00\"", 80000)]
    [InlineData("\"0.5\"", 0.5)]
    [InlineData("80000", 80000)]
    [InlineData("0.10", 0.1)]
    [InlineData("9999999999999.99", 9999999999999.99)]
    [InlineData("\"-0\"", 0)]
    public void Money_is_a_string_or_a_plain_number(string json, double yuan)
    {
        var evaluation = Read(
            $$"""
            "budgetLines": [{ "adjustments": [{ "amount": {{json}} }] }]
            """
        );

        Assert.Equal(Money.Yuan((decimal)yuan), evaluation.BudgetLines[0].Adjustments[0].Amount);
    }

    [Fact]
    public void Null_and_absence_are_unknown_and_never_zero()
    {
        var evaluation = Read(
            """
            "payments": null, "contracts": null, "narrative": null,
            "budgetLines": [{ "name": "网络通讯费", "initialBudget": null }]
            """
        );

        Assert.False(evaluation.KeepsPayments || evaluation.KeepsContracts || evaluation.KeepsNarrative);
        Assert.Null(evaluation.BudgetLines[0].InitialBudget);
        Assert.Null(evaluation.Totals.Executed);
    }

    [Fact]
    public void An_empty_list_of_payments_says_that_nothing_was_paid()
    {
        var evaluation = Read(
            """
            "payments": [], "contracts": [], "narrative": {}
            """
        );

        Assert.True(evaluation.KeepsPayments && evaluation.KeepsContracts && evaluation.KeepsNarrative);
        Assert.Equal(Money.Zero, evaluation.Totals.Executed);
    }

    [Fact]
    public void New_keys_avoid_those_that_later_items_write()
    {
        var evaluation = Read(
            """
            "budgetLines": [{ "name": "甲" }, { "key": "line1", "name": "乙" }, { "name": "丙" }]
            """
        );

        Assert.Equal(["line2", "line1", "line3"], evaluation.BudgetLines.Select(l => l.Key));
    }

    [Fact]
    public void A_payment_may_come_from_a_source_of_its_line()
    {
        var evaluation = Read(
            """
            "budgetLines": [{ "key": "a", "sources": [{ "key": "central", "name": "中央", "adjustedBudget": "10" }] }],
            "payments": [{ "line": "a", "amount": "-10.5", "source": "central", "paidOn": "2021-02-28" }]
            """
        );

        Assert.Equal(Money.Yuan(-10.5m), evaluation.Payments[0].Amount);
        Assert.Equal("中央", Assert.Single(evaluation.Totals.Sources).Name);
    }

    [Fact]
    public void Targets_in_words_are_kept_as_written()
    {
        var evaluation = Read(
            """
            "indicators": [{ "name": "满意率", "target": "≥95%", "actual": "96%" }]
            """
        );

        var terms = evaluation.Indicators[0].Terms;
        Assert.Equal(("≥95%", true), (terms.Target!.Text, terms.Target.IsWords));
        Assert.Equal(("96%", true), (terms.Actual!.Text, terms.Actual.IsWords));
    }

    [Fact]
    public void A_target_may_carry_its_words_beside_its_value()
    {
        var evaluation = Read(
            """
            "indicators": [{
              "target": { "kind": "between", "low": "1", "high": 3, "unit": "个", "text": "一至三个" },
              "actual": { "text": "基本达到", "grade": "partlyAchieved", "ratio": 0.65 },
              "approvedTarget": { "kind": "period", "to": "2021-12-31" } }]
            """
        );

        var terms = evaluation.Indicators[0].Terms;
        Assert.Equal(Target.Between(1m, 3m, "个", "一至三个"), terms.Target);
        Assert.Equal(Actual.Judged("基本达到", AchievementGrade.PartlyAchieved, 0.65m), terms.Actual);
        Assert.Equal(Target.Period(null, new DateOnly(2021, 12, 31)), terms.ApprovedTarget);
    }

    [Fact]
    public void Printed_figures_keep_their_zeros()
    {
        var evaluation = Read(
            """
            "stated": { "executionRate": 99.970, "total": "95.0" }, "indicators": [{ "survey": { "sample": 200 } }]
            """
        );

        Assert.Equal(("99.970", "95.0"), (evaluation.Stated!.ExecutionRate, evaluation.Stated.Total));
        Assert.Equal("200", evaluation.Indicators[0].Terms.Survey!.Sample);
    }

    [Fact]
    public void An_outline_that_is_not_shipped_may_have_any_sections()
    {
        var evaluation = Read(
            """
            "outline": "our-own", "narrative": { "summary": "一\r\n二" }
            """
        );

        Assert.Equal("一\n二", evaluation.TextOf("summary"));
    }

    [Fact]
    public void Two_contracts_that_look_alike_stay_two()
    {
        var evaluation = Read(
            """
            "contracts": [{ "supplier": "联通", "amount": "1" }, { "supplier": "联通", "amount": "2" }]
            """
        );

        Assert.Equal([1m, 2m], evaluation.Contracts.Select(c => c.Contract.Terms.Price!.Value.Amount));
    }

    [Fact]
    public void A_contract_that_the_project_knows_is_revised_instead_of_signed_again()
    {
        var project = new Project("安全技术服务费");
        project.Sign(new() { Number = "HT-1", Price = Money.Yuan(1m) });

        var reading = EvaluationReader.Read(
            With(
                """
                "unit": "支队", "contracts": [{ "number": "HT-1", "amount": "2" }]
                """
            ),
            identity => identity is { Name: "安全技术服务费", Unit: "支队", Year: 2021 } ? project : null!
        );

        Assert.Same(project, Accepted(reading).Project);
        Assert.Equal(Money.Yuan(2m), Assert.Single(project.Contracts).Terms.Price);
    }

    [Fact]
    public void A_refused_file_asks_for_no_project()
    {
        var reading = EvaluationReader.Read(
            With("\"payments\": [{ \"amount\": \"0\" }]"),
            _ => throw new InvalidOperationException("asked")
        );

        Assert.True(reading.IsRefused);
    }
}
