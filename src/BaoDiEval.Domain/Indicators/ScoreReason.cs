using System.Globalization;

namespace BaoDiEval.Domain.Indicators;

/// <summary>Why an indicator has the score it has, in the reader's language and with the numbers used.</summary>
internal static class ScoreReason
{
    public static string Earned(
        Target target,
        Actual actual,
        string? unit,
        decimal weight,
        Outcome outcome,
        decimal score,
        ReverseFormula formula
    )
    {
        if (target.Kind is TargetKind.Qualitative or TargetKind.Unread)
            return $"{Band(actual)} × {PlainNumber.Write(weight)} = {Points(score)}";
        if (outcome == Outcome.Met)
            return $"达到目标（{target.Display}），得满分 {PlainNumber.Write(weight)}";
        return Measured.Of(target, actual, unit) is { } measured
            ? $"{Quotient(target.Kind, measured, formula)} × {PlainNumber.Write(weight)} = {Points(score)}"
            : "";
    }

    public static string ForPeople(Target target, Actual? actual, string? unit, Outcome outcome) =>
        target.Kind switch
        {
            _ when actual is null => "没有实际完成值，须由人评定",
            TargetKind.Unread => $"目标“{target.Display}”无法确定读出，须由人评定",
            TargetKind.Qualitative => QualitativeForPeople(actual),
            TargetKind.Period when outcome == Outcome.Missed =>
                $"完成日期 {DateText.Day(actual.To!.Value)} 晚于目标 {DateText.Day(target.To!.Value)}，须由人评定并说明原因",
            TargetKind.Period => "目标或实际缺少完成日期，须由人评定",
            _ => NumericForPeople(target, actual, unit),
        };

    private static string Band(Actual actual) =>
        (actual.Grade is { } grade ? grade.Words() + "，" : "") + PlainNumber.Write(actual.Ratio!.Value * 100m) + "%";

    private static string Quotient(TargetKind kind, Measured measured, ReverseFormula formula)
    {
        var (actual, low, high) = (
            PlainNumber.Write(measured.Actual),
            PlainNumber.Write(measured.Low),
            PlainNumber.Write(measured.High)
        );
        if (
            kind is TargetKind.AtMost or TargetKind.LessThan
            && formula == ReverseFormula.OneMinusExcess
            && measured.High > 0m
        )
            return $"（1 −（{actual} − {high}）÷ {high}）";
        var forward =
            kind is TargetKind.AtLeast or TargetKind.MoreThan or TargetKind.Equals
            || (kind == TargetKind.Between && measured.Actual < measured.Low);
        return forward ? $"{actual} ÷ {low}" : $"{high} ÷ {actual}";
    }

    private static string QualitativeForPeople(Actual actual) =>
        (actual.Grade, actual.Ratio) switch
        {
            ({ } grade, null) => $"评为{grade.Words()}，须由人在该档内定得分",
            ({ } grade, { } ratio) =>
                $"得分比例 {PlainNumber.Write(ratio * 100m)}% 不在“{grade.Words()}”档内，须由人评定",
            (null, { } ratio) => $"得分比例 {PlainNumber.Write(ratio * 100m)}% 不在 0–100% 内，须由人评定",
            _ => "定性指标未评档次，须由人评定",
        };

    private static string NumericForPeople(Target target, Actual actual, string? unit)
    {
        if (target.Kind == TargetKind.Between ? target.Low is null || target.High is null : target.Value is null)
            return "目标缺少数值，须由人评定";
        if (actual.Value is null)
            return $"实际完成值“{actual.Display}”不是数值，须由人评定";
        if (Measured.Of(target, actual, unit) is not { } measured)
            return $"单位“{target.Unit ?? unit ?? "无"}”与“{actual.Unit ?? unit ?? "无"}”不能比较，须由人评定";
        if (measured.Low > measured.High)
            return "目标区间的下限大于上限，须由人评定";
        if (Attainment.HingesOnHedge(target, actual, measured))
            return $"实际完成值“{actual.Display}”不是准确数，须由人评定";
        return target.Kind == TargetKind.Equals && measured.Actual > measured.High
            ? $"实际 {PlainNumber.Write(measured.Actual)} 超过目标 {PlainNumber.Write(measured.High)}，是否扣分须由人评定"
            : $"目标 {target.Display} 未达到，且不能按比例计算，须由人评定";
    }

    private static string Points(decimal score) => score.ToString("F2", CultureInfo.InvariantCulture);
}
