using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Values.Reading;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>One budget line under two names (R47): 安全技术服务外包费 and 安全技术服务外包服务费.</summary>
internal static class LineNames
{
    private const int Shortest = 4;
    private const int MostMore = 3;

    public static IEnumerable<Problem> Varied(Review review) =>
        [.. InIndicators(review), .. InText(review), .. OtherProject(review)];

    // The indicator that measures the cost of a line is named after it.
    private static IEnumerable<Problem> InIndicators(Review review) =>
        from i in review.Indicators
        where i is { IsCost: true, Line: not null } && IsVariant(i.Name, i.Line!.Name) && !IsLine(review, i.Name)
        select new Problem(
            i.Place("name"),
            $"成本指标“{i.Name}”与预算明细“{i.Line!.Name}”名称不一致；请统一名称。",
            Figures(i.Name, i.Line.Name)
        );

    private static IEnumerable<Problem> InText(Review review)
    {
        var lines = review.Evaluation.BudgetLines;
        foreach (var mention in review.Text.Passages.SelectMany(p => p.Mentions))
        {
            if (!mention.IsMoney || mention.Lead.Length < Shortest)
                continue;
            var words = FundWords.WithoutLinks(
                mention.Lead.Replace("年度指标值", "", StringComparison.Ordinal).TrimEnd('≤', '≥', '=')
            );
            if (words.Length < Shortest || lines.Any(l => words.EndsWith(l.Name, StringComparison.Ordinal)))
                continue;
            foreach (var line in lines)
                if (
                    VariantAtEnd(words, line.Name) is { } variant
                    && !IsLine(review, variant)
                    && HasAmount(review, line, mention.Quantity)
                )
                    yield return new(
                        mention.At,
                        $"正文“{variant}”与预算明细“{line.Name}”名称不一致；请统一名称。",
                        Figures(variant, line.Name)
                    );
        }
    }

    /// <summary>The title of the paper names a project that has nothing in common with this one.</summary>
    private static IEnumerable<Problem> OtherProject(Review review)
    {
        if (review.Evaluation.RunningText is not { } text)
            yield break;
        var name = review.Evaluation.Project.Name;
        if (name.Length < Shortest || SharedPairs(text, name) > 0)
            yield break;
        foreach (var line in text.Split('\n').Take(20))
            if (
                line.Trim() is { Length: > 8 and < 50 } title
                && title.EndsWith("项目绩效自评报告", StringComparison.Ordinal)
            )
                yield return new(
                    Place.RunningText,
                    $"标题“{title}”与项目名称“{name}”不一致；请核对项目名称。",
                    Figures(title, name)
                );
    }

    private static int SharedPairs(string text, string name)
    {
        var shared = 0;
        for (var i = 0; i + 1 < name.Length; i++)
            shared +=
                name[i..(i + 2)] is not ("项目" or "资金" or "经费" or "专项")
                && text.Contains(name[i..(i + 2)], StringComparison.Ordinal)
                    ? 1
                    : 0;
        return shared;
    }

    // The variant ends where the figure begins; where it begins, its first characters say.
    private static string? VariantAtEnd(string words, string name)
    {
        for (var length = name.Length - MostMore; length <= name.Length + MostMore; length++)
            if (
                length >= Shortest
                && length <= words.Length
                && words[^length..] is var candidate
                && candidate[0] == name[0]
                && IsVariant(candidate, name)
            )
                return candidate;
        return null;
    }

    /// <summary>One name is the other with one or a few characters more inside, and both begin and end alike.</summary>
    private static bool IsVariant(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (
            shorter.Length < Shortest
            || longer.Length == shorter.Length
            || longer.Length - shorter.Length > MostMore
            || shorter[0] != longer[0]
            || shorter[^1] != longer[^1]
        )
            return false;
        var at = 0;
        foreach (var character in longer)
            at += at < shorter.Length && character == shorter[at] ? 1 : 0;
        return at == shorter.Length;
    }

    private static bool IsLine(Review review, string name) => review.Evaluation.BudgetLines.Any(l => l.Name == name);

    private static bool HasAmount(Review review, BudgetLine line, Quantity quantity)
    {
        var value = quantity.Value * quantity.Measure!.Factor;
        var tolerance = quantity.Tolerance * quantity.Measure.Factor;
        return new[] { line.InitialBudget, line.AdjustedBudget, review.Totals.PaidOn(line) }
            .OfType<Money>()
            .Any(amount => Math.Abs(amount.Amount - value) <= tolerance);
    }
}
