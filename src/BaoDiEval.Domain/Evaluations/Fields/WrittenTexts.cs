using BaoDiEval.Domain.Scoring;
using static System.FormattableString;

namespace BaoDiEval.Domain.Evaluations.Fields;

/// <summary>What people wrote in an evaluation, with the live figures in place: the way papers print it and checks read it.</summary>
public sealed class WrittenTexts
{
    private readonly Lazy<FieldCatalogue> _catalogue;

    public WrittenTexts(Evaluation evaluation, Scheme scheme)
    {
        _catalogue = new(() => FieldCatalogue.Of(evaluation, scheme));
        All = Resolved(Texts(evaluation));
        Names = Resolved(NamesIn(evaluation));
    }

    /// <summary>Sections first, then the whole running text, goal, and reasons.</summary>
    public IReadOnlyList<WrittenText> All { get; }

    /// <summary>What things are called. A name needs no live figure, but braces are not printed there either.</summary>
    public IReadOnlyList<WrittenText> Names { get; }

    public IEnumerable<WrittenText> Everything => All.Concat(Names);

    /// <summary>The text at a place, such as <c>overview.goal</c> or <c>/goal/actual</c>; null where nobody wrote any.</summary>
    public string? At(string place) => All.FirstOrDefault(t => t.At == place)?.Text;

    /// <summary>Any other text of the evaluation, such as a draft, with its live figures in place.</summary>
    public FieldText Resolve(string text) =>
        text.AsSpan().ContainsAny('{', '｛') ? FieldText.Resolve(text, _catalogue.Value) : new(text, []);

    private List<WrittenText> Resolved(IEnumerable<(string At, string? Text)> texts) =>
        [.. from text in texts where text.Text is not null select new WrittenText(text.At, Resolve(text.Text))];

    private static IEnumerable<(string At, string? Text)> Texts(Evaluation evaluation) =>
        [
            .. evaluation.Sections.Select(s => (s.SectionId, (string?)s.Text)),
            ("/text", evaluation.RunningText),
            ("/goal/expected", evaluation.Goal?.Expected),
            ("/goal/actual", evaluation.Goal?.Actual),
            .. evaluation.Indicators.Select(
                (x, i) => (Invariant($"/indicators/{i}/deviationReason"), x.Terms.DeviationReason)
            ),
            .. evaluation.Indicators.Select((x, i) => (Invariant($"/indicators/{i}/improvement"), x.Terms.Improvement)),
        ];

    private static IEnumerable<(string At, string? Text)> NamesIn(Evaluation evaluation) =>
        [
            ("/project/name", evaluation.Project.Name),
            .. evaluation.BudgetLines.Select((line, i) => (Invariant($"/budgetLines/{i}/name"), (string?)line.Name)),
            .. evaluation.Indicators.Select((x, i) => (Invariant($"/indicators/{i}/name"), (string?)x.Name)),
        ];
}

/// <summary>One text with its place: a section id, else a JSON Pointer of the exchange format.</summary>
public sealed record WrittenText(string At, FieldText Resolved)
{
    public string Text => Resolved.Text;
}
