using System.Buffers;

namespace BaoDiEval.Domain.Values.Reading;

/// <summary>What the characters around a figure in running text say about it.</summary>
internal static class FigureContext
{
    private const int MostUnitlessDigits = 6;
    private static readonly SearchValues<char> RangeJoints = SearchValues.Create("-–—~―至到");
    private static readonly string[] LabelsBefore = ["附件", "附表", "指标", "表", "图", "注", "页", "版"];
    private static readonly string[] BoundsBefore =
    [
        "≥",
        "≧",
        "⩾",
        "≤",
        "≦",
        "⩽",
        ">",
        "<",
        ">=",
        "<=",
        "不低于",
        "不少于",
        "不小于",
        "不高于",
        "不超过",
        "不多于",
        "不大于",
        "不超",
        "至少",
        "至多",
        "最多",
        "大于",
        "小于",
        "高于",
        "低于",
        "少于",
        "多于",
    ];
    private static readonly string[] BoundsAfter =
    [
        "以上",
        "以下",
        "以内",
        "之内",
        "及以上",
        "及以下",
        "(含)以上",
        "(含)以下",
    ];

    // 一 in these is no number: 统一, 唯一, 单一, 第一; nor are 数十, 几十, 上百, 成百 any certain one.
    private const string NotBeforeChinese = "第统唯单专同万逐数几上成好些之十百千";

    // Units that are rather parts of words when a Chinese numeral stands before them: 十分, 四处, 三方, 一面.
    private const string NotUnitsInChinese = "月日号分处方面点路口门片层把字头度周种类对双站本轮级盘集卷";

    private const string NotAfterChinese = "亲性体般样直定致些山渠水县区市民";

    public static bool IsMinus(string text, int at) =>
        ReadingText.At(text, at) == '-'
        && (
            at == 0
            || text[at - 1]
                is ' '
                    or '\n'
                    or ':'
                    or ','
                    or ';'
                    or '('
                    or '='
                    or '为'
                    or '是'
                    or '率'
                    or '、'
                    or '≥'
                    or '≤'
                    or '，'
                    or '。'
        );

    public static bool IsRangeJoint(string text, int from, int to) =>
        to - from is 1 or 2 && text.AsSpan(from, to - from).IndexOfAnyExcept(RangeJoints) < 0;

    /// <summary>/亩 for 每亩300元.</summary>
    public static string PerBefore(string text, int start, string? unit)
    {
        for (var length = 1; unit is not null && length <= UnitCatalog.LongestName && length < start; length++)
            if (text[start - length - 1] == '每')
                return ScannedUnit.NameAt(text, start - length).Length == length
                    ? string.Concat("/", text.AsSpan(start - length, length))
                    : "";
        return "";
    }

    public static bool IsBound(string text, int start, int end) =>
        Array.Exists(BoundsBefore, word => ReadingText.EndsAt(text, start, word))
        || Array.Exists(BoundsAfter, word => ReadingText.StartsAt(text, end, word));

    /// <summary>A number without a unit that names a place or thing: 1、 （1） 附件3 1.数量指标 2[电话].</summary>
    public static bool IsLabel(string text, int start, int end)
    {
        var (before, after) = (ReadingText.At(text, start - 1), ReadingText.At(text, end));
        return end - start > MostUnitlessDigits
            || after is '、' or '[' or '〔'
            || (before is '(' or '〔' or '[' && after is ')' or '〕' or ']')
            || (after == ')' && before is '\0' or '\n' or ' ' or ';' or '。')
            || after == '.'
            || before == '/'
            || Array.Exists(LabelsBefore, label => ReadingText.EndsAt(text, start, label));
    }

    /// <summary>Chinese numerals that belong to a word: 统一个人, 一次性, 十分, 五台山.</summary>
    public static bool IsPartOfAWord(string text, int start, int end, string unit)
    {
        var (before, after) = (ReadingText.At(text, start - 1), ReadingText.At(text, end));
        if (NotBeforeChinese.Contains(before) || (unit.Length == 1 && NotUnitsInChinese.Contains(unit[0])))
            return true;
        return NotAfterChinese.Contains(after) && unit is not "个"
            || (unit == "人" && after is '民' or '员' or '才' or '口');
    }
}
