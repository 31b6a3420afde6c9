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

    /// <summary><c>Input.Payments[3].Amount</c> is <c>payments-3-amount</c>.</summary>
    public static string OfField(string name)
    {
        var parts = name.Replace("Input.", "", StringComparison.Ordinal)
            .Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join('-', parts.Select(FirstLower));
    }

    /// <summary><c>/payments/3/amount</c> is <c>payments-3-amount</c>; a section of the narrative is its own anchor.</summary>
    public static string OfPlace(string at) =>
        !at.StartsWith('/') ? at
        : Basics.Contains(at[1..]) ? "basics-" + at[1..]
        : at[1..].Replace('/', '-');

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
