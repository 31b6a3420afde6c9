using static System.FormattableString;

namespace BaoDiEval.Domain.Indicators;

/// <summary>By how much an actual misses its target: the difference in the target's unit, and its share of the target.</summary>
public sealed record Gap(decimal Difference, string? Unit, Rate? Share)
{
    /// <summary>Null where the target is met, or where no number says how far it is missed.</summary>
    public static Gap? Of(Target? target, Actual? actual, string? unit)
    {
        if (target is null || actual is null || Attainment.Judge(target, actual, unit) != Outcome.Missed)
            return null;
        if (Measured.Of(target, actual, unit) is not { } m)
            return null;
        var bound = m.Actual > m.High ? m.High : m.Low;
        var difference = PlainNumber.Trim(m.Actual - bound);
        return new(difference, target.Unit ?? unit, bound == 0m ? null : Rate.Of(difference, bound));
    }

    /// <summary>超0.106095万元（+1.33%）, or 差5%（-5.26%）.</summary>
    public string Display =>
        (Difference < 0m ? "差" : "超")
        + PlainNumber.Write(Math.Abs(Difference))
        + Unit
        + (Share is { } share ? Invariant($"（{share.Percent():+0.00;-0.00}%）") : "");
}
