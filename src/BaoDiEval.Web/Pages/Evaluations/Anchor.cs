using System.Text;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>The id of a field on its page: the same whether one comes from the form or from a finding.</summary>
internal static class Anchor
{
    private static readonly HashSet<string> Basics = new(StringComparer.Ordinal)
    {
        "department",
        "unit",
        "scheme",
        "outline",
        "executionReason",
    };

    private static readonly Dictionary<string, Type> Rows = new(StringComparer.Ordinal)
    {
        ["budgetLines"] = typeof(BudgetLineRow),
        ["contracts"] = typeof(ContractRow),
        ["payments"] = typeof(PaymentRow),
        ["indicators"] = typeof(IndicatorRow),
    };

    // Where the exchange format and the tables call a thing by different names.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["indicators/survey"] = "surveyMethod",
        ["contracts/amount"] = "price",
        ["contracts/line"] = "lines",
    };

    /// <summary><c>Input.Payments[3].Amount</c> is <c>payments-3-amount</c>.</summary>
    public static string OfField(string name)
    {
        var parts = name.Replace("Input.", "", StringComparison.Ordinal)
            .Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join('-', parts.Select(FirstLower));
    }

    /// <summary>
    /// <c>/payments/3/amount</c> is <c>payments-3-amount</c>; a section of the narrative is its own anchor; what has no cell of
    /// its own is at its row, and what has no row is somewhere on the page.
    /// </summary>
    public static string OfPlace(string at) =>
        at.Split('/') switch
        {
            [var section] => section,
            ["", var field] when Basics.Contains(field) => "basics-" + field,
            ["", "goal", .. var rest] => rest is [var half] ? "goal-" + half : "goal-expected",
            ["", "signature", .. var rest] => rest is [var who] ? "signature-" + who : "signature-responsible",
            ["", "funds" or "stated" or "surplus" or "text", ..] => at.Split('/')[1],
            ["", var list, var index] when Rows.ContainsKey(list) => $"{list}-{index}",
            ["", var list, var index, var field, ..] when Rows.TryGetValue(list, out var row) =>
                $"{list}-{index}{CellOf(row, OtherNames.GetValueOrDefault($"{list}/{field}", field))}",
            _ => "",
        };

    /// <summary>The first cell of the rows of a table, where findings about a whole row are shown.</summary>
    public static string? FirstCellOf(string grid) =>
        grid.Length > 0 && Rows.TryGetValue(FirstLower(grid), out var row) ? row.GetProperties()[0].Name : null;

    private static string CellOf(Type row, string name) =>
        name.Length == 0 || row.GetProperty(char.ToUpperInvariant(name[0]) + name[1..]) is null ? "" : "-" + name;

    /// <summary>第4行： for a field of the fourth row, else nothing.</summary>
    public static string RowOf(string name)
    {
        var (from, to) = (name.IndexOf('[', StringComparison.Ordinal), name.IndexOf(']', StringComparison.Ordinal));
        return from > 0 && int.TryParse(name.AsSpan(from + 1, to - from - 1), out var index)
            ? FormattableString.Invariant($"第{index + 1}行：")
            : "";
    }

    private static string FirstLower(string part) =>
        new StringBuilder(part) { [0] = char.ToLowerInvariant(part[0]) }.ToString();
}
