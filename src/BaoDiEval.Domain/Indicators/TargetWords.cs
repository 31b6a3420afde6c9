using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Indicators;

/// <summary>What targets and actuals in words have in common.</summary>
internal static class TargetWords
{
    private static readonly string[] BeforeDates = ["完成时间为", "完成时间", "时间为", "截至", "于", "在"];

    /// <summary>Half-width, without outer spaces and a closing stop.</summary>
    public static string Prepared(string words) => ReadingText.Of(words).Trim().TrimEnd('。', ';', ',', '，').Trim();

    /// <summary>
    /// The days of a text that is a period or a day to be done by; null when it is not, or names no certain day.
    /// </summary>
    public static (DateOnly? From, DateOnly? To)? Period(string text, int? year)
    {
        var start = Array.Find(BeforeDates, word => text.StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;
        if (DateReader.At(text, start, year) is not { To: { } to } date)
            return null;
        var rest = text[date.End..].Trim();
        return date.Form switch
        {
            DateForm.Period => rest is "" or "完成" ? (date.From, to) : null,
            DateForm.Day when rest == "起" => (date.From, null),
            DateForm.Day or DateForm.Month => rest is "" or "完成" or "止" or "内完成" or "完工" ? (null, to) : null,
            DateForm.Year => rest is "内" or "内完成" ? (null, to) : null,
            _ => IsPlain(rest) ? (null, to) : null,
        };
    }

    /// <summary>Whether exactly this part joins the ends of a range: 1-3, 1～3, 1至3, 1--3.</summary>
    public static bool IsJoint(string text, int start, int end) =>
        end < text.Length
        && (end - start) switch
        {
            1 => text[start] is '至' or '到' || IsDash(text[start]),
            2 => IsDash(text[start]) && IsDash(text[start + 1]),
            _ => false,
        };

    private static bool IsDash(char character) => character is '-' or '–' or '—' or '~' or '―' or '─';

    // In 2021年11月30日前完成资金支付 the rest says what is to be done.
    private static bool IsPlain(string rest) => !rest.Any(char.IsDigit) && !Comparison.IsIn(rest);
}
