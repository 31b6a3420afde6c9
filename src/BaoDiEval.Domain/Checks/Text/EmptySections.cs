using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Sections of the report without text and without data to draft them from (R49).</summary>
internal static class EmptySections
{
    private const string Outline = "baodi-2021";

    // What the report drafts by itself while a section is empty.
    private static readonly (string Id, string Name, Func<Review, bool>? IsDrafted)[] Required =
    [
        ("overview.background", "项目概况", null),
        ("overview.application", "项目资金申报及批复情况", r => r.Totals.LedgerInitialBudget is not null),
        ("overview.goal", "项目绩效目标", r => !string.IsNullOrWhiteSpace(r.Evaluation.Goal?.Expected)),
        ("overview.conformity", "项目资金申报相符性", null),
        ("implementation.funding", "资金计划及到位", r => r.Totals.AdjustedBudget is not null),
        ("implementation.spending", "资金使用", r => r.Totals.Executed is not null),
        ("implementation.finance", "项目财务管理情况", null),
        ("implementation.organization", "项目组织实施情况", null),
        ("completion.quantity", "目标任务量完成情况", r => HasLevel(r, "数量")),
        ("completion.quality", "目标质量完成情况", r => HasLevel(r, "质量")),
        ("completion.progress", "目标进度完成情况", r => HasLevel(r, "时效")),
        ("completion.indicators", "指标完成情况", r => r.Indicators.Count > 0),
        ("benefit", "项目效益情况", null),
        ("problems.found", "存在的问题", HasProblemsToTell),
        ("problems.suggestions", "相关建议", null),
    ];

    public static IEnumerable<Problem> In(Review review)
    {
        if ((review.Evaluation.Outline ?? Outline) == Outline)
            foreach (var (id, name, isDrafted) in Required)
                if (review.Evaluation.TextOf(id) is null && isDrafted?.Invoke(review) != true)
                    yield return new(id, $"“{name}”未填写，也没有可据以起草的数据；请填写。");
        foreach (var section in review.Evaluation.Sections)
            if (SaysNothing(section.Text))
                yield return new(
                    section.SectionId,
                    $"“{NameOf(section)}”只有“{section.Text.Trim()}”，没有内容；请填写。",
                    section.Text.Trim()
                );
    }

    private static bool HasLevel(Review review, string level2) =>
        review.Indicators.Any(i => LevelNames.Has(i.Terms.Level2, level2));

    private static bool HasProblemsToTell(Review review) =>
        review.Indicators.Any(i => i.Outcome == Outcome.Missed)
        || (review.Indicators.Count > 0 && review.Indicators.All(i => i.Outcome == Outcome.Met))
        || review.Evaluation.BudgetLines.Any(l => review.Totals.PaidOn(l) is { } paid && paid != l.AdjustedBudget);

    private static string NameOf(NarrativeSection section) =>
        Array.Find(Required, r => r.Id == section.SectionId).Name ?? section.SectionId;

    // 1、 or （一） alone.
    private static bool SaysNothing(string text)
    {
        foreach (var character in text)
            if (
                char.IsLetterOrDigit(character)
                && !char.IsDigit(character)
                && !"一二三四五六七八九十".Contains(character, StringComparison.Ordinal)
            )
                return false;
        return true;
    }
}
