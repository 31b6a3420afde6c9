using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Reports.Exchange;

// Indicators, stated results and remarks.
public sealed partial class EvaluationWriter
{
    private void WriteIndicators() =>
        _json.List("indicators", _evaluation.Indicators.OrderBy(i => i.Position), WriteIndicator);

    private void WriteIndicator(Indicator indicator)
    {
        var terms = indicator.Terms;
        _json.Text("key", indicator.Key);
        _json.Text("level1", terms.Level1);
        _json.Text("level2", terms.Level2);
        Words("name", terms.Name);
        WriteTarget("target", terms.Target);
        WriteActual("actual", terms.Actual);
        _json.Text("unit", terms.Unit);
        Value("weight", terms.Weight);
        Value("score", terms.Score);
        _json.Text("deviationReason", terms.DeviationReason);
        _json.Text("improvement", terms.Improvement);
        _json.Text("line", indicator.Line?.Key);
        _json.Text("continues", terms.Continues);
        WriteTarget("approvedTarget", terms.ApprovedTarget);
        _json.Group("targetChange", () => WriteChange(terms.TargetChange));
        _json.Group("survey", () => WriteSurvey(terms.Survey));
        Value("quantity", terms.Quantity);
        Value("unitPrice", terms.UnitPrice);
    }

    private void WriteTarget(string name, Target? target)
    {
        if (target is { IsWords: true })
            _json.Text(name, target.Text);
        else if (target is not null && SaysSomething(target))
            _json.Group(name, () => WriteValues(target));
    }

    // A kind without its number, its day or words asks for nothing.
    private static bool SaysSomething(Target target) =>
        target.Text is not null
        || target.Kind switch
        {
            TargetKind.Between => target.Low is not null && target.High is not null,
            TargetKind.Period => target.From is not null || target.To is not null,
            _ => target.Value is not null,
        };

    private void WriteValues(Target target)
    {
        _json.Text("kind", AimReader.Kinds.FirstOrDefault(k => k.Value == target.Kind).Key);
        Value("value", target.Value);
        Value("low", target.Low);
        Value("high", target.High);
        _json.Text("unit", target.Unit);
        Day("from", target.From);
        Day("to", target.To);
        _json.Text("text", target.Text);
    }

    private void WriteActual(string name, Actual? actual)
    {
        if (actual is { IsWords: true })
            _json.Text(name, actual.Text);
        else if (actual is not null)
            _json.Group(name, () => WriteValues(actual));
    }

    private void WriteValues(Actual actual)
    {
        Value("value", actual.Value);
        _json.Text("unit", actual.Value is null ? null : actual.Unit);
        Day("from", actual.From);
        Day("to", actual.To);
        _json.Text("text", actual.Text);
        _json.Text("grade", AimReader.Grades.FirstOrDefault(g => g.Value == actual.Grade).Key);
        Value("ratio", actual.Ratio);
    }

    private void WriteChange(TargetChange? change)
    {
        Day("on", change?.On);
        _json.Text("document", change?.Document);
        _json.Text("reason", change?.Reason);
    }

    private void WriteSurvey(Survey? survey)
    {
        _json.Text("method", survey?.Method);
        _json.Text("sample", survey?.Sample);
    }

    private void WriteStated() =>
        _json.Group(
            "stated",
            () =>
            {
                var stated = _evaluation.Stated;
                _json.Text("executionRate", stated?.ExecutionRate);
                _json.Text("executionWeight", stated?.ExecutionWeight);
                _json.Text("executionScore", stated?.ExecutionScore);
                _json.List("levels", stated?.Levels ?? [], WriteStatedLevel);
                _json.Text("total", stated?.Total);
                _json.Text("grade", stated?.Grade);
            }
        );

    private void WriteStatedLevel(StatedLevel level)
    {
        _json.Text("level1", level.Level1);
        _json.Text("weight", level.Weight);
        _json.Text("score", level.Score);
    }

    private void WriteRemarks()
    {
        _json.Group("exempt", WriteExemptions);
        _json.List("explanations", _evaluation.Explanations.OrderBy(e => e.Position), WriteExplanation);
        _json.Group("signature", () => WriteSignature(_evaluation.Signature));
        _json.Group("disclosure", () => WriteDisclosure(_evaluation.Disclosure));
    }

    private void WriteExemptions()
    {
        foreach (var exemption in _evaluation.Exemptions.OrderBy(e => e.Level, StringComparer.Ordinal))
            _json.Text(exemption.Level, exemption.Reason);
    }

    private void WriteExplanation(Explanation explanation)
    {
        _json.Text("rule", explanation.RuleId);
        _json.Text("at", explanation.At);
        _json.Text("text", explanation.Text);
    }

    private void WriteSignature(Signature? signature)
    {
        Day("documentDate", signature?.DocumentDate);
        _json.Text("responsible", signature?.Responsible);
        _json.Text("finance", signature?.Finance);
        _json.Text("contact", signature?.Contact);
    }

    private void WriteDisclosure(Disclosure? disclosure)
    {
        _json.Flag("classified", disclosure?.Classified);
        Day("reviewedOn", disclosure?.ReviewedOn);
    }
}
