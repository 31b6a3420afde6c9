using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Form;

/// <summary>The funds block (项目资金): the year in total, which alone is scored, then each source.</summary>
internal sealed class FundsBlock(FundTotals totals, ExecutionResult execution, FormLayout layout, int columns)
{
    // What the columns of the figures leave over beside the label is the name of the row.
    private int NameSpan => columns - 1 - layout.Funds.Sum(f => f.Span);

    public IEnumerable<Row> Rows()
    {
        var sources = Sources();
        var label = new Cell($"项目\n资金\n（{layout.Unit}）") { RowSpan = sources.Count + 2, IsHeader = true };
        yield return new([label, Name(""), .. layout.Funds.Select(f => Figure(f, f.Heading) with { IsHeader = true })]);
        yield return new([
            Name("年度资金总额"),
            .. layout.Funds.Select(f => Figure(f, OfYear(f.Field)) with { IsFigure = true }),
        ]);
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            var name = (i == 0 ? "其中：" : "") + source.Name;
            yield return new([
                Name(name),
                .. layout.Funds.Select(f => Figure(f, OfSource(source, f.Field)) with { IsFigure = true }),
            ]);
        }
    }

    private Cell Name(string text) => new(text) { ColumnSpan = NameSpan, IsHeader = true };

    private static Cell Figure(FundColumn column, string text) =>
        new(text) { ColumnSpan = column.Span, Alignment = Alignment.Center };

    private IReadOnlyList<SourceTotals> Sources()
    {
        if (layout.Sources.Count == 0)
            return totals.Sources.Count > 0 ? totals.Sources : [.. Blank("当年财政拨款", "上年结转资金", "其他资金")];
        var rows = layout.Sources.Select(row => Together(row.Name, totals.Sources.Where(s => Belongs(s, row))));
        var others = totals.Sources.Where(s => !layout.Sources.Any(row => Belongs(s, row)));
        return [.. rows, .. others];
    }

    private static bool Belongs(SourceTotals source, SourceRow row) =>
        source.Name == row.Name || row.Of.Contains(source.Name);

    private static SourceTotals Together(string name, IEnumerable<SourceTotals> sources) =>
        sources.ToList() is { Count: > 0 } known
            ? new(
                name,
                known.SumIfAllKnown(s => s.InitialBudget),
                known.SumIfAllKnown(s => s.AdjustedBudget),
                known.SumIfAllKnown(s => s.Executed)
            )
            : new(name, null, null, null);

    private static IEnumerable<SourceTotals> Blank(params string[] names) =>
        names.Select(name => new SourceTotals(name, null, null, null));

    private string OfYear(FundField field) =>
        field switch
        {
            FundField.InitialBudget => Amount(totals.InitialBudget),
            FundField.AdjustedBudget => Amount(totals.AdjustedBudget),
            FundField.Executed => Amount(totals.Executed),
            FundField.Weight => FormText.Weight(execution.Weight),
            FundField.Rate => FormText.Rate(execution.Rate),
            FundField.Score => FormText.Score(execution.Score),
            _ => throw new InvalidOperationException($"No figure for {field}."),
        };

    private string OfSource(SourceTotals source, FundField field) =>
        field switch
        {
            FundField.InitialBudget => Amount(source.InitialBudget),
            FundField.AdjustedBudget => Amount(source.AdjustedBudget),
            FundField.Executed => Amount(source.Executed),
            FundField.Weight or FundField.Score => FormText.NotScored,
            // A source without a budget has no rate.
            FundField.Rate => source is { AdjustedBudget: { } budget, Executed: { } executed }
                ? FormText.Rate(executed.ShareOf(budget))
                : "",
            _ => throw new InvalidOperationException($"No figure for {field}."),
        };

    private string Amount(Money? amount) => FormText.Amount(amount, layout.Unit);
}
