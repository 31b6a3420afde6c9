using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>The execution rate that only the running text gives (R04), and what the text says about a low one (R12).</summary>
internal static class RateInText
{
    private static readonly string[] Causes = ["由于", "因为", "因", "受", "原因"];
    private static readonly string[] Matters =
    [
        "执行",
        "支出",
        "支付",
        "资金",
        "进度",
        "实施",
        "招标",
        "采购",
        "施工",
        "疫情",
        "工程",
        "预算",
        "结算",
        "验收",
        "未完成",
    ];

    /// <summary>Where the data know budget and execution, a rate in the text is compared with them instead (R41).</summary>
    public static IEnumerable<Problem> Wrong(Review review, Rate rate) =>
        review.Funds is { KnownAdjusted: not null, KnownExecuted: not null }
            ? []
            : (
                from printed in review.Text.OfWhole(FundRole.Rate)
                where !printed.Agrees(rate.Percent(12), review.Funds.RateTolerance)
                let executed = review.Funds.Executed!.Value.Amount
                let budget = review.Funds.Adjusted!.Value.Amount
                select new Problem(
                    printed.At,
                    $"正文“{printed.Mention.Quoted}”，按全年执行数{Yuan(executed)}÷全年预算数{Yuan(budget)}应为{rate}；请改正执行率。",
                    Figures(printed.Quantity, executed, budget)
                )
            ).ByPlace();

    /// <summary>The text names a cause for what was not done or paid.</summary>
    public static bool IsExplained(Review review) =>
        review
            .Text.Passages.Where(passage => !passage.IsPlan)
            .SelectMany(passage => passage.Words.Split('。', ';', '\n'))
            .Any(sentence => Has(sentence, Causes) && Has(sentence, Matters) && Reasons.Explains(sentence));

    private static bool Has(string sentence, string[] words) =>
        Array.Exists(words, word => sentence.Contains(word, StringComparison.Ordinal));
}
