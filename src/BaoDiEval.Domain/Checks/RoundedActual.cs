using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Values.Reading;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>An actual value whose rounding on paper changes whether the target is met, or the score (R52).</summary>
internal static class RoundedActual
{
    // Payments beyond this are no value that an indicator can have.
    private const decimal Largest = 1_000_000_000_000m;

    public static Problem? Problem(Review review, ReviewedIndicator i)
    {
        if (i.Terms is not { Target: { } target, Actual: { Value: not null, Printed: { } printed } actual })
            return null;
        var exact = Paid(review, i) ?? actual;
        if (!IsRounded(exact, printed, i.Terms.Unit))
            return null;
        var shown = Actual.Of(printed.Value, printed.Unit);
        var (unrounded, rounded) = (Judge(review, i, target, exact), Judge(review, i, target, shown));
        return unrounded == rounded
            ? null
            : new(
                i.Place("actual"),
                $"“{i.Name}”目标{target.Display}，实际{Shown(exact)}，修约后为{shown.Display}，{unrounded}变为{rounded}；请按未修约的数值填写或加注。",
                Figures(target.Display, Shown(exact), shown.Display)
            );
    }

    // What a line paid is the exact cost of an indicator that prints it rounded.
    private static Actual? Paid(Review review, ReviewedIndicator i) =>
        review.Costs.FirstOrDefault(c => ReferenceEquals(c.Indicator, i)) is { Paid: { } paid }
        && paid.Amount < Largest
        && CostOfLine.Actual(i) is { Tolerance: > 0m } shown
        && shown.IsAbout(paid)
            ? Actual.Of(paid.Amount, "元")
            : null;

    // Farther apart than rounding makes it another figure, not a rounded one.
    private static bool IsRounded(Actual exact, Quantity printed, string? unit) =>
        MeasureUnit.Convert(exact.Value!.Value, exact.Unit ?? unit, printed.Unit ?? unit) is { } known
        && known != printed.Value
        && Math.Abs(known - printed.Value) <= printed.Tolerance;

    private static string Judge(Review review, ReviewedIndicator i, Target target, Actual actual)
    {
        var (score, _, outcome) = IndicatorScore.ByRule(
            target,
            actual,
            i.Terms.Unit,
            i.Terms.Weight ?? 0m,
            review.Scheme.ReverseFormula
        );
        return (outcome == Outcome.Met ? "达标" : "未达标") + (score is { } points ? $"、得{Number(points)}分" : "");
    }

    private static string Shown(Actual actual) =>
        actual.Value is { } value ? PlainNumber.Write(value) + actual.Unit : actual.Display;
}
