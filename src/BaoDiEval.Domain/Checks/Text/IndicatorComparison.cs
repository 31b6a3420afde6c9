using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Values.Reading;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Targets and actuals that the text tells beside those of the indicators.</summary>
internal sealed class IndicatorComparison(Review review)
{
    private const int ShortestName = 4;

    // 检查企业数量 is told as 检查企业120家.
    private static readonly string[] CountWords = ["数量", "次数", "人数", "个数", "户数", "面积", "长度", "数", "量"];

    private static readonly string[] Reached =
    [
        "实际完成",
        "已完成",
        "完成",
        "实际",
        "达到",
        "为",
        "共",
        "计",
        "达",
        "了",
    ];

    public IEnumerable<Contradiction> All() => review.Indicators.Count == 0 ? [] : [.. Pairs(), .. Told()];

    private IEnumerable<Contradiction> Pairs() =>
        from pair in review.Text.Pairs
        let indicator = Named(pair)
        where indicator is not null
        from contradiction in new[] { OfTarget(pair, indicator), OfActual(pair, indicator) }
        where contradiction is not null
        select contradiction;

    private ReviewedIndicator? Named(IndicatorPair pair)
    {
        var name = Key(pair.Name);
        var named = review
            .Indicators.Where(i =>
                Key(i.Name) is { Length: > 1 } key
                && (key == name || (key.Length >= ShortestName && name.EndsWith(key, StringComparison.Ordinal)))
            )
            .ToList();
        if (named.Count > 1 && named.Exists(i => Key(i.Name) == name))
            named.RemoveAll(i => Key(i.Name) != name);
        return named.Count == 1 ? named[0] : null;
    }

    private Contradiction? OfTarget(IndicatorPair pair, ReviewedIndicator indicator)
    {
        if (indicator.Terms.Target is not { } known)
            return null;
        var told = Target.FromWords(pair.Target, indicator.Terms.Unit, review.Evaluation.Year);
        var differs = (told.Value, known.Value) is ({ } a, { } b)
            ? Differs(a, told.Unit, DecimalsOf(pair.Target), b, known.Unit ?? indicator.Terms.Unit)
                || AreOpposed(told.Kind, known.Kind)
            : (told.To, known.To) is ({ } due, { } end) && due != end;
        return differs ? Found(pair.Passage.At, indicator, "年度指标值", pair.Target, known.Display) : null;
    }

    private Contradiction? OfActual(IndicatorPair pair, ReviewedIndicator indicator)
    {
        if (indicator.Terms.Actual is not { } known)
            return null;
        var told = Actual.FromWords(pair.Actual, indicator.Terms.Unit, review.Evaluation.Year);
        var differs = (told.Value, known.Value) is ({ } a, { } b)
            ? told.Printed!.Hedge == Hedge.None
                && known.Printed!.Hedge == Hedge.None
                && Differs(
                    a,
                    told.Unit,
                    told.Printed.Decimals,
                    b,
                    known.Unit ?? indicator.Terms.Unit,
                    known.Printed.Decimals
                )
            : (told.To, known.To) is ({ } done, { } end) && done != end;
        return differs ? Found(pair.Passage.At, indicator, "实际完成值", pair.Actual, known.Display) : null;
    }

    // 建筑企业满意率达到96%, 检查企业118家: the name right before the figure.
    private IEnumerable<Contradiction> Told()
    {
        foreach (
            var indicator in review.Indicators.Where(i =>
                i.IsNumeric && i.Terms.Actual is { Value: not null, Printed.Hedge: Hedge.None }
            )
        )
        foreach (var mention in review.Text.Passages.Where(p => !p.IsPlan).SelectMany(p => p.Mentions))
            if (mention is { IsPlain: true, Depth: 0, Lead.Length: >= ShortestName } && Denies(mention, indicator))
                yield return Found(
                    mention.At,
                    indicator,
                    "实际完成值",
                    mention.Quoted,
                    indicator.Terms.Actual!.Display
                );
    }

    private bool Denies(Mention mention, ReviewedIndicator indicator)
    {
        var terms = indicator.Terms;
        if (
            !IsNameOf(indicator, mention.Lead)
            || !MeasureUnit.Comparable(mention.Quantity.Unit, terms.Actual!.Unit ?? terms.Unit)
        )
            return false;
        var (value, unit, decimals) = (mention.Quantity.Value, mention.Quantity.Unit, mention.Quantity.Decimals);
        return Differs(
                value,
                unit,
                decimals,
                terms.Actual.Value!.Value,
                terms.Actual.Unit ?? terms.Unit,
                terms.Actual.Printed!.Decimals
            )
            && !(
                terms.Target is { } target
                && (target.Value ?? target.High) is { } bound
                && !Differs(value, unit, decimals, bound, target.Unit ?? terms.Unit)
            );
    }

    private bool IsNameOf(ReviewedIndicator indicator, string lead)
    {
        var words = lead;
        while (Array.Find(Reached, word => words.EndsWith(word, StringComparison.Ordinal)) is { } link)
            words = words[..^link.Length];
        return Array.Exists(
            NamesOf(indicator.Name),
            name => words.EndsWith(name, StringComparison.Ordinal) && review.Text.IsGeneric(words[..^name.Length])
        );
    }

    private static string[] NamesOf(string name) =>
        Array.Find(CountWords, word => name.EndsWith(word, StringComparison.Ordinal)) is { } count
        && name.Length - count.Length >= ShortestName
            ? [name, name[..^count.Length]]
        : name.Length >= ShortestName ? [name]
        : [];

    // Half a unit of the last decimal is given to each side that was printed with decimals.
    private static bool Differs(
        decimal a,
        string? unitOfA,
        int decimalsOfA,
        decimal b,
        string? unitOfB,
        int decimalsOfB = 0
    )
    {
        if (MeasureUnit.Common(unitOfA, unitOfB) is not var (ofA, ofB))
            return false;
        var tolerance =
            (decimalsOfA == 0 ? 0m : Printed.HalfUnit(decimalsOfA) * ofA)
            + (decimalsOfB == 0 || decimalsOfB >= decimalsOfA ? 0m : Printed.HalfUnit(decimalsOfB) * ofB);
        return Math.Abs(a * ofA - b * ofB) > tolerance;
    }

    private static int DecimalsOf(string words) =>
        QuantityReader.FindAll(words) is [var only] ? only.Quantity.Decimals : 0;

    private static bool AreOpposed(TargetKind a, TargetKind b) =>
        (a, b)
            is
                (TargetKind.AtLeast or TargetKind.MoreThan, TargetKind.AtMost or TargetKind.LessThan)
                or
                (TargetKind.AtMost or TargetKind.LessThan, TargetKind.AtLeast or TargetKind.MoreThan);

    private static Contradiction Found(
        string at,
        ReviewedIndicator indicator,
        string what,
        string told,
        string known
    ) =>
        new(
            at,
            $"“{indicator.Name}”的{what}，正文为“{told}”，指标表为{known}；请核对两处，改正有误的一处。",
            Figures(told, known),
            null
        );

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
