using System.Globalization;

namespace BaoDiEval.Web.Pages.Schemes;

/// <summary>Pairs that are typed one to a line, such as <c>80 89</c>: what applies from there, and what it gives.</summary>
internal static class SchemeLines
{
    private static readonly char[] Gaps = [' ', '\t', '：', ':', '，', ',', '%', '分', '\r', '　'];

    public static string Write(IEnumerable<(string From, decimal Value)> pairs) =>
        string.Join('\n', pairs.Select(p => $"{p.From} {PlainNumber.Write(p.Value)}"));

    public static string Write(IEnumerable<(decimal From, decimal Value)> pairs) =>
        Write(pairs.Select(p => (PlainNumber.Write(p.From), p.Value)));

    /// <summary>Null when a line is no pair.</summary>
    public static List<(string From, decimal Value)>? Pairs(string? text)
    {
        var pairs = new List<(string, decimal)>();
        foreach (var line in (text ?? "").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var words = line.Split(Gaps, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length != 2 || Number(words[1]) is not { } value)
                return null;
            pairs.Add((words[0], value));
        }
        return pairs;
    }

    /// <summary>Null when a line is no pair of numbers.</summary>
    public static List<(decimal From, decimal Value)>? Numbers(string? text) =>
        Pairs(text) is { } pairs && pairs.TrueForAll(p => Number(p.From) is not null)
            ? [.. pairs.Select(p => (Number(p.From)!.Value, p.Value))]
            : null;

    public static decimal? Number(string? text) =>
        decimal.TryParse(text?.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value < 1_000_000_000_000m
        && decimal.Round(value, 6) == value
            ? value
            : null;
}
