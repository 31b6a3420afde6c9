using static System.FormattableString;

namespace BaoDiEval.Domain.Checks;

/// <summary>Where a finding points to: JSON Pointers of the exchange format.</summary>
public static class Place
{
    /// <summary>The evaluation as a whole.</summary>
    public const string Whole = "";

    /// <summary>The running text of a paper that is not split into sections.</summary>
    public const string RunningText = "/text";

    public static string BudgetLine(int index, string? field = null) => Item("budgetLines", index, field);

    public static string Contract(int index, string? field = null) => Item("contracts", index, field);

    public static string Payment(int index, string? field = null) => Item("payments", index, field);

    public static string Indicator(int index, string? field = null) => Item("indicators", index, field);

    public static string Stated(string field) => "/stated/" + field;

    public static string Funds(string field) => "/funds/" + field;

    private static string Item(string list, int index, string? field) =>
        Invariant($"/{list}/{index}") + (field is null ? "" : "/" + field);
}
