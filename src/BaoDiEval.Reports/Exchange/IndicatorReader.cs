using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Reports.Exchange;

/// <summary>Reads <c>goal</c> and <c>indicators</c>.</summary>
internal static class IndicatorReader
{
    public static void Read(JsonCursor root, Evaluation evaluation, References references)
    {
        evaluation.SetGoal(root.Object("goal", Goal));
        var keys = new KeyRing(root, "indicators", "indicator");
        root.Each("indicators", json => Indicator(json, keys, evaluation, references));
    }

    private static Goal Goal(JsonCursor json) =>
        new()
        {
            Expected = json.Text("expected", ExchangeFormat.LongestText),
            Actual = json.Text("actual", ExchangeFormat.LongestText),
        };

    private static Indicator? Indicator(JsonCursor json, KeyRing keys, Evaluation evaluation, References references)
    {
        var (key, line) = (keys.Take(json), references.Line(json));
        var terms = Terms(json, evaluation.Year);
        if (terms.Weight is not < 0m)
            return json.Keep(() => evaluation.AddIndicator(terms, line, key));
        json.Refuse("weight", EvaluationRules.WeightIsNotNegative.Message);
        return null;
    }

    private static IndicatorTerms Terms(JsonCursor json, int year)
    {
        var unit = json.Text("unit");
        return new()
        {
            Level1 = json.Text("level1"),
            Level2 = json.Text("level2"),
            Name = json.Text("name") ?? "",
            Target = AimReader.Target(json, "target", unit, year),
            Actual = AimReader.Actual(json, "actual", unit, year),
            Unit = unit,
            Weight = json.Decimal("weight"),
            Score = json.Decimal("score"),
            DeviationReason = json.Text("deviationReason"),
            Improvement = json.Text("improvement"),
            Continues = json.Text("continues"),
            ApprovedTarget = AimReader.Target(json, "approvedTarget", unit, year),
            TargetChange = json.Object("targetChange", Change),
            Survey = json.Object("survey", Survey),
            Quantity = json.Decimal("quantity"),
            UnitPrice = json.Decimal("unitPrice"),
        };
    }

    private static TargetChange Change(JsonCursor json) =>
        new()
        {
            On = json.Day("on"),
            Document = json.Text("document"),
            Reason = json.Text("reason"),
        };

    private static Survey Survey(JsonCursor json) =>
        new() { Method = json.Text("method"), Sample = json.Printed("sample") };
}
