using System.Globalization;
using System.Text;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports.Outlines;

namespace BaoDiEval.Reports.Exchange;

/// <summary>
/// Writes an evaluation in the exchange format, always in the same way: two evaluations that say the same have the same
/// bytes. Only what is known is written.
/// </summary>
public sealed partial class EvaluationWriter
{
    private readonly Evaluation _evaluation;
    private readonly JsonText _json = new(isIndented: true);

    private EvaluationWriter(Evaluation evaluation) => _evaluation = evaluation;

    public static byte[] Write(Evaluation evaluation)
    {
        var writer = new EvaluationWriter(evaluation);
        writer._json.Group(writer.WriteMembers);
        return Encoding.UTF8.GetBytes(writer._json + "\n");
    }

    private void WriteMembers()
    {
        WriteIdentity();
        WriteBudget();
        WriteContracts();
        WriteSpending();
        _json.Text("executionReason", _evaluation.ExecutionReason);
        WriteFunds();
        WriteGoal();
        WriteIndicators();
        WriteNarrative();
        WriteStated();
        WriteRemarks();
    }

    private void WriteIdentity()
    {
        _json.Text("format", ExchangeFormat.Name);
        _json.Number("year", _evaluation.Year);
        _json.Group("project", WriteProject);
        _json.Text("department", _evaluation.Department);
        _json.Text("unit", _evaluation.Unit);
        _json.Text("scheme", _evaluation.Scheme);
        _json.Text("outline", _evaluation.Outline);
        _json.Text("form", _evaluation.Form);
    }

    private void WriteProject()
    {
        _json.Text("name", _evaluation.Project.Name);
        _json.Text("code", _evaluation.Project.Code);
        _json.Text("kind", _evaluation.Project.Kind);
    }

    private void WriteGoal() =>
        _json.Group(
            "goal",
            () =>
            {
                _json.Text("expected", _evaluation.Goal?.Expected);
                _json.Text("actual", _evaluation.Goal?.Actual);
            }
        );

    private void WriteNarrative()
    {
        if (_evaluation.KeepsNarrative)
            _json.Group("narrative", WriteSections, evenEmpty: true);
        _json.Text("text", _evaluation.RunningText);
    }

    // In the order of the outline, whatever the order in which people wrote. What was drafted from the data is in the data.
    private void WriteSections()
    {
        Outline.Shipped.TryGetValue(_evaluation.Outline ?? Outline.DefaultId, out var outline);
        List<string?> order = [.. outline?.Sections.Select(s => s.Id) ?? []];
        var sections = _evaluation
            .Sections.Where(s => !s.IsDraft)
            .OrderBy(s => order.IndexOf(s.SectionId) is >= 0 and var i ? i : order.Count);
        foreach (var section in sections.ThenBy(s => s.SectionId, StringComparer.Ordinal))
            _json.Text(section.SectionId, section.Text);
    }

    private void Amount(string name, Money? amount) => _json.Text(name, amount?.ToString());

    /// <summary>An amount that is zero unless it is written.</summary>
    private void AmountUnlessZero(string name, Money amount)
    {
        if (amount != Money.Zero)
            Amount(name, amount);
    }

    private void Value(string name, decimal? value) =>
        _json.Text(name, value is { } known ? PlainNumber.Write(known) : null);

    private void Day(string name, DateOnly? day) =>
        _json.Text(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    // A name is written where there is one.
    private void Words(string name, string? words) => _json.Text(name, string.IsNullOrWhiteSpace(words) ? null : words);
}
