namespace BaoDiEval.Domain.Values;

/// <summary>The units that the papers use, with their other names.</summary>
internal static class UnitCatalog
{
    private static readonly Dictionary<string, Entry> Entries = Build();

    /// <summary>The longest name of a unit, in characters.</summary>
    public static int LongestName { get; } = Entries.Keys.Max(name => name.Length);

    public static bool TryFind(string name, out Entry entry) => Entries.TryGetValue(name, out entry);

    public static bool TryFind(ReadOnlySpan<char> name, out Entry entry) =>
        Entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out entry);

    /// <summary>The factor of 十, 百, 千, 万, 亿 in front of a unit (百万元), and how many characters it takes.</summary>
    public static decimal LeadingScale(ReadOnlySpan<char> text, out int length)
    {
        var scale = 1m;
        for (length = 0; length < text.Length && length < 3 && Scale(text[length]) is > 1m and var factor; length++)
            scale *= factor;
        return scale;
    }

    public static decimal Scale(char character) =>
        character switch
        {
            '十' => 10m,
            '百' => 100m,
            '千' => 1_000m,
            '万' => 10_000m,
            '亿' => 100_000_000m,
            _ => 1m,
        };

    private static Dictionary<string, Entry> Build()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        void Add(UnitFamily family, string dimension, decimal factor, string names)
        {
            foreach (var name in names.Split(' '))
                entries.Add(name, new Entry(dimension, factor, family));
        }

        Add(UnitFamily.Money, "元", 1m, "元 圆 人民币元 元人民币");
        Add(UnitFamily.Share, "%", 1m, "% 百分比");
        Add(UnitFamily.Share, "%", 0.1m, "‰");
        Add(UnitFamily.Share, "%", 0.01m, "‱");
        Add(UnitFamily.Other, "百分点", 1m, "百分点 个百分点");
        Add(UnitFamily.Other, "倍", 1m, "倍");
        Add(UnitFamily.Other, "岁", 1m, "岁 周岁");
        AddMeasures(Add);
        AddDurations(Add);
        AddCounters(Add);
        return entries;
    }

    private static void AddMeasures(Action<UnitFamily, string, decimal, string> add)
    {
        add(UnitFamily.Measure, "米", 1m, "米 m 延米");
        add(UnitFamily.Measure, "米", 1_000m, "公里 km KM");
        add(UnitFamily.Measure, "米", 0.01m, "厘米 cm");
        add(UnitFamily.Measure, "米", 0.001m, "毫米 mm");
        add(UnitFamily.Measure, "亩", 1m, "亩");
        add(UnitFamily.Measure, "亩", 15m, "公顷 hm2");
        add(UnitFamily.Measure, "平方米", 1m, "平方米 平方 平米 ㎡ m2 m²");
        add(UnitFamily.Measure, "平方米", 1_000_000m, "平方公里 平方千米 km2 km² ㎢");
        add(UnitFamily.Measure, "立方米", 1m, "立方米 立方 m3 m³ 方");
        add(UnitFamily.Measure, "克", 1m, "克 g");
        add(UnitFamily.Measure, "克", 500m, "斤");
        add(UnitFamily.Measure, "克", 1_000m, "公斤 kg");
        add(UnitFamily.Measure, "克", 1_000_000m, "吨 t");
        add(UnitFamily.Measure, "升", 1m, "升 L");
        add(UnitFamily.Measure, "升", 0.001m, "毫升 ml mL");
        add(UnitFamily.Measure, "瓦", 1m, "瓦");
        add(UnitFamily.Measure, "度", 1m, "度 千瓦时");
        add(UnitFamily.Measure, "分", 1m, "分");
    }

    private static void AddDurations(Action<UnitFamily, string, decimal, string> add)
    {
        add(UnitFamily.Duration, "天", 1m, "天 日 日历天");
        add(UnitFamily.Duration, "工作日", 1m, "工作日 个工作日");
        add(UnitFamily.Duration, "周", 1m, "周 个周");
        add(UnitFamily.Duration, "月", 1m, "月 个月");
        add(UnitFamily.Duration, "月", 3m, "季度 个季度");
        add(UnitFamily.Duration, "月", 12m, "年");
        add(UnitFamily.Duration, "小时", 1m, "小时 个小时 h");
        add(UnitFamily.Duration, "分钟", 1m, "分钟");
    }

    private static void AddCounters(Action<UnitFamily, string, decimal, string> add)
    {
        add(UnitFamily.Count, "个", 1m, "个 项");
        add(UnitFamily.Count, "人", 1m, "人 名 位 个人");
        foreach (var counter in Counters.Split(' '))
            add(UnitFamily.Count, counter, 1m, counter);
    }

    private const string Counters =
        "户 次 处 台 套 家 件 份 条 批 期 场 座 所 栋 幢 间 组 支 辆 本 册 篇 张 块 盏 根 棵 株 头 只 羽 粒 枚 艘 架 部 班 节 讲 期次 "
        + "人次 户次 台次 车次 批次 场次 家次 册次 班次 件次 例 起 宗 款 种 类 片 层 面 口 眼 床 门 路 站 孔 樘 幅 副 把 箱 袋 包 瓶 盒 桶 "
        + "台套 台/套 村 镇 乡 县 区 社区 学校 人天 人日 人月 个点 点 篇次 对 双 轮 岗 亩次 课 幕 首 集 页 字 卷 盘 排 列 趟";

    internal readonly record struct Entry(string Dimension, decimal Factor, UnitFamily Family);
}
