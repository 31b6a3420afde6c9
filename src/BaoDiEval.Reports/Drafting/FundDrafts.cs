using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;

namespace BaoDiEval.Reports.Drafting;

/// <summary>Sentences about money. Amounts are exact; those of one item share a unit; totals are in 万元.</summary>
internal static class FundDrafts
{
    /// <summary>资金申报及批复: the initial budget, then each line.</summary>
    public static string? Application(Evaluation evaluation)
    {
        if (evaluation.Totals.LedgerInitialBudget is not { } total)
            return null;
        var subject = ProjectName.Before(evaluation.Project.Name, "项目资金");
        return $"{subject}预算共计{AmountText.Total(total)}：包括{FundLists.Budget(evaluation)}。";
    }

    /// <summary>资金投入: what the year's budget was, then how it was spent.</summary>
    public static string? Both(Evaluation evaluation)
    {
        var parts = new[] { Funding(evaluation), Spending(evaluation) }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join('\n', parts);
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
        var spent = FundLists.Payments(evaluation) is { } lines ? $"现已支付{lines}。" : "";
        var budget = totals.AdjustedBudget is { } known ? $"全年预算数为{AmountText.Total(known)}，" : "";
        var rate = totals.ExecutionRate is { } quotient ? $"，预算执行率{quotient}" : "";
        return $"{spent}项目资金{budget}全年执行数{AmountText.Total(executed)}{rate}。";
    }
}
