using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// Reads a target in words. What cannot be read to the last character stays unread: a wrong number scores wrongly and
/// looks right, an unread one is shown to people.
/// </summary>
internal static class TargetReader
{
    // Longer texts are descriptions; nothing is gained by searching them for bounds.
    private const int LongestTarget = 200;

    public static Target Read(string words, string? unit, int? year)
    {
        var text = TargetWords.Prepared(words);
        if (words.Length > LongestTarget || !text.Any(char.IsLetterOrDigit))
            return Target.Unread(words);
        return Period(text, year)
            ?? Bound(text, unit)
            ?? Range(text, unit)
            ?? (IsPlainWords(text) ? Target.Qualitative(words) : Target.Unread(words));
    }

    private static Target? Period(string text, int? year) =>
        TargetWords.Period(text, year) is var (from, to) ? Target.Period(from, to) : null;

    private static Target? Bound(string text, string? unit)
    {
        var (kind, rest) = Comparison.Split(text);
        // A target that says 约 or 余 itself does not say what is enough.
        if (!QuantityReader.TryRead(rest, out var quantity, unit) || quantity.Hedge != Hedge.None)
            return null;
        return kind switch
        {
            TargetKind.AtLeast => Target.AtLeast(quantity.Value, quantity.Unit),
            TargetKind.MoreThan => Target.MoreThan(quantity.Value, quantity.Unit),
            TargetKind.AtMost => Target.AtMost(quantity.Value, quantity.Unit),
            TargetKind.LessThan => Target.LessThan(quantity.Value, quantity.Unit),
            TargetKind.Equals or null => Target.Exactly(quantity.Value, quantity.Unit),
            _ => null,
        };
    }

    private static Target? Range(string text, string? unit)
    {
        for (var at = 1; at < text.Length - 1; at++)
        for (var end = at + 1; TargetWords.IsJoint(text, at, end); end++)
            if (Between(text[..at], text[end..], unit) is { } between)
                return between;
        return null;
    }

    private static Target? Between(string first, string second, string? unit)
    {
        if (!QuantityReader.TryRead(second, out var high, unit) || high.Hedge != Hedge.None)
            return null;
        if (!QuantityReader.TryRead(first, out var low, high.Unit) || low.Hedge != Hedge.None)
            return null;
        return low.Value <= high.Value && low.Measure == high.Measure
            ? Target.Between(low.Value, high.Value, high.Unit)
            : null;
    }

    private static bool IsPlainWords(string text) =>
        !text.Any(char.IsDigit) && !Comparison.IsIn(text) && QuantityReader.FindAll(text).Count == 0;
}
