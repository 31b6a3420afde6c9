using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Evaluations.EvaluationRules;

namespace BaoDiEval.Domain.Tests.Evaluations;

public class EvaluationTests
{
    private readonly Evaluation _evaluation = Given.Funded();

    [Fact]
    public void A_payment_beyond_the_budget_is_recorded()
    {
        _evaluation.RecordPayment(Given.Paid(100_000.01m), _evaluation.BudgetLines[0]);

        Assert.Equal(Money.Yuan(-0.01m), _evaluation.Totals.Unspent);
    }

    [Fact]
    public void A_reversal_is_negative_and_no_payment_is_zero()
    {
        _evaluation.RecordPayment(Given.Paid(-5m), _evaluation.BudgetLines[0]);
        Assert.Equal(Money.Yuan(-5m), _evaluation.Totals.Executed);

        Broken.Rule(PaymentIsNotZero, () => _evaluation.RecordPayment(Given.Paid(0m), _evaluation.BudgetLines[0]));
    }

    [Fact]
    public void One_voucher_may_have_several_rows_but_the_same_row_only_once()
    {
        var line = _evaluation.BudgetLines[0];
        _evaluation.RecordPayment(Given.Paid(10m, "记-001"), line);
        _evaluation.RecordPayment(Given.Paid(20m, "记-001"), line);

        Broken.Rule(PaymentIsRecordedOnce, () => _evaluation.RecordPayment(Given.Paid(10m, "记-001"), line));
        Assert.Equal(2, _evaluation.Payments.Count);
    }

    [Fact]
    public void A_source_must_be_one_of_the_line()
    {
        var line = _evaluation.BudgetLines[0];

        Broken.Rule(SourceIsOfTheLine, () => _evaluation.RecordPayment(Given.Paid(1m, source: "central"), line));

        line.ReplaceSources([new("central", "中央补助", null, null)]);
        _evaluation.RecordPayment(Given.Paid(1m, source: "central"), line);
    }

    [Fact]
    public void A_line_that_is_used_stays()
    {
        var line = _evaluation.BudgetLines[0];
        var payment = _evaluation.RecordPayment(Given.Paid(1m), line);

        Broken.Rule(LineIsUnused, () => _evaluation.RemoveBudgetLine(line));

        _evaluation.RemovePayment(payment);
        _evaluation.RemoveBudgetLine(line);
        Assert.Empty(_evaluation.BudgetLines);
    }

    [Fact]
    public void Keys_are_generated_and_unique()
    {
        _evaluation.AddBudgetLine(Given.Line(), key: "line3");
        Assert.Equal("line4", _evaluation.AddBudgetLine(Given.Line()).Key);

        Broken.Rule(KeyIsUnique, () => _evaluation.AddBudgetLine(Given.Line(), key: "line3"));
    }

    [Fact]
    public void Text_by_section_and_one_running_text_exclude_each_other()
    {
        _evaluation.Write("overview.background", "背景。");
        Broken.Rule(NarrativeOrText, () => _evaluation.KeepRunningText("全文"));

        var other = Given.Evaluation();
        other.KeepRunningText("全文");
        Broken.Rule(NarrativeOrText, () => other.Write("overview.background", "背景。"));
    }

    [Fact]
    public void Empty_text_removes_a_section()
    {
        _evaluation.Write("benefit", "好。");
        _evaluation.Write("benefit", "  ");

        Assert.Empty(_evaluation.Sections);
        Assert.True(_evaluation.KeepsNarrative);
    }

    [Fact]
    public void Neither_a_supplement_nor_a_surplus_is_negative()
    {
        Broken.Rule(
            Domain.Contracts.ContractRules.SupplementIsNotNegative,
            () => _ = new Domain.Contracts.ContractSupplement(Money.Yuan(-0.01m), null)
        );
        Broken.Rule(SurplusIsNotNegative, () => _ = new Surplus(null, Money.Yuan(-0.01m), "结转下年", null));
    }

    [Fact]
    public void A_year_outside_the_calendar_is_refused() => Broken.Rule(YearIsPlausible, () => Given.Evaluation(1999));

    [Fact]
    public void A_contract_of_an_earlier_year_is_found_but_none_that_this_year_has()
    {
        var known = _evaluation.Project.Sign(Given.Contract());
        Assert.Same(known, _evaluation.FindContract(Given.Contract(price: null)));
        Assert.Null(_evaluation.FindContract(Given.Contract(number: "HT-2")));

        _evaluation.TakeUp(known, []);
        Assert.Null(_evaluation.FindContract(Given.Contract()));
    }

    [Fact]
    public void Terms_that_are_silent_take_over_what_is_known()
    {
        var typed = Given.Contract(price: 5m) with { Supplier = "甲公司" };
        var known = Given.Contract(price: 7m) with { Supplier = "乙公司", Procurement = "公开招标" };

        Assert.Equal(typed with { Procurement = "公开招标" }, typed.Or(known));
        Assert.Equal(known, new Domain.Contracts.ContractTerms().Or(known));
    }
}
