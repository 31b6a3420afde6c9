using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>An actual value whose rounding on paper changes whether the target is met, or the score (R52).</summary>
internal static class RoundedActual
{
    public static Problem? Problem(Review review, ReviewedIndicator i)
    {
        if (i.Terms is not { Target: { } target, Actual: { Value: { } value, Printed: { } printed } actual })
            return null;
        var exact = Exact(review, i) ?? actual;
        var shown = Actual.Of(printed.Value, printed.Unit);
        if (IsSame(exact, shown, i.Terms.Unit, printed.Tolerance) || Judged(exact) == Judged(shown))
            return null;
        return new(
            i.Place("actual"),
            $"“{i.Name}”目标{target.Display}，实际{Told(exact)}，修约后为{Told(shown)}，{Told(Judged(exact))}变为{Told(Judged(shown))}；请按未修约的数值填写或加注。",
            Figures(target.Display, Told(exact), Told(shown))
        );

        RuleScore Judged(Actual reached) =>
            IndicatorScore.ByRule(
                target,
                reached,
                i.Terms.Unit,
                i.Terms.Weight ?? 0m,
                review.Scheme.ReverseFormula
            ) with
            {
                Reason = "",
            };
    }

    // What a line paid is the exact cost of an indicator that prints it rounded.
    private static Actual? Exact(Review review, ReviewedIndicator i) =>
        CostOfLine.In(review).FirstOrDefault(c => c.Indicator == i) is { Paid: { } paid }
        && CostOfLine.Actual(i) is { Tolerance: > 0m } shown
        && shown.IsAbout(paid)
            ? Actual.Of(paid.Amount, "元")
            : null;

    // Farther apart than rounding makes it another figure, not a rounded one.
    private static bool IsSame(Actual exact, Actual shown, string? unit, decimal tolerance) =>
        MeasureUnit.Convert(exact.Value!.Value, exact.Unit ?? unit, shown.Unit ?? unit) is not { } known
        || known == shown.Value
        || Math.Abs(known - shown.Value!.Value) > tolerance;

    private static string Told(Actual actual) => actual.Display;

    private static string Told(RuleScore judged) =>
        (judged.Outcome == Outcome.Met ? "达标" : "未达标")
        + (judged.Score is { } score ? $"、得{Number(score)}分" : "");
}
