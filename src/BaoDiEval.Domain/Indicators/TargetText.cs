namespace BaoDiEval.Domain.Indicators;

/// <summary>How a target without words of its own is printed; <see cref="TargetReader"/> reads it back.</summary>
internal static class TargetText
{
    public static string Write(Target target) =>
        target.Kind switch
        {
            TargetKind.AtLeast => Signed("≥", target),
            TargetKind.MoreThan => Signed("＞", target),
            TargetKind.AtMost => Signed("≤", target),
            TargetKind.LessThan => Signed("＜", target),
            TargetKind.Equals => Signed("", target),
            TargetKind.Between => $"{Number(target.Low)}–{Number(target.High)}{target.Unit}",
            TargetKind.Period => DateText.Period(target.From, target.To),
            _ => "",
        };

    private static string Signed(string sign, Target target) => $"{sign}{Number(target.Value)}{target.Unit}";

    private static string Number(decimal? value) => value is { } known ? PlainNumber.Write(known) : "";
}
