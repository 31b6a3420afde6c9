using System.Globalization;
using System.Text.RegularExpressions;

namespace BaoDiEval.Domain.Values;

/// <summary>
/// Reads amounts in yuan as people type them and as files carry them. Binders of the platform take 1e3 for 1000 and
/// 1,2,3 for 123; here what is not plainly an amount is refused.
/// </summary>
public static partial class MoneyReader
{
    /// <summary>Typed by people: full-width digits, ￥, and thousands groups where they are well formed.</summary>
    public static bool TryRead(string? typed, out Money amount)
    {
        amount = Money.Zero;
        var text = WidthFold.Fold(typed ?? "").Trim();
        return Typed().IsMatch(text)
            && TryExchange(
                text.Replace("¥", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal),
                out amount
            );
    }

    /// <summary>The exchange format's own form: digits, at most two decimals, nothing else.</summary>
    public static bool TryExchange(string? text, out Money amount)
    {
        var isAmount = text is not null && Exchange().IsMatch(text);
        amount = isAmount
            ? Money.Yuan(
                decimal.Parse(
                    text!,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture
                )
            )
            : Money.Zero;
        return isAmount;
    }

    [GeneratedRegex(
        @"^-?¥?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]{1,2})?\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Typed();

    [GeneratedRegex(@"^-?[0-9]{1,13}(\.[0-9]{1,2})?\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Exchange();
}
