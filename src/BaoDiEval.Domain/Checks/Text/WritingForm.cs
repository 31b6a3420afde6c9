using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>How figures and signs are written (R45).</summary>
internal static class WritingForm
{
    private static readonly string[] MoneyWords =
    [
        "预算",
        "资金",
        "支出",
        "支付",
        "经费",
        "投入",
        "投资",
        "金额",
        "成本",
        "费",
        "款",
        "补助",
        "补贴",
    ];
    private static readonly string[] UnitPrices =
    [
        "单价",
        "每",
        "人均",
        "生均",
        "户均",
        "亩均",
        "标准",
        "均价",
        "日均",
        "月均",
        "按",
    ];

    public static IEnumerable<Problem> Faults(Passage passage) =>
        new[]
        {
            BadGroups(passage),
            BareTenThousand(passage),
            MixedUnits(passage),
            HalfWidthSign(passage),
            MixedBrackets(passage),
        }.OfType<Problem>();

    // 1,00,000元: groups of three or none.
    private static Problem? BadGroups(Passage passage)
    {
        var text = passage.Original;
        for (
            var at = text.IndexOfAny([',', '，']);
            at >= 0 && at + 1 < text.Length;
            at = text.IndexOfAny([',', '，'], at + 1)
        )
        {
            if (!char.IsAsciiDigit(text[at + 1]) || at == 0 || !char.IsAsciiDigit(text[at - 1]))
                continue;
            var (start, end) = (at, at);
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
                start--;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsComma(text, end)))
                end++;
            var run = text[start..end];
            if (IsMoneyAfter(text, end) && !IsGrouped(run))
                return new(
                    passage.At,
                    $"“{run}{text[end..Math.Min(text.Length, end + 2)]}”的千分位有误；请写作不带分隔符的数。",
                    run
                );
            at = end - 1;
        }
        return null;
    }

    private static bool IsComma(string text, int at) =>
        text[at] is ',' or '，'
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiDigit(text[at - 1]);

    private static bool IsGrouped(string run) =>
        !run.Contains('，', StringComparison.Ordinal)
        && run.Split(',') is var groups
        && groups[0].Length <= 3
        && groups.Skip(1).All(g => g.Length == 3);

    private static bool IsMoneyAfter(string text, int end)
    {
        if (end < text.Length && text[end] == '.')
            for (end++; end < text.Length && char.IsAsciiDigit(text[end]); end++) { }
        return ReadingText.At(text, end) == '元'
            || (ReadingText.At(text, end) is '万' or '亿' && ReadingText.At(text, end + 1) == '元');
    }

    // 资金300万: of what, nobody says.
    private static Problem? BareTenThousand(Passage passage) =>
        passage
            .Mentions.Where(m =>
                m.Quantity.Unit is "万" or "亿"
                && Array.Exists(MoneyWords, word => m.Lead.Contains(word, StringComparison.Ordinal))
            )
            .Select(m => new Problem(
                passage.At,
                $"“{m.Quoted}”缺少“元”；请写明单位，如{m.Quantity}元。",
                m.Quantity.ToString()
            ))
            .FirstOrDefault();

    private static Problem? MixedUnits(Passage passage) =>
        (
            from item in passage
                .Mentions.Where(m => m is { IsMoney: true, Measure.Dimension: "元" } && !IsUnitPrice(m))
                .GroupBy(m => m.Item)
            let yuan = item.FirstOrDefault(m => m.Measure!.Factor == 1m)
            let others = item.FirstOrDefault(m => m.Measure!.Factor == 10_000m)
            where yuan is not null && others is not null
            select new Problem(
                passage.At,
                $"“{others.Quoted}”与“{yuan.Quoted}”在同一项中混用元和万元；请统一单位。",
                $"{others.Quantity}|{yuan.Quantity}"
            )
        ).FirstOrDefault();

    private static bool IsUnitPrice(Mention mention) =>
        Array.Exists(UnitPrices, word => mention.Lead.Contains(word, StringComparison.Ordinal));

    private static Problem? HalfWidthSign(Passage passage)
    {
        var text = passage.Original;
        for (var at = 1; at + 1 < text.Length; at++)
            if (text[at] is ',' or ';' or ':' or '?' or '!' && IsChinese(text[at - 1]) && IsChinese(text[at + 1]))
                return new(
                    passage.At,
                    $"“{text[Math.Max(0, at - 6)..Math.Min(text.Length, at + 7)].Replace('\n', ' ')}”用了半角标点“{text[at]}”；请改用全角标点。",
                    text[at].ToString()
                );
        return null;
    }

    // （一): one bracket is of the other width.
    private static Problem? MixedBrackets(Passage passage)
    {
        var text = passage.Original;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('(' or '（'))
                continue;
            var close = text.AsSpan(at, Math.Min(8, text.Length - at)).IndexOfAny(')', '）');
            if (
                close > 1
                && (text[at] == '(') != (text[at + close] == ')')
                && text[(at + 1)..(at + close)].All(IsNumeral)
            )
                return new(
                    passage.At,
                    $"“{text[at..(at + close + 1)]}”的括号全角半角不一；请统一。",
                    text[at..(at + close + 1)]
                );
        }
        return null;
    }

    private static bool IsNumeral(char character) =>
        char.IsAsciiDigit(character) || "一二三四五六七八九十".Contains(character, StringComparison.Ordinal);

    private static bool IsChinese(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
