using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Web.Data;
using Severity = BaoDiEval.Domain.Checks.Severity;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>One evaluation in the list, with what was worked out for it.</summary>
public sealed record ListRow(
    Guid Id,
    int Year,
    string Project,
    string Unit,
    EvaluationState State,
    Rate? ExecutionRate,
    decimal? Total,
    Grade? Grade,
    int Errors,
    int Warnings
)
{
    /// <summary>The columns by which the list can be put in order, by their names in the address.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ListRow, object?>> Columns = new Dictionary<
        string,
        Func<ListRow, object?>
    >(StringComparer.Ordinal)
    {
        ["year"] = row => row.Year,
        ["project"] = row => row.Project,
        ["unit"] = row => row.Unit,
        ["state"] = row => row.State,
        ["rate"] = row => row.ExecutionRate?.Percent(6),
        ["total"] = row => row.Total,
        ["grade"] = row => row.Grade,
        ["findings"] = row => row.Errors * 10_000 + row.Warnings,
        ["next"] = row => row.State.NextActor(),
    };

    internal static ListRow Of(Evaluation evaluation, SchemeSet schemes)
    {
        var review = new Review(evaluation, schemes.For(evaluation));
        var findings = review.Findings();
        return new(
            evaluation.Id,
            evaluation.Year,
            evaluation.Project.Name,
            evaluation.Unit ?? evaluation.Project.Unit?.Name ?? "",
            evaluation.State,
            review.Totals.ExecutionRate,
            review.Scores.Total,
            review.Scores.Grade,
            findings.Count(f => f.Severity == Severity.Error),
            findings.Count(f => f.Severity == Severity.Warning)
        );
    }
}
