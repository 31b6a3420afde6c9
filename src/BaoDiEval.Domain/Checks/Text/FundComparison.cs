using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>The figures of the funds in the text beside those of the data, and beside each other where the data are silent.</summary>
internal sealed class FundComparison(Review review)
{
    private readonly TextFacts _text = review.Text;

    public IEnumerable<Contradiction> All() => [.. OfWhole(), .. OfLines()];

    private IEnumerable<Contradiction> OfWhole()
    {
        foreach (var role in Enum.GetValues<FundRole>())
        {
            var figures = _text.OfWhole(role).ToList();
            var known = figures.Count > 0 ? KnownOfWhole(role).ToList() : [];
            foreach (
                var contradiction in known.Count > 0 ? figures.Select(f => Judge(f, known)) : AmongThemselves(figures)
            )
                if (contradiction is not null)
                    yield return contradiction;
        }
    }

    private IEnumerable<Contradiction> OfLines() =>
        from figure in _text.Funds
        where figure.Line is not null && figure.IsCertain && !figure.IsWhole
        let known = KnownOfLine(figure.Line!, figure.Role).ToList()
        where known.Count > 0
        select Judge(figure, known) into contradiction
        where contradiction is not null
        select contradiction;

    private static Contradiction? Judge(FundMention figure, List<Known> known)
    {
        if (known.Exists(k => figure.Agrees(k.Value, k.Tolerance)))
            return null;
        var nearest = known[0];
        return new(
            figure.At,
            $"正文“{figure.Mention.Quoted}”，{nearest.Name}为{nearest.Shown}；请核对两处，改正有误的一处{Field(figure)}。",
            Figures(figure.Quantity, nearest.Shown),
            figure.Role is FundRole.Rate or FundRole.Score
                ? null
                : Contradiction.FactorOf(figure.Value!.Value, nearest.Value)
        );
    }

    private static IEnumerable<Contradiction?> AmongThemselves(List<FundMention> figures)
    {
        // 预算 and 到位 may be told of several things; names such as 全年预算数 are told of one.
        if (
            figures.Count < 2
            || figures[0].Role is FundRole.Budget or FundRole.Received or FundRole.Left or FundRole.Price
        )
            yield break;
        foreach (var figure in figures.Skip(1))
            if (!figure.Agrees(figures[0]) && !SpeaksOfAnother(figure, figures[0]))
                yield return new(
                    figure.At,
                    $"正文一处“{figures[0].Mention.Quoted}”，另一处“{figure.Mention.Quoted}”，同一数据前后不一致；请核对后统一。",
                    Figures(figures[0].Quantity, figure.Quantity),
                    figure.Role is FundRole.Rate or FundRole.Score
                        ? null
                        : Contradiction.FactorOf(figure.Value!.Value, figures[0].Value!.Value)
                );
    }

    // A paper on several projects tells each with its own budget and execution: then nothing beside the figure agrees either.
    private static bool SpeaksOfAnother(FundMention a, FundMention b)
    {
        var beside = Beside(b);
        var others = Beside(a).ToList();
        return others.Count > 0 && beside.Any() && !others.Exists(x => beside.Contains(x));
    }

    private static IEnumerable<decimal> Beside(FundMention figure) =>
        from mention in figure.Mention.Passage.Mentions
        where mention.IsMoney && mention != figure.Mention && mention.Sentence == figure.Mention.Sentence
        select mention.Quantity.Value * mention.Measure!.Factor;

