using System.Globalization;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Form;

namespace BaoDiEval.Reports.Tests.Papers;

/// <summary>The totals and scores of the domain, as a reader must find them on paper.</summary>
internal static class PaperFigures
{
    public static IEnumerable<string> OfReport(Evaluation evaluation)
    {
        var totals = evaluation.Totals;
        if (totals.Executed is not { } executed)
            return [];
        string?[] figures =
        [
            AmountText.Total(executed),
            totals.AdjustedBudget is { } budget ? AmountText.Total(budget) : null,
            totals.ExecutionRate?.ToString(),
        ];
        return figures.OfType<string>();
    }

    public static IEnumerable<string> OfForm(Evaluation evaluation, FormLayout layout)
    {
        var (totals, scores) = (evaluation.Totals, ScoreSheet.Of(evaluation, Scheme.Cz2020));
        var figures = layout.Funds.SelectMany(column =>
            column.Field switch
            {
                FundField.InitialBudget => [Amount(totals.InitialBudget, layout)],
                FundField.AdjustedBudget => [Amount(totals.AdjustedBudget, layout)],
                FundField.Executed =>
                [
                    Amount(totals.Executed, layout),
                    .. (layout.Sources.Count > 0 ? [] : totals.Sources.Select(s => Amount(s.Executed, layout))),
                ],
                FundField.Rate => [totals.ExecutionRate?.ToString()],
                FundField.Score => [Score(scores.Execution.Score)],
                _ => Array.Empty<string?>(),
            }
        );
        return
        [
            .. figures.OfType<string>(),
            .. scores.Indicators.Select(i => Score(i.Standing)).Append(Score(scores.Total)).OfType<string>(),
        ];
    }

    private static string? Amount(Money? amount, FormLayout layout) =>
        amount is not { } known ? null
        : layout.Unit == "元" ? known.ToString()
        : AmountText.TableCell(known);

    private static string? Score(decimal? score) => score?.ToString("0.00", CultureInfo.InvariantCulture);
}
