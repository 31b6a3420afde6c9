namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>
/// What to do with the rows somebody sent back, row by row, when others may have saved meanwhile. A row this person did not
/// touch stays as others left it; a row that both changed is a conflict and nobody's text is dropped.
/// </summary>
internal sealed class GridMerge<TRow>
    where TRow : GridRow
{
    private readonly List<Change> _changes = [];
    private readonly List<Conflict> _conflicts = [];

    private GridMerge() { }

    public IReadOnlyList<Change> Changes => _changes;
    public IReadOnlyList<Conflict> Conflicts => _conflicts;

    /// <summary>Removals first, so that what takes the place of a removed row is not refused as its double.</summary>
    public IEnumerable<Change> InOrder =>
        _changes.OrderBy(c =>
            c.Kind switch
            {
                ChangeKind.Remove => 0,
                ChangeKind.Revise => 1,
                _ => 2,
            }
        );

    public static GridMerge<TRow> Of(IReadOnlyList<TRow> sent, IReadOnlyList<TRow> stored)
    {
        var merge = new GridMerge<TRow>();
        var unsent = stored.Where(s => sent.All(row => row.Id != s.Id)).ToList();
        for (var i = 0; i < sent.Count; i++)
        {
            if (sent[i].IsNew)
                merge.TakeNew(i, sent[i], unsent);
            else
                merge.TakeKnown(i, sent[i], stored.FirstOrDefault(s => s.Id == sent[i].Id));
        }
        return merge;
    }

    // A form that is sent twice brings its new rows twice: what was stored since with the same cells is the same row.
    private void TakeNew(int index, TRow row, List<TRow> unsent)
    {
        if (!row.Counts)
            return;
        if (unsent.Find(s => s.Seal == row.Seal) is { } twin)
            unsent.Remove(twin);
        else
            _changes.Add(new(index, row, ChangeKind.Add));
    }

    private void TakeKnown(int index, TRow row, TRow? stored)
    {
        var untouched = !row.Remove && row.Seal == row.Drawn;
        if (untouched || (stored is null && row.Remove) || (stored?.Seal == row.Seal && !row.Remove))
            return;
        if (stored is null || stored.Seal != row.Drawn)
            _conflicts.Add(new(index, row, stored));
        else
            _changes.Add(new(index, row, row.Remove ? ChangeKind.Remove : ChangeKind.Revise));
    }

    public sealed record Change(int Index, TRow Row, ChangeKind Kind);

    /// <param name="Stored">What the other person saved; null: they removed the row.</param>
    public sealed record Conflict(int Index, TRow Row, TRow? Stored);
}

internal enum ChangeKind
{
    Add,
    Revise,
    Remove,
}