    private IEnumerable<Known> KnownOfWhole(FundRole role)
    {
        var funds = review.Funds;
        switch (role)
        {
            case FundRole.Initial:
                return Amounts(("年初预算数", funds.KnownInitial));
            case FundRole.Adjusted:
                return Amounts(("全年预算数（含上年结转、追加）", funds.KnownAdjusted));
            case FundRole.Budget:
                return Amounts(
                    ("预算", funds.KnownAdjusted),
                    ("年初预算数", funds.KnownInitial),
                    (
                        "当年财政拨款",
                        review.Totals.Appropriation is { } amount ? new Figure(amount, Money.Zero, "") : null
                    )
                );
            case FundRole.Executed:
                return Amounts(("全年执行数", funds.KnownExecuted));
            case FundRole.CarriedOver:
                return review.Totals.CarriedOver > Money.Zero
                    ?
                    [
                        Of("上年结转", review.Totals.CarriedOver),
                        .. review.Evaluation.BudgetLines.Select(l => Of("上年结转", l.Terms.CarriedOver)),
                    ]
                    : [];
            case FundRole.Left:
                return LeftOver();
            case FundRole.Rate:
                return funds is { KnownAdjusted: not null, KnownExecuted: not null, Rate: { } rate }
                    ? [new("执行率", rate.Percent(12), funds.RateTolerance, rate.ToString())]
                    : [];
            case FundRole.Score:
                return
                    (
                        DecimalText.Read(review.Evaluation.Stated?.Total)
                        ?? (review.IsScored ? review.Scores.Total : null)
                    )
                        is { } total
                    ? [new("总分", total, 0m, Number(total) + "分")]
                    : [];
            default:
                return [];
        }
    }

    private IEnumerable<Known> LeftOver()
    {
        if (review.Funds is not { KnownAdjusted: { } adjusted, KnownExecuted: { } executed })
            yield break;
        var left = adjusted.Amount - executed.Amount;
        yield return new("预算减支付", left.Amount, (adjusted.Tolerance + executed.Tolerance).Amount, Yuan(left));
        foreach (var line in review.Evaluation.BudgetLines)
            if (line.AdjustedBudget - review.Totals.PaidOn(line) is { } ofLine)
                yield return Of($"“{line.Name}”结余", ofLine);
    }

    private IEnumerable<Known> KnownOfLine(BudgetLine line, FundRole role)
    {
        var name = $"“{line.Name}”";
        return role switch
        {
            FundRole.Initial or FundRole.Adjusted or FundRole.Budget => Known.All(
                (name + "预算", line.AdjustedBudget),
                (name + "年初预算数", line.InitialBudget),
                (name + "当年财政拨款", line.Appropriation)
            ),
            FundRole.Executed => Known.All((name + "支付", review.Totals.PaidOn(line))),
            FundRole.CarriedOver when line.Terms.CarriedOver > Money.Zero =>
            [
                Of(name + "上年结转", line.Terms.CarriedOver),
            ],
            FundRole.Price => review
                .Evaluation.Contracts.Where(c => c.Lines.Contains(line))
                .SelectMany(c =>
                    Known.All(
                        (name + "合同价款", c.Contract.Terms.Price),
                        (name + "合同价款", c.Contract.TotalPrice),
                        (name + "本年应付", c.PayableThisYear)
                    )
                ),
            _ => [],
        };
    }

    private static IEnumerable<Known> Amounts(params (string Name, Figure? Figure)[] figures) =>
        from entry in figures
        from figure in new[] { entry.Figure }.OfType<Figure>()
        select new Known(entry.Name, figure.Amount.Amount, figure.Tolerance.Amount, Yuan(figure.Amount));

    private static Known Of(string name, Money amount) => new(name, amount.Amount, 0m, Yuan(amount));

    private static string Field(FundMention figure) =>
        !figure.IsWhole
            ? ""
            : figure.Role switch
            {
                FundRole.Initial => "，或改用字段{年初预算数}",
                FundRole.Adjusted => "，或改用字段{全年预算数}",
                FundRole.Executed => "，或改用字段{全年执行数}",
                FundRole.Rate => "，或改用字段{执行率}",
                FundRole.Score => "，或改用字段{总分}",
                _ => "",
            };
}

/// <summary>A figure of the data.</summary>
internal sealed record Known(string Name, decimal Value, decimal Tolerance, string Shown)
{
    public static IEnumerable<Known> All(params (string Name, Money? Amount)[] amounts) =>
        from entry in amounts
        from amount in new[] { entry.Amount }.OfType<Money>()
        select new Known(entry.Name, amount.Amount, 0m, Wording.Yuan(amount));
}
