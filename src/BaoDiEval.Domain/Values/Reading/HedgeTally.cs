namespace BaoDiEval.Domain.Values.Reading;

/// <summary>Counts the words around a figure that say it is not exact.</summary>
internal sealed class HedgeTally
{
    private static readonly (string Word, Hedge Kind)[] Before =
    [
        ("大约", Hedge.About),
        ("约", Hedge.About),
        ("将近", Hedge.Under),
        ("接近", Hedge.Under),
        ("近", Hedge.Under),
        ("不足", Hedge.Under),
        ("不到", Hedge.Under),
        ("超过", Hedge.Over),
        ("超", Hedge.Over),
        ("逾", Hedge.Over),
    ];

    // 节约3万元 saves exactly that much, 附近3个 are near by, 不超过 is a bound.
    private const string NotBeforeAbout = "节合条预履签违集特公邀失契解续制誓简";
    private const string NotBeforeUnder = "附最临邻靠就远亲";
    private const string NotBeforeOver = "不未没彩B高赶反";

    public Hedge Kinds { get; private set; }
    public int Count { get; private set; }

    /// <summary>Takes 余 or 多 behind a number.</summary>
    public int TakeMore(string text, int at)
    {
        if (ReadingText.At(text, at) is not ('余' or '多'))
            return at;
        Add(Hedge.Over);
        return at + 1;
    }

    /// <summary>Takes 左右, 上下, and 多 or 余 behind money and durations (3年多).</summary>
    public int TakeAfterUnit(string text, int at, string unit)
    {
        if (IsMoreOf(text, at, unit))
            at = TakeMore(text, at);
        while (ReadingText.StartsAt(text, at, "左右") || ReadingText.StartsAt(text, at, "上下"))
        {
            Add(Hedge.About);
            at += 2;
        }
        return at;
    }

    /// <summary>Takes the words that a text which is one figure begins with.</summary>
    public int TakeLeading(string text, int at)
    {
        while (Array.Find(Before, hedge => ReadingText.StartsAt(text, at, hedge.Word)) is { Word: { } word } hedge)
        {
            Add(hedge.Kind);
            at = ReadingText.SkipSpaces(text, at + word.Length);
        }
        return at;
    }

    /// <summary>Takes the words in front of a figure, and says where they start.</summary>
    public int TakeBefore(string text, int start, string? unit)
    {
        for (var at = start; ; start = at)
        {
            while (ReadingText.At(text, at - 1) == ' ')
                at--;
            var (word, kind) = Array.Find(Before, hedge => ReadingText.EndsAt(text, at, hedge.Word));
            if (word is null || IsPartOfAnotherWord(ReadingText.At(text, at - word.Length - 1), kind, word, unit))
                return start;
            Add(kind);
            at -= word.Length;
        }
    }

    private void Add(Hedge kind)
    {
        Kinds |= kind;
        Count++;
    }

    private static bool IsMoreOf(string text, int at, string unit) =>
        UnitCatalog.TryFind(unit, out var entry)
        && entry.Family is UnitFamily.Money or UnitFamily.Duration
        && ScannedUnit.NameAt(text, Math.Min(at + 1, text.Length)).Length == 0;

    private static bool IsPartOfAnotherWord(char before, Hedge kind, string word, string? unit) =>
        kind switch
        {
            Hedge.About => word.Length == 1 && NotBeforeAbout.Contains(before),
            // 近3年 are the last three years.
            Hedge.Under => word == "近"
                && (NotBeforeUnder.Contains(before) || unit is "年" or "个月" or "月" or "天" or "日"),
            _ => NotBeforeOver.Contains(before),
        };
}
