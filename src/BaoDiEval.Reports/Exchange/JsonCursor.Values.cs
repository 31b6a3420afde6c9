using System.Globalization;
using System.Text.Json;
using static System.FormattableString;

namespace BaoDiEval.Reports.Exchange;

// Single values. Null: not known, or refused.
internal sealed partial class JsonCursor
{
    private const int MoneyDecimals = 2;
    private const int OtherDecimals = 6;
    private const int LongestWhole = 13;

    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2100, 12, 31);

    /// <summary>A string; one without any visible character says nothing.</summary>
    public string? Text(string name, int longest = ExchangeFormat.LongestString) =>
        String(name, longest) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>A string as it stands, even an empty one.</summary>
    public string? String(string name, int longest = ExchangeFormat.LongestString)
    {
        if (Member(name) is not { } json)
            return null;
        if (json.ValueKind == JsonValueKind.String)
            return Canonical(name, json, longest);
        Refuse(name, "应为字符串：\"…\"。");
        return null;
    }

    /// <summary>A figure as printed: a string, or a number whose digits are kept.</summary>
    public string? Printed(string name) =>
        Member(name) is { ValueKind: JsonValueKind.Number } json ? Digits(name, json) : Text(name);

    /// <summary>Yuan with at most two decimals.</summary>
    public Money? Money(string name, bool mayBeNegative = false)
    {
        if (Number(name, MoneyDecimals, "金额（元，至多两位小数，如 \"641060.95\"）") is not { } amount)
            return null;
        if (amount >= 0m || mayBeNegative)
            return Domain.Values.Money.Yuan(amount);
        Refuse(name, "此处金额不得为负数；只有支付（冲销）和预算调整（追减）可以为负。");
        return null;
    }

    public decimal? Decimal(string name) => Number(name, OtherDecimals, "数值（至多六位小数，如 \"8.106095\"）");

    public int? Integer(string name, int lowest, int highest)
    {
        if (Member(name) is not { } json)
            return null;
        if (json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var value))
        {
            if (value >= lowest && value <= highest)
                return value;
        }
        Refuse(name, Invariant($"应为{lowest}至{highest}之间的整数（不加引号）。"));
        return null;
    }

    public bool? Flag(string name)
    {
        if (Member(name) is not { } json)
            return null;
        if (json.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return json.GetBoolean();
        Refuse(name, "应为 true 或 false。");
        return null;
    }

    public DateOnly? Day(string name)
    {
        if (String(name) is not { } text)
            return null;
        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= FirstDay
            && day <= LastDay
        )
            return day;
        Refuse(name, "应为2000-01-01至2100-12-31之间真实存在的日期，写作 YYYY-MM-DD。");
        return null;
    }

    /// <summary>One of the words that stand for a value.</summary>
    public T? Choice<T>(string name, IReadOnlyDictionary<string, T> values)
        where T : struct
    {
        if (String(name) is not { } word)
            return null;
        if (values.TryGetValue(word, out var value))
            return value;
        Refuse(name, $"未知的取值“{word}”，{NearestName.Hint(word, [.. values.Keys])}");
        return null;
    }

    /// <summary>Whether the member is a string rather than an object.</summary>
    public bool IsText(string name) => Member(name) is { ValueKind: JsonValueKind.String };

    /// <summary>The strings of a list.</summary>
    public List<string> Texts(string name)
    {
        List<string> texts = [];
        foreach (var item in Items(name))
        {
            if (
                item.ValueKind == JsonValueKind.String
                && Canonical(name, item, ExchangeFormat.LongestString) is { } text
            )
                texts.Add(text);
            else if (item.ValueKind != JsonValueKind.String)
                Refuse(name, "列表中的每一项应为字符串：\"…\"。");
        }
        return texts;
    }

    private decimal? Number(string name, int decimals, string form)
    {
        if (Member(name) is not { } json)
            return null;
        var digits = json.ValueKind switch
        {
            JsonValueKind.Number => json.GetRawText(),
            JsonValueKind.String => Decoded(json),
            _ => null,
        };
        if (digits is not null && IsPlain(digits, decimals))
            return PlainZero(decimal.Parse(digits, CultureInfo.InvariantCulture));
        Refuse(name, Invariant($"应为{form}；不带千分位、指数、单位和空格，整数部分至多{LongestWhole}位。"));
        return null;
    }

    // ^-?\d{1,13}(\.\d{1,decimals})?$ in ASCII digits.
    private static bool IsPlain(ReadOnlySpan<char> text, int decimals)
    {
        if (text.StartsWith('-'))
            text = text[1..];
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? "0" : text[(point + 1)..];
        return IsDigits(whole, LongestWhole) && IsDigits(fraction, decimals);
    }

    private static bool IsDigits(ReadOnlySpan<char> text, int longest) =>
        text.Length >= 1 && text.Length <= longest && !text.ContainsAnyExceptInRange('0', '9');

    // -0 is 0, which has no sign to carry along.
    private static decimal PlainZero(decimal value) => value == 0m ? decimal.Abs(value) : value;

    private string? Digits(string name, JsonElement number)
    {
        var digits = number.GetRawText();
        if (digits.Length <= ExchangeFormat.LongestString)
            return digits;
        Refuse(name, "数字过长。");
        return null;
    }

    private string? Canonical(string name, JsonElement json, int longest)
    {
        if (Decoded(json) is not { } written)
            Refuse(name, "含有不成对的代理字符，请删除后重试。");
        else if (!CanonicalText.TryRead(written, out var text, out var refusal))
            Refuse(name, refusal);
        else if (text.Length > longest)
            Refuse(name, Invariant($"至多{longest}个字符，现有{text.Length}个。"));
        else
            return text;
        return null;
    }

    private static string? Decoded(JsonElement json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException) // the escape of half a surrogate pair
        {
            return null;
        }
    }
}
