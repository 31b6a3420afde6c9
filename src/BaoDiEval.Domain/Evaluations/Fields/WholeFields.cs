using System.Globalization;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Evaluations.Fields;

/// <summary>The fields that speak of the evaluation as a whole. Totals are in 万元, exact.</summary>
internal static class WholeFields
{
    public static IEnumerable<Field> Of(Evaluation evaluation, ScoreSheet scores) =>
        [.. OfProject(evaluation), .. OfFunds(evaluation), .. OfScores(scores), .. Lists(evaluation)];

    private static IEnumerable<Field> OfProject(Evaluation evaluation) =>
        [
            new("项目", "项目名称", evaluation.Project.Name),
            new("项目", "项目编码", Given(evaluation.Project.Code)),
            new("项目", "年度", evaluation.Year.ToString(CultureInfo.InvariantCulture)),
            new("项目", "主管部门", Given(evaluation.Department)),
            new("项目", "实施单位", Given(evaluation.Unit)),
        ];

    private static IEnumerable<Field> OfFunds(Evaluation evaluation)
    {
        var totals = evaluation.Totals;
        return
        [
            new("资金", "年初预算数", Total(totals.InitialBudget)),
            new("资金", "当年财政拨款", Total(FromSource(totals, "当年财政拨款"))),
            new("资金", "上年结转", Total(FromSource(totals, "上年结转"))) { Aliases = ["上年结转资金"] },
            new("资金", "其他资金", Total(FromSource(totals, "其他资金"))),
            new("资金", "全年预算数", Total(totals.AdjustedBudget)),
            new("资金", "全年执行数", Total(totals.Executed)),
            new("资金", "结余", Total(totals.Unspent)),
            new("资金", "执行率", totals.ExecutionRate?.ToString()) { Aliases = ["预算执行率"] },
        ];
    }

    private static IEnumerable<Field> OfScores(ScoreSheet scores) =>
        [
            new("得分", "执行率得分", Score(scores.Execution.Score)),
            new("得分", "总分", Score(scores.Total)),
            new("得分", "等级", scores.Grade?.InChinese()),
        ];

    private static IEnumerable<Field> Lists(Evaluation evaluation) =>
        [
            new("资金", "预算明细", FundLists.Budget(evaluation)),
            new("资金", "支付明细", FundLists.Payments(evaluation)),
            new("指标", "指标完成情况", IndicatorLists.All(evaluation)),
        ];

    public static string? Score(decimal? score) => score?.ToString("0.00", CultureInfo.InvariantCulture);

    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string? Total(Money? amount) => amount is { } known ? AmountText.Total(known) : null;

    // As in the form: the source rows of the ledger, else those that the paper states.
    private static Money? FromSource(FundTotals totals, string name) =>
        totals.Sources.FirstOrDefault(s => s.Name.StartsWith(name, StringComparison.Ordinal))?.AdjustedBudget;
}
