namespace BaoDiEval.Domain.Checks;

/// <summary>How findings write figures.</summary>
internal static class Wording
{
    /// <summary>Yuan without zeros that say nothing: 200元, 1060.95元.</summary>
    public static string Yuan(Money amount) => PlainNumber.Write(amount.Amount) + "元";

    public static Money Difference(Money a, Money b) => a > b ? a - b : b - a;

    public static string Number(decimal value) => PlainNumber.Write(value);

    /// <summary>The figures a finding rests on, as the identity of an explanation.</summary>
    public static string Figures(params ReadOnlySpan<object?> figures)
    {
        var texts = new List<string>();
        foreach (var figure in figures)
            texts.Add(
                figure switch
                {
                    null => "-",
                    decimal number => PlainNumber.Write(number),
                    _ => figure.ToString() ?? "",
                }
            );
        return string.Join('|', texts);
    }
}
