namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>The empty rows at the end of a table, to type new things into.</summary>
internal static class Blank
{
    /// <summary>The rows, followed by empty ones where the person may edit; what was typed into such a row stays.</summary>
    public static IReadOnlyList<TRow> WithBlanks<TRow>(this List<TRow> rows, EvaluationView view, int count = 3)
        where TRow : GridRow, new() =>
        view.MayEdit && rows.Count(r => r.IsNew && r.IsBlank) is var present && present < count
            ? [.. rows, .. Enumerable.Range(0, count - present).Select(_ => new TRow())]
            : rows;
}
