using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.PaperChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class PaperChecksTests
{
    private readonly Evaluation _evaluation = Given.Evaluation();

    [Fact]
    public void Parts_that_rounding_keeps_from_adding_up_are_pointed_out()
    {
        _evaluation.StateFunds(Thirds(total: 1_000_000m));
        Found.Once(RoundingShows, _evaluation, "/funds/adjustedBudget");

        _evaluation.StateFunds(Thirds(total: 999_900m));
        Found.Nothing(RoundingShows, _evaluation);

        _evaluation.StateFunds(Thirds(total: 1_000_200m));
        Found.Nothing(RoundingShows, _evaluation);
    }

    [Theory]
    [InlineData(8.106, "8.11万元", true)] // met, and missed as shown
    [InlineData(8.106095, "8.106095万元", false)]
    [InlineData(8.05, "8.11万元", false)] // another figure, not a rounded one
    public void Rounding_that_changes_the_outcome_is_pointed_out(double exact, string shown, bool isFound)
    {
        _evaluation.AddIndicator(
            Given.Indicator(Target.AtMost(8.106095m, "万元"), Actual.Of((decimal)exact, "万元", shown))
        );

        Assert.Equal(isFound ? ["/indicators/0/actual"] : [], Found.By(RoundingShows, _evaluation).Select(f => f.At));
    }

    [Fact]
    public void A_cost_shown_rounded_is_judged_by_what_was_paid()
    {
        var evaluation = Given.Funded(81_060.95m, 0m, 81_060.95m);
        var cost = Given.Indicator(Target.AtMost(8m, "万元"), Actual.FromWords("8.11万元"), 6m, level2: "成本指标");
        var indicator = evaluation.AddIndicator(cost, evaluation.BudgetLines[0]);
        Found.Nothing(RoundingShows, evaluation); // 5.92 either way

        evaluation.ReviseIndicator(indicator, cost with { Weight = 20m }, evaluation.BudgetLines[0]);
        var finding = Found.Once(RoundingShows, evaluation, "/indicators/0/actual");
        Assert.Contains("得19.74分变为未达标、得19.73分", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-12-30", true)]
    [InlineData("2021-12-31", false)]
    [InlineData("2022-06-30", false)]
    [InlineData("2022-07-01", true)]
    [InlineData(null, false)]
    public void A_report_is_dated_after_the_year_and_before_it_is_due(string? date, bool isFound)
    {
        _evaluation.Sign(new() { DocumentDate = Day(date) });

        Assert.Equal(
            isFound ? ["/signature/documentDate"] : [],
            Found.By(OddDocumentDate, _evaluation).Select(f => f.At)
        );
    }

    [Fact]
    public void What_is_missing_from_a_signature_is_found_one_by_one()
    {
        Found.Nothing(SignatureIncomplete, _evaluation);

        _evaluation.Sign(new() { Responsible = " " });
        Assert.Equal(
            ["/department", "/signature/documentDate", "/signature/finance", "/signature/responsible"],
            Found.By(SignatureIncomplete, _evaluation).Select(f => f.At)
        );

        _evaluation.Describe("区住建委", null, null, null);
        _evaluation.Sign(
            new()
            {
                DocumentDate = Day("2022-03-18"),
                Responsible = "张某",
                Finance = "李某",
            }
        );
        Found.Nothing(SignatureIncomplete, _evaluation);
    }

    [Fact]
    public void Publication_waits_for_the_secrecy_review()
    {
        Found.Nothing(NotClearedForPublication, _evaluation);

        _evaluation.Disclose(new() { Classified = false });
        Found.Once(NotClearedForPublication, _evaluation, "/disclosure/reviewedOn");

        _evaluation.Disclose(new() { Classified = true });
        Found.Nothing(NotClearedForPublication, _evaluation);

        _evaluation.Disclose(new() { Classified = false, ReviewedOn = Day("2022-03-01") });
        Found.Nothing(NotClearedForPublication, _evaluation);
    }

    [Theory]
    [InlineData("联系人手机13812345678。", true)]
    [InlineData("电话022-29241234，", true)]
    [InlineData("身份证11010519491231002X，", true)]
    [InlineData("身份证110105194912310021，", false)]
    [InlineData("项目编码51092324T000010263357，", false)]
    [InlineData("统一社会信用代码91120224MA05XXXX1K，", false)]
    [InlineData("编号202113812345678，", false)]
    [InlineData("支付81060.95元，共7500余条。", false)]
    public void Personal_data_stay_out_of_the_public_text(string text, bool isFound)
    {
        _evaluation.Write("overview.background", text);
        Found.Nothing(NotClearedForPublication, _evaluation);

        _evaluation.Disclose(new() { ReviewedOn = Day("2022-03-01") });
        Assert.Equal(
            isFound ? ["overview.background"] : [],
            Found.By(NotClearedForPublication, _evaluation).Select(f => f.At)
        );
    }

    private static StatedFunds Thirds(decimal total)
    {
        var third = new StatedSource { AdjustedBudget = Money.Yuan(333_300m) };
        return new()
        {
            AdjustedBudget = Money.Yuan(total),
            Decimals = 2,
            Sources = [third, third, third],
        };
    }

    private static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
