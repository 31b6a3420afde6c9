namespace BaoDiEval.Domain.Values.Reading;

/// <summary>The unit behind a number, with the words around it that say the number is not exact.</summary>
internal readonly record struct ScannedUnit(string? Unit, Hedge Hedge, int HedgeWords, int End)
{
    private const int MostScales = 3;

    /// <summary>
    /// Reads scale, hedge and unit behind a number: 万元, 余万人次, 元/亩, 个月左右. Unknown words are not taken.
    /// </summary>
    public static ScannedUnit Scan(string text, int start)
    {
        var at = ReadingText.SkipSpaces(text, start);
        var hedges = new HedgeTally();
        at = hedges.TakeMore(text, at);
        var scale = at;
        while (at < scale + MostScales && UnitCatalog.Scale(ReadingText.At(text, at)) > 1m)
            at++;
        var words = text[scale..at];
        at = hedges.TakeMore(text, at);
        var name = NameAt(text, at);
        if (name.Length == 0 && words.Length == 0)
            return new(null, hedges.Kinds, hedges.Count, hedges.Count > 0 ? at : start);
        at += name.Length;
        if (name == "个" && ReadingText.StartsAt(text, at, "多月"))
            (name, at) = ("个月", hedges.TakeMore(text, at) + 1);
        var (per, end) = PerAt(text, at);
        end = hedges.TakeAfterUnit(text, end, name);
        return new(words + name + per, hedges.Kinds, hedges.Count, end);
    }

    // Words that begin like a unit and follow numbers where a table was flattened into text (10 项目名称, 8 分值).
    private static readonly HashSet<string> OtherWords =
    [
        .. (
            "项目 分值 分析 分管 分别 分为 分配 年初 年度 年末 年级 天津 元旦 元素 日常 日期 人员 人民 人均 人才 人工 户籍 家庭 "
            + "条件 条例 台账 处理 处置 处室 期间 期末 场所 场地 场馆 所有 所属 座谈 组织 支付 支队 支出 支持 本级 本年 本区 本次 部门 部分 "
            + "班子 节约 节能 讲座 种植 类别 片区 层次 面积 面向 口径 门类 路面 路线 站点 包括 包含 对象 对照 双方 课程 方面 方案 方式 度假 "
            + "例如 起重 款项 村民 村级 县级 区级 岗位 把关 首先 集中 页面 名称 名单 位于 件数 份额 点位 克服 升级 升降 吨位 周期 周边"
        ).Split(' '),
    ];

    /// <summary>The longest known unit at this place, or nothing.</summary>
    public static string NameAt(string text, int at)
    {
        if (at <= text.Length - 2 && OtherWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, 2)))
            return "";
        for (var length = Math.Min(UnitCatalog.LongestName, text.Length - at); length > 0; length--)
            if (UnitCatalog.TryFind(text.AsSpan(at, length), out _) && IsWhole(text, at + length))
                return text.Substring(at, length);
        return "";
    }

    // The m of 5mol is no metre.
    private static bool IsWhole(string text, int end) =>
        !char.IsAsciiLetter(text[end - 1]) || !char.IsAsciiLetterOrDigit(ReadingText.At(text, end));

    private static (string Per, int End) PerAt(string text, int at)
    {
        var end = at;
        while (end > 0 && ReadingText.At(text, end) is '/' or '·' && end - at < MeasureUnit.LongestWords)
        {
            var name = NameAt(text, end + 1);
            if (name.Length == 0)
                break;
            end += 1 + name.Length;
        }
        return (text[at..end], end);
    }
}
