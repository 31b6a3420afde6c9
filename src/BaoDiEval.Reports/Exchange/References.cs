using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Reports.Exchange;

/// <summary>What the parts of a file may refer to by key: budget lines and contracts.</summary>
internal sealed class References
{
    // Null: it is in the file, but was refused; whoever refers to it is not to blame.
    private readonly Dictionary<string, BudgetLine?> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContractInYear?> _contracts = new(StringComparer.Ordinal);

    public void Add(string key, BudgetLine? line) => _lines.TryAdd(key, line);

    public void Add(string key, ContractInYear? contract) => _contracts.TryAdd(key, contract);

    public BudgetLine? Line(JsonCursor json) => Find(_lines, json, "line", json.Text("line"), "预算明细");

    public ContractInYear? Contract(JsonCursor json) =>
        Find(_contracts, json, "contract", json.Text("contract"), "合同");

    /// <summary>The lines that pay a contract: <c>line</c>, or <c>lines</c> where there are several.</summary>
    public List<BudgetLine> Lines(JsonCursor json)
    {
        var one = json.Text("line");
        var several = json.Texts("lines");
        if (one is not null && json.Has("lines") && !several.Contains(one))
            json.Refuse("lines", $"与 line 矛盾：lines 中没有“{one}”；请只写其中一个。");
        if (several.Distinct(StringComparer.Ordinal).Count() < several.Count)
            json.Refuse("lines", "同一预算明细重复出现，请只保留一个。");
        IEnumerable<BudgetLine?> lines =
            several.Count > 0
                ? several.Select(key => Find(_lines, json, "lines", key, "预算明细"))
                : [Find(_lines, json, "line", one, "预算明细")];
        return [.. lines.OfType<BudgetLine>().Distinct()];
    }

    private static T? Find<T>(Dictionary<string, T?> known, JsonCursor json, string name, string? key, string what)
        where T : class
    {
        if (key is null)
            return null;
        if (known.TryGetValue(key, out var found))
            return found;
        json.Refuse(name, $"没有标识为“{key}”的{what}，{NearestName.Hint(key, known.Keys)}");
        return null;
    }
}
