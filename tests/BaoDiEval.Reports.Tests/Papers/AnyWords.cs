namespace BaoDiEval.Reports.Tests.Papers;

/// <summary>Words as people type or paste them: ordinary ones, very long ones, and characters that do harm.</summary>
internal sealed class AnyWords(Random random)
{
    private const string Sentence =
        "项目资金按时拨付到位，共检查201个工地、730台机械（塔吊350台，升降机180台），支付64.086095万元，占“全年预算”的99.97%；";

    private static readonly string[] Phrases =
    [
        "网络通讯费",
        "监控平台运行服务费",
        "≥95%",
        "2021.1.1—2021.12.31",
        "甲“乙”（丙）",
        "安全可控",
        "159800元",
        "https://example.org/a/very/long/path?with=query&and=more",
        "=SUM(A1)",
        "<b>&amp;</b>",
        "{执行率}",
        "{不存在}",
    ];

    private static readonly string[] Hostile =
    [
        "\0",
        "\a\b\u001B[31m",
        "\u007F\u0085",
        "\uFFFE\uFFFF",
        "\uD800",
        "𠮷𡈽𪚥",
        "😀👨‍👩‍👧",
        "سلام עברית",
        "\u202Eabc\u202C",
        "\u200B\u2060\uFEFF",
        "e\u0301",
        "\u2028",
        "\r",
        "\t",
        "ﷺ",
        "3㎡、5℃、№7",
        "คำไทย",
    ];

    public string Phrase() =>
        random.Next(5) == 0
            ? $"字{Hostile[random.Next(Hostile.Length)]}字{Hostile[random.Next(Hostile.Length)]}字"
            : Phrases[random.Next(Phrases.Length)];

    public string Name() =>
        random.Next(12) switch
        {
            0 => Long(300),
            1 => new string('8', 200),
            2 => "甲" + Phrase(),
            _ => Phrases[random.Next(2)] + random.Next(100),
        };

    public string Reason() => random.Next(8) == 0 ? Long(2_000) : Text();

    public string Text() =>
        string.Join('\n', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Long(random.Next(1, 200)) + Phrase()));

    private static string Long(int length) =>
        string.Concat(Enumerable.Repeat(Sentence, length / Sentence.Length + 1))[..length];
}
