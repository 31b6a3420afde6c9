using System.Globalization;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Reports.Form;

/// <summary>How figures stand in the cells of the form; what is not known stays blank.</summary>
internal static class FormText
{
    /// <summary>Stands where a row earns no points of its own.</summary>
    public const string NotScored = "—";

    public static string Amount(Money? amount, string unit) =>
        amount is not { } known ? ""
        : unit == "元" ? known.ToString()
        : AmountText.TableCell(known);

    public static string Score(decimal? score) => score?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    public static string Weight(decimal? weight) => weight is { } known ? PlainNumber.Write(known) : "";

    public static string Rate(Rate? rate) => rate?.ToString() ?? "";

    /// <summary>偏差原因, then 改进措施.</summary>
    public static string Reason(IndicatorResult result) =>
        string.Join(
            '\n',
            new[] { result.Indicator.Terms.DeviationReason, result.Indicator.Terms.Improvement }.Where(t =>
                !string.IsNullOrWhiteSpace(t)
            )
        );
}
