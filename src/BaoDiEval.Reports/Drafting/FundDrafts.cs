using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Reports.Drafting;

/// <summary>Sentences about money. Amounts are exact; those of one item share a unit; totals are in 万元.</summary>
internal static class FundDrafts
{
    /// <summary>资金申报及批复: the initial budget, then each line.</summary>
    public static string? Application(Evaluation evaluation)
    {
        if (evaluation.Totals.LedgerInitialBudget is not { } total)
            return null;
        var lines = evaluation.BudgetLines;
        var unit = AmountText.UnitFor(lines.Select(l => l.InitialBudget!.Value));
        var items = lines.Select(l => l.Name + AmountText.Write(l.InitialBudget!.Value, unit));
        return $"{evaluation.Project.Name}项目资金预算共计{AmountText.Total(total)}：包括{string.Join('，', items)}。";
    }

    /// <summary>资金计划及到位: the year's budget by source.</summary>
    public static string? Funding(Evaluation evaluation)
    {
        if (evaluation.Totals.AdjustedBudget is not { } total)
            return null;
        var sources = evaluation
            .Totals.Sources.Where(s => s.AdjustedBudget is { } amount && amount != Money.Zero)
            .Select(s => s.Name + AmountText.Total(s.AdjustedBudget!.Value))
            .ToList();
        return sources.Count == 0
            ? $"项目资金全年预算数为{AmountText.Total(total)}。"
            : $"项目资金全年预算数为{AmountText.Total(total)}，其中：{string.Join('，', sources)}。";
    }

    /// <summary>资金使用: each line with what was paid, budgeted and contracted, then the year in total.</summary>
    public static string? Spending(Evaluation evaluation)
    {
        var totals = evaluation.Totals;
        if (totals.Executed is not { } executed)
            return null;
        var lines = totals.LedgerExecuted is null
            ? []
            : evaluation.BudgetLines.Select(l => Line(evaluation, l)).ToList();
        var spent = lines.Count == 0 ? "" : $"现已支付{string.Join('；', lines)}。";
        var budget = totals.AdjustedBudget is { } known ? $"全年预算数为{AmountText.Total(known)}，" : "";
        var rate = totals.ExecutionRate is { } quotient ? $"，预算执行率{quotient}" : "";
        return $"{spent}项目资金{budget}全年执行数{AmountText.Total(executed)}{rate}。";
    }

    private static string Line(Evaluation evaluation, BudgetLine line)
    {
        var paid = evaluation.Totals.PaidOn(line)!.Value;
        List<(string Name, Money? Amount)> terms =
        [
            ("预算", line.Sources.Count > 0 ? line.AdjustedBudget : line.Appropriation),
            ("上年度结转", NotZero(line.Terms.CarriedOver)),
            ("其他资金", NotZero(line.Terms.OtherFunds)),
            ("合同价款", PriceOf(evaluation, line)),
        ];
        var known = terms.Where(t => t.Amount is not null).Select(t => (t.Name, Amount: t.Amount!.Value)).ToList();
        var unit = AmountText.UnitFor([paid, .. known.Select(t => t.Amount)]);
        var inBrackets = string.Join('，', known.Select(t => t.Name + AmountText.Write(t.Amount, unit)));
        return line.Name + AmountText.Write(paid, unit) + (known.Count == 0 ? "" : $"（{inBrackets}）");
    }

    // The price of a contract that pays several lines belongs to none of them alone.
    private static Money? PriceOf(Evaluation evaluation, BudgetLine line)
    {
        var own = evaluation.Contracts.Where(c => c.Lines.Count == 1 && c.Lines[0] == line).ToList();
        return own.Count == 0 ? null : own.SumIfAllKnown(c => c.Contract.TotalPrice);
    }

    private static Money? NotZero(Money amount) => amount == Money.Zero ? null : amount;
}
