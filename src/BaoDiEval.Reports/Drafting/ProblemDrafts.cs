using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;
using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Reports.Drafting;

/// <summary>存在的问题: every indicator that was missed, every line that was over- or underspent.</summary>
internal static class ProblemDrafts
{
    public static string? Found(Evaluation evaluation)
    {
        List<string> problems = [.. MissedIndicators(evaluation), .. LinesOffBudget(evaluation)];
        if (problems.Count > 0)
            return string.Join('\n', problems);
        var judged = evaluation.Indicators.Count > 0 && evaluation.Indicators.All(i => OutcomeOf(i) == Outcome.Met);
        return judged ? "各项绩效指标均达到年度指标值，各项预算执行与预算一致。" : null;
    }

    private static IEnumerable<string> MissedIndicators(Evaluation evaluation) =>
        from indicator in evaluation.Indicators
        where OutcomeOf(indicator) == Outcome.Missed
        let terms = indicator.Terms
        let gap = Gap.Of(terms.Target, terms.Actual, terms.Unit) is { } missed ? "，" + missed.Display : ""
        select $"{IndicatorLists.Sentence(indicator)}，未达到年度指标值{gap}。{Reason(terms)}";

    private static string Reason(IndicatorTerms terms) =>
        Sentence("偏差原因：", terms.DeviationReason) + Sentence("改进措施：", terms.Improvement);

    private static string Sentence(string label, string? text) =>
        string.IsNullOrWhiteSpace(text) ? "" : label + text.Trim().TrimEnd('。') + "。";

    private static IEnumerable<string> LinesOffBudget(Evaluation evaluation) =>
        from line in evaluation.BudgetLines
        where evaluation.Totals.PaidOn(line) is { } paid && line.AdjustedBudget is { } budget && paid != budget
        select OffBudget(line, line.AdjustedBudget!.Value, evaluation.Totals.PaidOn(line)!.Value);

    private static string OffBudget(BudgetLine line, Money budget, Money paid)
    {
        var (word, difference) = paid > budget ? ("超支", paid - budget) : ("结余", budget - paid);
        var unit = AmountText.UnitFor(budget, paid, difference);
        return $"{line.Name}全年预算{AmountText.Write(budget, unit)}，支付{AmountText.Write(paid, unit)}，"
            + $"{word}{AmountText.Write(difference, unit)}。";
    }

    private static Outcome OutcomeOf(Indicator indicator) =>
        indicator.Terms.Target is { } target
            ? Attainment.Judge(target, indicator.Terms.Actual, indicator.Terms.Unit)
            : Outcome.Undecided;
}
