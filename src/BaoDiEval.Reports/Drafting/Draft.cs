using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;
using BaoDiEval.Reports.Outlines;

namespace BaoDiEval.Reports.Drafting;

/// <summary>
/// What the data of an evaluation say of themselves, in the words of the published reports. A draft stands silently while
/// its section is empty, and is null where there are no data to speak from.
/// </summary>
public static class Draft
{
    private static readonly Dictionary<string, Func<Evaluation, string?>> Writers = new(StringComparer.Ordinal)
    {
        ["application"] = FundDrafts.Application,
        ["goal"] = evaluation => evaluation.Goal?.Expected,
        ["goalReached"] = GoalReached,
        ["funds"] = FundDrafts.Both,
        ["funding"] = FundDrafts.Funding,
        ["spending"] = FundDrafts.Spending,
        ["quantity"] = evaluation => Ended(IndicatorLists.OfSecondLevel(evaluation, "数量指标")),
        ["quality"] = evaluation => Ended(IndicatorLists.OfSecondLevel(evaluation, "质量指标")),
        ["timeliness"] = evaluation => Ended(IndicatorLists.OfSecondLevel(evaluation, "时效指标")),
        ["indicators"] = evaluation => Ended(IndicatorLists.All(evaluation)),
        ["problems"] = ProblemDrafts.Found,
    };

    /// <summary>The draft of a section, null when its outline names none or the data are missing.</summary>
    public static string? Of(OutlineSection section, Evaluation evaluation) =>
        section.Draft is { } draft ? Writers[draft](evaluation) : null;

    /// <summary>Lets sections that were drafted and that nobody edited say what the data say now, while the evaluation is open.</summary>
    public static void Follow(Evaluation evaluation, Outline outline)
    {
        if (!evaluation.IsOpen)
            return;
        foreach (var drafted in evaluation.Sections.Where(s => s.IsDraft).ToList())
            if (
                outline.Find(drafted.SectionId) is { } section
                && Of(section, evaluation) is var text
                && text != drafted.Text
            )
                evaluation.TakeDraft(drafted.SectionId, text);
    }

    private static string? Ended(string? list) => list is null ? null : list + "。";

    private static string? GoalReached(Evaluation evaluation)
    {
        var (expected, actual) = (evaluation.Goal?.Expected, evaluation.Goal?.Actual);
        var parts = new[] { Labelled("预期目标：", expected), Labelled("实际完成情况：", actual) };
        return parts.All(part => part is null) ? null : string.Join('\n', parts.OfType<string>());
    }

    private static string? Labelled(string label, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : label + text.Trim();
}
