using BaoDiEval.Domain.Checks.Text;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether the running text agrees with the data and with itself (R40–R44).</summary>
public static class TextChecks
{
    public static readonly Check ClaimsNothingMissed = new(
        "R40",
        "无偏离声明",
        Severity.Error,
        review => ClaimsDenied.In(review).ByPlace()
    );

    public static readonly Check TextContradictsData = new(
        "R41",
        "文表不一致",
        Severity.Error,
        review => review.Contradictions.Select(c => c.ToProblem()).ByPlace()
    );

    public static readonly Check PartsMissTheTotal = new(
        "R42",
        "分项合计(正文)",
        Severity.Error,
        review =>
            (
                from passage in review.Text.Passages
                from sum in PartSumReading.In(passage)
                where sum.IsWrong
                select new Problem(
                    passage.At,
                    $"“{sum.Total.Quoted}”，所列{sum.Parts.Count}项{string.Join("＋", sum.Parts.Select(p => p.Quantity))}合计{sum.SumText}；请核对合计与各分项。",
                    Figures([sum.Total.Quantity, .. sum.Parts.Select(p => (object?)p.Quantity)])
                )
            ).ByPlace()
    );

    public static readonly Check WrongPercentage = new(
        "R43",
        "百分数复算",
        Severity.Error,
        review =>
            (
                from passage in review.Text.Passages
                from share in ShareOfWhole.Wrong(passage)
                select new Problem(
                    passage.At,
                    $"“{share.Share.Quoted}”，按{share.Part.Quantity}÷{share.Whole.Quantity}，比例应为{share.Rate}；请核对百分数。",
                    Figures(share.Share.Quantity, share.Part.Quantity, share.Whole.Quantity)
                )
            ).ByPlace()
    );

    public static readonly Check UnitConfused = new(
        "R44",
        "元/万元",
        Severity.Warning,
        review =>
            review
                .Contradictions.Where(c => c.IsOfUnit)
                .Select(c => new Problem(
                    c.At,
                    $"单位可能误写（相差{Number(c.Factor!.Value)}倍）：{c.Message}",
                    c.Figures
                ))
                .ByPlace()
    );

    public static IReadOnlyList<Check> All =>
        [ClaimsNothingMissed, TextContradictsData, PartsMissTheTotal, WrongPercentage, UnitConfused];
}
