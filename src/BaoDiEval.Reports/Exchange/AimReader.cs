using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Reports.Exchange;

/// <summary>Reads targets and actual values: the words on paper, or an object with the values.</summary>
internal static class AimReader
{
    public static readonly IReadOnlyDictionary<string, TargetKind> Kinds = new Dictionary<string, TargetKind>
    {
        ["atLeast"] = TargetKind.AtLeast,
        ["moreThan"] = TargetKind.MoreThan,
        ["atMost"] = TargetKind.AtMost,
        ["lessThan"] = TargetKind.LessThan,
        ["equals"] = TargetKind.Equals,
        ["between"] = TargetKind.Between,
        ["period"] = TargetKind.Period,
        ["qualitative"] = TargetKind.Qualitative,
    };

    public static readonly IReadOnlyDictionary<string, AchievementGrade> Grades = new Dictionary<
        string,
        AchievementGrade
    >
    {
        ["achieved"] = AchievementGrade.Achieved,
        ["partlyAchieved"] = AchievementGrade.PartlyAchieved,
        ["notAchieved"] = AchievementGrade.NotAchieved,
    };

    public static Target? Target(JsonCursor json, string name, string? unit, int year)
    {
        if (!json.IsText(name))
            return json.Object(name, TargetOf, "文字（如 \"≥95%\"）或对象（{ \"kind\": … }）");
        return json.Text(name) is { } words ? Domain.Indicators.Target.FromWords(words, unit, year) : null;
    }

    public static Actual? Actual(JsonCursor json, string name, string? unit, int year)
    {
        if (!json.IsText(name))
            return json.Object(name, ActualOf, "文字（如 \"8.11万元\"）或对象（{ \"value\": … }）");
        return json.Text(name) is { } words ? Domain.Indicators.Actual.FromWords(words, unit, year) : null;
    }

    private static Target? TargetOf(JsonCursor json)
    {
        json.Need("kind", "指标值的类型");
        var kind = json.Choice("kind", Kinds);
        var text = json.Text("text");
        return kind switch
        {
            null => Nothing(json),
            TargetKind.Between => Range(json, text),
            TargetKind.Period => Period(json, text),
            TargetKind.Qualitative => Words(json, text),
            { } bound => Bound(json, bound, text),
        };
    }

    // Without a kind nobody knows which members belong to it, so none is called unknown.
    private static Target? Nothing(JsonCursor json)
    {
        foreach (var name in new[] { "value", "low", "high", "unit", "from", "to" })
            json.Has(name);
        return null;
    }

    private static Target Range(JsonCursor json, string? text)
    {
        NeedUnlessInWords(json, "low", "下限", text);
        NeedUnlessInWords(json, "high", "上限", text);
        return Domain.Indicators.Target.Between(json.Decimal("low"), json.Decimal("high"), json.Text("unit"), text);
    }

    private static Target Period(JsonCursor json, string? text)
    {
        if (!json.Has("from"))
            NeedUnlessInWords(json, "to", "截止日期", text);
        return Domain.Indicators.Target.Period(json.Day("from"), json.Day("to"), text);
    }

    private static Target Words(JsonCursor json, string? text)
    {
        json.Need("text", "定性目标的文字");
        return Domain.Indicators.Target.Qualitative(text);
    }

    private static Target Bound(JsonCursor json, TargetKind kind, string? text)
    {
        NeedUnlessInWords(json, "value", "数值", text);
        var (value, unit) = (json.Decimal("value"), json.Text("unit"));
        return kind switch
        {
            TargetKind.AtLeast => Domain.Indicators.Target.AtLeast(value, unit, text),
            TargetKind.MoreThan => Domain.Indicators.Target.MoreThan(value, unit, text),
            TargetKind.AtMost => Domain.Indicators.Target.AtMost(value, unit, text),
            TargetKind.LessThan => Domain.Indicators.Target.LessThan(value, unit, text),
            _ => Domain.Indicators.Target.Exactly(value, unit, text),
        };
    }

    private static void NeedUnlessInWords(JsonCursor json, string name, string what, string? text)
    {
        if (text is null)
            json.Need(name, what);
    }

    private static Actual? ActualOf(JsonCursor json)
    {
        var (value, unit, text) = (json.Decimal("value"), json.Text("unit"), json.Text("text"));
        var (from, to) = (json.Day("from"), json.Day("to"));
        var (grade, ratio) = (json.Choice("grade", Grades), json.Decimal("ratio"));
        var (dated, judged) = (json.Has("from") || json.Has("to"), json.Has("grade") || json.Has("ratio"));
        if ((json.Has("value") ? 1 : 0) + (dated ? 1 : 0) + (judged ? 1 : 0) > 1)
            json.Refuse("数值（value）、起止日期（from、to）与评定（grade、ratio）只能写其中一种。");
        if (json.Has("unit") && !json.Has("value"))
            json.Refuse("unit", "只有单位没有数值（value）；实际完成值未知时请整个不写。");
        if (value is { } known)
            return Domain.Indicators.Actual.Of(known, unit, text);
        if (dated)
            return Domain.Indicators.Actual.During(from, to, text);
        return judged || text is not null ? Domain.Indicators.Actual.Judged(text, grade, ratio) : null;
    }
}
