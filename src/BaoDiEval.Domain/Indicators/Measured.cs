namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// An actual beside the bounds of its target, all in one unit, so that they can be compared and divided exactly.
/// </summary>
internal readonly record struct Measured(decimal Actual, decimal Low, decimal High)
{
    // Beyond this in either unit two numbers do not speak of the same thing, and quotients of them run over.
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Null when a number is missing or the units cannot be compared.</summary>
    public static Measured? Of(Target target, Actual actual, string? unit)
    {
        var (low, high) = target.Kind == TargetKind.Between ? (target.Low, target.High) : (target.Value, target.Value);
        if (low is not { } from || high is not { } to || actual.Value is not { } value)
            return null;
        return MeasureUnit.Common(actual.Unit ?? unit, target.Unit ?? unit) is var (ofActual, ofTarget)
            ? new Measured(value * ofActual, from * ofTarget, to * ofTarget).Told(ofTarget, ofActual).IfPlausible()
            : null;
    }

    private Measured? IfPlausible() =>
        Math.Abs(Actual) < Largest && Math.Abs(Low) < Largest && Math.Abs(High) < Largest ? this : null;

    // People read the target's unit; where the actual is not a short number in it (1天 in 月), its own unit is exact.
    private Measured Told(decimal targetFactor, decimal actualFactor) =>
        In(targetFactor) is var told && decimal.Round(told.Actual, 8) == told.Actual ? told : In(actualFactor);

    private Measured In(decimal factor) =>
        new(PlainNumber.Trim(Actual / factor), PlainNumber.Trim(Low / factor), PlainNumber.Trim(High / factor));
}
