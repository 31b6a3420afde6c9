using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;
using static System.FormattableString;
using static BaoDiEval.Domain.Evaluations.Fields.WholeFields;

namespace BaoDiEval.Domain.Evaluations.Fields;

/// <summary>
/// The fields of one indicator, budget line or contract: {指标:网络通讯费:得分}. Where two share a name, a level stands before
/// it ({指标:成本指标/网络通讯费:得分}), at last the place in the list ({指标:第7项:得分}).
/// </summary>
internal sealed class ItemFields
{
    private readonly string _kind;
    private readonly List<Item> _items;
    private readonly Dictionary<string, int> _uses;

    private ItemFields(string kind, IEnumerable<Item> items)
    {
        (_kind, _items) = (kind, [.. items]);
        _uses = _items
            .SelectMany(item => item.Names.Select(FieldName.Folded).Distinct(StringComparer.Ordinal))
            .CountBy(name => name, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }

    public static IEnumerable<Field> Of(Evaluation evaluation, ScoreSheet scores) =>
        [
            .. new ItemFields("指标", scores.Indicators.Select(Indicator)).Fields(),
            .. new ItemFields("预算", evaluation.BudgetLines.Select(l => Line(evaluation, l))).Fields(),
            .. new ItemFields("合同", evaluation.Contracts.Select(c => Contract(evaluation, c))).Fields(),
        ];

    private IEnumerable<Field> Fields() => _items.SelectMany(FieldsOf);

    private IEnumerable<Field> FieldsOf(Item item, int index)
    {
        var place = Invariant($"第{index + 1}项");
        foreach (var figure in item.Figures)
            yield return new(_kind, Full(NameOf(item, figure, place), figure.Name), figure.Value)
            {
                Aliases = [.. item.Names.Append(place).SelectMany(n => figure.AllNames.Select(f => Full(n, f)))],
            };
    }

    private string NameOf(Item item, Figure figure, string place) =>
        item.Names.FirstOrDefault(n => _uses[FieldName.Folded(n)] == 1 && FieldName.IsWritable(Full(n, figure.Name)))
        ?? place;

    private string Full(string item, string figure) => $"{_kind}:{item}:{figure}";

    private static Item Indicator(IndicatorResult result)
    {
        var terms = result.Indicator.Terms;
        var gap = Gap.Of(terms.Target, terms.Actual, terms.Unit)?.Display;
        return new(
            [terms.Name, $"{terms.Level2}/{terms.Name}", $"{terms.Level1}/{terms.Level2}/{terms.Name}"],
            [
                new("年度指标值", Given(terms.Target?.Display)),
                new("实际完成值", Given(terms.Actual?.Display)),
                new("分值", terms.Weight is { } weight ? PlainNumber.Write(weight) : null),
                new("得分", Score(result.Standing)),
                new("偏差", gap ?? (result.Outcome == Outcome.Met ? "无偏差" : null)),
            ]
        );
    }

    private static Item Line(Evaluation evaluation, BudgetLine line)
    {
        var unit = FundLists.UnitOf(evaluation, line);
        var paid = evaluation.Totals.PaidOn(line);
        return new(
            [line.Name],
            [
                new("年初预算", Amount(line.InitialBudget, unit), "年初预算数"),
                new("全年预算", Amount(line.AdjustedBudget, unit), "全年预算数"),
                new("当年财政拨款", Amount(line.Appropriation, unit)),
                new("上年结转", Amount(line.Terms.CarriedOver, unit)),
                new("其他资金", Amount(line.Terms.OtherFunds, unit)),
                new("支付", Amount(paid, unit), "执行数"),
                new("结余", Amount(line.AdjustedBudget - paid, unit)),
                new("执行率", line.AdjustedBudget is { } budget ? paid?.ShareOf(budget)?.ToString() : null),
            ]
        );
    }

    private static Item Contract(Evaluation evaluation, ContractInYear contract)
    {
        var (terms, paid) = (contract.Contract.Terms, evaluation.Totals.PaidUnder(contract));
        Money?[] amounts = [contract.Contract.TotalPrice, contract.PayableThisYear, contract.PaidBefore, paid];
        var unit = AmountText.UnitFor(amounts.OfType<Money>());
        return new(
            [.. new[] { terms.Name, terms.Number, terms.Supplier }.OfType<string>()],
            [
                new("合同价款", Amount(contract.Contract.TotalPrice, unit)),
                new("本年应付", Amount(contract.PayableThisYear, unit)),
                new("本年支付", Amount(paid, unit), "支付"),
                new("以前年度已付", Amount(contract.PaidBefore, unit)),
                new("供应商", Given(terms.Supplier)),
                new("合同编号", Given(terms.Number)),
            ]
        );
    }

    private static string? Amount(Money? amount, AmountUnit unit) =>
        amount is { } known ? AmountText.Write(known, unit) : null;

    private sealed record Item(IReadOnlyList<string> Names, IReadOnlyList<Figure> Figures);

    private sealed record Figure(string Name, string? Value, string? OtherName = null)
    {
        public IEnumerable<string> AllNames => OtherName is null ? [Name] : [Name, OtherName];
    }
}
