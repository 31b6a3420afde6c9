using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>The target that is used beside the one approved with the budget (R37).</summary>
internal static class ApprovedTarget
{
    public static Problem? Problem(Review review, ReviewedIndicator i)
    {
        var terms = i.Terms;
        if (
            terms.Target is not { } used
            || terms.ApprovedTarget is not { } approved
            || IsChangeApproved(terms.TargetChange)
        )
            return null;
        return Same(used, approved, terms.Unit) switch
        {
            false => new(
                i.Place("target"),
                $"“{i.Name}”的年度指标值{used.Display}，与批复的{approved.Display}不一致；请改回批复值，或登记批准的调整。",
                Figures(used.Display, approved.Display)
            ),
            true when Cut(review, i) is { } cut => new(
                i.Place("target"),
                $"“{i.Name}”所对应的预算压减{cut}，年度指标值仍为批复的{approved.Display}；请按程序调整指标值或说明。",
                Figures(used.Display, cut)
            ),
            _ => null,
        };
    }

    private static bool IsChangeApproved(TargetChange? change) =>
        change is not null && (change.On is not null || !string.IsNullOrWhiteSpace(change.Document));

    /// <summary>Null where one of them could not be read.</summary>
    private static bool? Same(Target a, Target b, string? unit)
    {
        if (Words(a) == Words(b) && a.Kind == b.Kind)
            return true;
        if (a.Kind == TargetKind.Unread || b.Kind == TargetKind.Unread)
            return a.Kind == b.Kind ? false : null;
        return SameKind(a.Kind, b.Kind)
            && Equal(a.Value, b.Value, a, b, unit)
            && Equal(a.Low, b.Low, a, b, unit)
            && Equal(a.High, b.High, a, b, unit)
            && a.To == b.To
            && (a.From == b.From || a.From is null || b.From is null)
            && (a.Kind != TargetKind.Qualitative || Words(a) == Words(b));
    }

    // A bare number leaves open which way it goes.
    private static bool SameKind(TargetKind a, TargetKind b) =>
        a == b || (IsBound(a) && b == TargetKind.Equals) || (a == TargetKind.Equals && IsBound(b));

    private static bool IsBound(TargetKind kind) =>
        kind is TargetKind.AtLeast or TargetKind.MoreThan or TargetKind.AtMost or TargetKind.LessThan;

    private static bool Equal(decimal? a, decimal? b, Target ofA, Target ofB, string? unit) =>
        a is { } first && b is { } second
            ? MeasureUnit.Convert(second, ofB.Unit ?? unit, ofA.Unit ?? unit) == first
            : a is null && b is null;

    private static string Words(Target target) =>
        string.Concat(WidthFold.Fold(target.Display).Where(c => !char.IsWhiteSpace(c))).TrimEnd('。', '；', ';');

    // What money buys has to follow the money; shares and satisfaction need not.
    private static Rate? Cut(Review review, ReviewedIndicator i)
    {
        var isBought = i.IsQuantity && MeasureUnit.Read(IndicatorUnits.OfTarget(i)) is { IsShare: false };
        var (initial, adjusted) = i.Line is { } line
            ? (line.InitialBudget, line.AdjustedBudget)
            : (review.Funds.Initial?.Amount, review.Funds.Adjusted?.Amount);
        if (!isBought || initial is not { } start || adjusted is not { } end)
            return null;
        return (start - end).ShareOf(start) is { } cut && cut.Percent(12) > review.Scheme.TargetsFollowCutAbove
            ? cut
            : null;
    }
}
