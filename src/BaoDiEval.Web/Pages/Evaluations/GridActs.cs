using BaoDiEval.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>
/// Carries out what a person did to the tables of one form. A refusal becomes a message at its cell; where somebody else was
/// faster, what they saved is kept to be shown beside what this person typed.
/// </summary>
public sealed class GridActs(ModelStateDictionary state)
{
    private const string Overtaken =
        "在您填写期间，其他人保存了同样的内容，显示在相应栏目下方。您填写的都保留着，请核对后再保存。";

    private readonly Dictionary<string, string> _theirs = new(StringComparer.Ordinal);

    /// <summary>What others saved meanwhile, by the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Theirs => _theirs;

    public bool Succeeded => state.IsValid;

    /// <param name="grid">The name of the list in the form, such as <c>Payments</c>.</param>
    /// <param name="sent">On a conflict its rows are given what they need to be sent again.</param>
    /// <param name="act">Does the change; throws where a rule forbids it.</param>
    internal void Apply<TRow>(
        string grid,
        List<TRow> sent,
        IReadOnlyList<TRow> stored,
        Action<GridMerge<TRow>.Change> act
    )
        where TRow : GridRow
    {
        var merge = GridMerge<TRow>.Of(sent, stored);
        foreach (var conflict in merge.Conflicts)
            sent[conflict.Index] = Show(Name(grid, conflict.Index), conflict);
        // Behind all others, as messages name rows by their place.
        if (merge.Conflicts.Count > 0)
        {
            var end = sent.FindLastIndex(row => !row.IsNew || !row.IsBlank) + 1;
            sent.RemoveRange(end, sent.Count - end);
            sent.AddRange(stored.Where(s => sent.TrueForAll(row => row.Id != s.Id)).ToList());
        }
        foreach (var change in merge.InOrder)
            Try(Name(grid, change.Index), change.Row, () => act(change));
    }

    /// <summary>The same for a group of single fields.</summary>
    internal TRow Apply<TRow>(string group, TRow sent, TRow stored, Action<TRow> act)
        where TRow : GridRow
    {
        var merge = GridMerge<TRow>.Of([sent with { Id = group }], [stored with { Id = group }]);
        foreach (var change in merge.Changes)
            Try($"Input.{group}", change.Row, () => act(change.Row));
        return merge.Conflicts is [var conflict] ? Show($"Input.{group}", conflict) : sent;
    }

    /// <summary>Refuses one cell.</summary>
    public void Refuse(string grid, int index, string cell, string message) =>
        state.AddModelError($"{Name(grid, index)}.{cell}", message);

    private void Try<TRow>(string name, TRow row, Action act)
        where TRow : GridRow
    {
        try
        {
            act();
        }
        catch (RuleBrokenException) when (HasFaults(name))
        {
            // What cannot be read breaks rules that were not meant; the faults of its cells say enough.
        }
        catch (RuleBrokenException broken)
        {
            state.AddModelError($"{name}.{row.Cells.First().Name}", $"{broken.Rule.Message} [{broken.Rule.Code}]");
        }
    }

    // From now on the row counts as drawn with what is shown beside it, so saving again means to prefer one's own.
    private TRow Show<TRow>(string name, GridMerge<TRow>.Conflict conflict)
        where TRow : GridRow
    {
        if (_theirs.Count == 0)
            state.AddModelError("", Overtaken);
        var (mine, theirs) = (conflict.Row, conflict.Stored);
        if (theirs is null)
        {
            _theirs[$"{name}.{mine.Cells.First().Name}"] = "此行已被删除";
            return mine with { Id = null, Drawn = null };
        }
        foreach (
            var (own, other) in mine.Cells.Zip(theirs.Cells).Where(c => mine.Remove || c.First.Text != c.Second.Text)
        )
            _theirs[$"{name}.{own.Name}"] = other.Text.Length == 0 ? "（空）" : other.Text;
        return mine with { Drawn = theirs.Seal };
    }

    private bool HasFaults(string name) =>
        state.Any(field =>
            field.Value is { Errors.Count: > 0 } && field.Key.StartsWith(name, StringComparison.Ordinal)
        );

    private static string Name(string grid, int index) => FormattableString.Invariant($"Input.{grid}[{index}]");
}
