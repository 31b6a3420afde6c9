using System.Globalization;
using System.Text;
using BaoDiEval.Reports.Exchange;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>
/// Reads what people type into cells, and writes it the way they expect to find it again. Empty is "not known", never zero;
/// what is not plainly an amount, a number or a day is refused, never guessed.
/// </summary>
internal static class Typed
{
    public const string MoneyWanted = "请填写金额（元），至多两位小数，如 81060.95。";
    public const string NumberWanted = "请填写数字，至多六位小数。";
    public const string DayWanted = "请填写日期，如 2021-12-31。";

    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    public static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : Lines(text).Trim();

    public static bool IsMoney(string? text) => Words(text) is null || MoneyReader.TryRead(text, out _);

    /// <summary>As <see cref="IsMoney"/>, without a minus.</summary>
    public static bool IsNotNegative(string? text) => IsMoney(text) && (Amount(text) ?? Money.Zero) >= Money.Zero;

    public static Money? Amount(string? text) =>
        Words(text) is { } words && MoneyReader.TryRead(words, out var amount) ? amount : null;

    public static bool IsNumber(string? text) => Words(text) is null || Number(text) is not null;

    /// <summary>A plain decimal with at most six places.</summary>
    public static decimal? Number(string? text) =>
        Words(text) is { } words
        && decimal.TryParse(
            Folded(words),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var value
        )
        && decimal.Round(value, 6) == value
        && Math.Abs(value) < 1_000_000_000_000m
            ? value
            : null;

    public static bool IsDay(string? text) => Words(text) is null || Day(text) is not null;

    public static DateOnly? Day(string? text) =>
        Words(text) is { } words
        && DateOnly.TryParseExact(
            Folded(words).Replace(" ", "", StringComparison.Ordinal),
            DayForms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && day.Year is >= 2000 and <= 2100
            ? day
            : null;

    public static string Of(Money? amount) => amount?.Amount.ToString("N2", CultureInfo.InvariantCulture) ?? "";

    /// <summary>An amount that is zero unless somebody says otherwise: shown empty.</summary>
    public static string OfDefault(Money amount) => amount == Money.Zero ? "" : Of(amount);

    public static string Of(decimal? value) => value is { } known ? PlainNumber.Write(known) : "";

    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Folded(string text) => text.Normalize(NormalizationForm.FormKC).Trim();

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>No longer than a file of the exchange format holds, so that what was typed can be read back from one.</summary>
    public static IRuleBuilderOptions<T, string?> FitsAFile<T>(this IRuleBuilder<T, string?> text) =>
        text.MaximumLength(ExchangeFormat.LongestString).WithMessage("至多4000字。");
}
