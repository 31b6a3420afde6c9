using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// Whether and how far an actual attains its target, by the rows of 财预〔2020〕10号: 正向 A÷T, 反向 T÷A, 区间 towards
/// the nearer bound.
/// </summary>
public static class Attainment
{
    /// <summary>Met, missed, or undecided where people must say. <paramref name="unit"/> is the indicator's.</summary>
    public static Outcome Judge(Target target, Actual? actual, string? unit) =>
        actual is null
            ? Outcome.Undecided
            : target.Kind switch
            {
                TargetKind.Period => JudgePeriod(target, actual),
                TargetKind.Qualitative or TargetKind.Unread => JudgeBand(actual),
                _ => Measured.Of(target, actual, unit) is { } m && m.Low <= m.High && !HingesOnHedge(target, actual, m)
                    ? JudgeNumbers(target.Kind, m)
                    : Outcome.Undecided,
            };

    /// <summary>
    /// The exact share of the weight that is earned, from 0 to 1; null where no formula says it and people must judge.
    /// </summary>
    public static Rate? Ratio(
        Target target,
        Actual? actual,
        string? unit,
        ReverseFormula formula = ReverseFormula.TargetOverActual
    ) =>
        Judge(target, actual, unit) switch
        {
            Outcome.Undecided => null,
            _ when target.Kind is TargetKind.Qualitative or TargetKind.Unread => GivenRatio(actual!),
            Outcome.Met => Rate.Of(1m, 1m),
            _ => Missed(target, actual!, unit, formula) is { } missed ? Clamp(missed) : null,
        };

    /// <summary>
    /// 偏离度: (A−T)÷T for ≥, ＞ and ＝, (T−A)÷T for ≤ and ＜; null for other kinds and where T is not above zero, since
    /// no share of nothing can be told.
    /// </summary>
    public static Rate? Deviation(Target target, Actual? actual, string? unit)
    {
        if (actual is null || Measured.Of(target, actual, unit) is not { High: > 0m } measured)
            return null;
        return target.Kind switch
        {
            TargetKind.AtLeast or TargetKind.MoreThan or TargetKind.Equals => Rate.Of(
                measured.Actual - measured.High,
                measured.High
            ),
            TargetKind.AtMost or TargetKind.LessThan => Rate.Of(measured.High - measured.Actual, measured.High),
            _ => null,
        };
    }

    // The start of a period is not judged, only whether it ended in time.
    private static Outcome JudgePeriod(Target target, Actual actual) =>
        (target.To, actual.To) switch
        {
            ({ } due, { } done) => done <= due ? Outcome.Met : Outcome.Missed,
            _ => Outcome.Undecided,
        };

    private static Outcome JudgeBand(Actual actual) =>
        (actual.Grade, actual.Ratio) switch
        {
            (null, null) => Outcome.Undecided,
            ({ } grade, { } ratio) when !grade.Holds(ratio) => Outcome.Undecided,
            (null, < 0m or > 1m) => Outcome.Undecided,
            var (grade, ratio) => (grade ?? AchievementBands.Of(ratio!.Value)) == AchievementGrade.Achieved
                ? Outcome.Met
                : Outcome.Missed,
        };

    /// <summary>
    /// A figure with 约, 近 or 余 counts as printed (R50 is only a hint), except exactly at a bound, where the word alone
    /// would decide: 近200户 is less than 200户, 200余户 is not.
    /// </summary>
    internal static bool HingesOnHedge(Target target, Actual actual, Measured m) =>
        actual.Printed is { Hedge: not Hedge.None and var hedge }
        && (m.Actual == m.Low || m.Actual == m.High)
        && (target.Kind, hedge) is not ((TargetKind.AtLeast, Hedge.Over) or (TargetKind.AtMost, Hedge.Under));

    private static Outcome JudgeNumbers(TargetKind kind, Measured m) =>
        kind switch
        {
            TargetKind.AtLeast => MetIf(m.Actual >= m.Low),
            TargetKind.MoreThan => MetIf(m.Actual > m.Low),
            TargetKind.AtMost => MetIf(m.Actual <= m.High),
            TargetKind.LessThan => MetIf(m.Actual < m.High),
            TargetKind.Between => MetIf(m.Actual >= m.Low && m.Actual <= m.High),
            // More than asked for is a deviation, but whether it is good or bad a reviewer decides.
            TargetKind.Equals => m.Actual > m.High ? Outcome.Undecided : MetIf(m.Actual == m.High),
            _ => Outcome.Undecided,
        };

    private static Outcome MetIf(bool met) => met ? Outcome.Met : Outcome.Missed;

    private static Rate? GivenRatio(Actual actual) => actual.Ratio is { } ratio ? Rate.Of(ratio, 1m) : null;

    private static Rate? Missed(Target target, Actual actual, string? unit, ReverseFormula formula)
    {
        if (target.Kind == TargetKind.Period || Measured.Of(target, actual, unit) is not { } m)
            return null;
        var reverse = target.Kind is TargetKind.AtMost or TargetKind.LessThan;
        if (!reverse)
            return m.Actual < m.Low || target.Kind == TargetKind.MoreThan ? Share(m.Actual, m.Low) : Inverse(m);
        return formula == ReverseFormula.OneMinusExcess && m.High > 0m
            ? Rate.Of(2m * m.High - m.Actual, m.High)
            : Inverse(m);
    }

    // A quotient by zero or by a negative target says nothing about completion: people judge.
    private static Rate? Share(decimal reached, decimal wanted) => wanted > 0m ? Rate.Of(reached, wanted) : null;

    // 0% accidents wanted and some happened: the formula gives 0, full deduction.
    private static Rate? Inverse(Measured m) => m.High >= 0m && m.Actual > 0m ? Rate.Of(m.High, m.Actual) : null;

    private static Rate Clamp(Rate rate) =>
        rate < Rate.Of(0m, 1m) ? Rate.Of(0m, 1m)
        : rate > Rate.Of(1m, 1m) ? Rate.Of(1m, 1m)
        : rate;
}
