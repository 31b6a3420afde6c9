using BaoDiEval.Domain.Indicators;
using static System.FormattableString;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>Met or missed, said in words and with how much.</summary>
internal static class OutcomeWords
{
    /// <summary>达标, 超 0.106095 万元（+1.33%）, 差 5 %（-5.26%）, 未达标 or 待评定.</summary>
    public static string Of(Indicator indicator)
    {
        var terms = indicator.Terms;
        if (terms.Target is not { } target || terms.Actual is not { } actual)
            return "待填写";
        return Attainment.Judge(target, actual, terms.Unit) switch
        {
            Outcome.Met => "达标",
            Outcome.Missed => Missed(target, actual, terms.Unit),
            _ => "待评定",
        };
    }

    private static string Missed(Target target, Actual actual, string? unit)
    {
        var targetUnit = target.Unit ?? unit;
        if (
            target.Value is not { } wanted
            || actual.Value is not { } value
            || MeasureUnit.Convert(value, actual.Unit ?? unit, targetUnit) is not { } reached
        )
            return "未达标";
        var (word, gap) = reached > wanted ? ("超", reached - wanted) : ("差", wanted - reached);
        return Invariant($"{word} {PlainNumber.Write(gap)} {targetUnit}{Share(reached - wanted, wanted)}");
    }

    private static string Share(decimal gap, decimal wanted) =>
        wanted <= 0m ? "" : Invariant($"（{(gap < 0m ? "" : "+")}{Rate.Of(gap, wanted)}）");
}
