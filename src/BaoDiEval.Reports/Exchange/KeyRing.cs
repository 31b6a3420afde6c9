using static System.FormattableString;

namespace BaoDiEval.Reports.Exchange;

/// <summary>The keys of one list: those written in the file, and new ones for the items without.</summary>
internal sealed class KeyRing(JsonCursor owner, string list, string prefix)
{
    private readonly HashSet<string> _written = [.. owner.KeysIn(list)];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _index;

    /// <summary>The key of the next item.</summary>
    public string Take(JsonCursor item)
    {
        _index++;
        if (item.Text("key") is not { } key)
            return NewKey();
        if (_taken.Add(key))
            return key;
        item.Refuse("key", $"标识“{key}”在列表中重复，请改为唯一的标识。");
        return NewKey();
    }

    /// <summary>Whether the file itself names this key, so that the file may refer to it.</summary>
    public bool IsWritten(string key) => _written.Contains(key);

    // Never one that a later item has written.
    private string NewKey()
    {
        var number = _index;
        while (_written.Contains(Invariant($"{prefix}{number}")) || !_taken.Add(Invariant($"{prefix}{number}")))
            number++;
        return Invariant($"{prefix}{number}");
    }
}
