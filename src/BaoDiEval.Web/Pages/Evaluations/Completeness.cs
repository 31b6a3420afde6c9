using Severity = BaoDiEval.Domain.Checks.Severity;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>How far a part is filled in, for the dots of the outline.</summary>
public enum Completeness
{
    Empty,
    Begun,
    Full,
}

internal static class CompletenessOfParts
{
    public static string InChinese(this Completeness completeness) =>
        completeness switch
        {
            Completeness.Full => "已填完",
            Completeness.Begun => "未填完",
            _ => "未填写",
        };

    public static Completeness Of(EvaluationView view, EvaluationPart part)
    {
        var evaluation = view.Evaluation;
        return part.Page switch
        {
            nameof(EvaluationPart.Overview) => Share(
                evaluation.Department is not null,
                evaluation.Unit is not null,
                evaluation.Goal?.Expected is not null,
                evaluation.Goal?.Actual is not null,
                evaluation.Signature?.DocumentDate is not null
            ),
            nameof(EvaluationPart.Budget) => All(evaluation.BudgetLines, line => line.AdjustedBudget is not null),
            nameof(EvaluationPart.Contracts) => All(
                evaluation.Contracts,
                c => c.Contract.Terms is { Price: not null, SignedOn: not null }
            ),
            nameof(EvaluationPart.Payments) => All(
                evaluation.Payments,
                p => p.Line is not null && p.Terms is { PaidOn: not null, Voucher: not null }
            ),
            nameof(EvaluationPart.Indicators) => All(
                evaluation.Indicators,
                i => i.Terms is { Target: not null, Actual: not null, Weight: not null }
            ),
            nameof(EvaluationPart.Narrative) => Share([
                .. view.Outline.Sections.Where(s => s.Id is not null).Select(s => evaluation.TextOf(s.Id!) is not null),
            ]),
            _ => view.Findings.Any(f => f.Severity != Severity.Info) ? Completeness.Begun : Completeness.Full,
        };
    }

    private static Completeness All<T>(IReadOnlyList<T> items, Func<T, bool> isComplete) =>
        items.Count == 0 ? Completeness.Empty
        : items.All(isComplete) ? Completeness.Full
        : Completeness.Begun;

    private static Completeness Share(params bool[] present) =>
        present.All(p => p) ? Completeness.Full
        : present.Any(p => p) ? Completeness.Begun
        : Completeness.Empty;
}
