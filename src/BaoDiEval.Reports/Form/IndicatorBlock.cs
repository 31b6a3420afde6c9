using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Form;

/// <summary>
/// The indicators (绩效指标): their order is kept, first and second levels are merged, and a second level of the scheme
/// without an indicator keeps its empty row.
/// </summary>
internal sealed class IndicatorBlock(ScoreSheet scores, Scheme scheme, FormLayout layout)
{
    public IEnumerable<Row> Rows()
    {
        var groups = Groups();
        var label = new Cell("绩效指标") { RowSpan = groups.Sum(g => g.RowCount) + 1, IsHeader = true };
        yield return new([label, .. layout.Columns.Select(c => new Cell(c.Heading))]) { IsHeader = true };
        foreach (var group in groups)
        foreach (var row in group.Rows(layout))
            yield return row;
    }

    private List<Level1Group> Groups()
    {
        var own = scores.Indicators.GroupBy(i => i.Indicator.Terms.Level1 ?? "").ToList();
        var missing = scheme.Levels.Where(l => own.TrueForAll(g => g.Key != l.Name));
        return
        [
            .. own.Select(g => new Level1Group(g.Key, SecondLevels(g.Key, [.. g]))),
            .. missing.Select(l => new Level1Group(l.Name, SecondLevels(l.Name, []))),
        ];
    }

    private List<Level2Group> SecondLevels(string level1, List<IndicatorResult> indicators)
    {
        List<Level2Group> groups =
        [
            .. indicators.GroupBy(i => i.Indicator.Terms.Level2 ?? "").Select(g => new Level2Group(g.Key, [.. g])),
        ];
        var wanted = scheme.Levels.FirstOrDefault(l => l.Name == level1)?.SecondLevels ?? [];
        for (var i = 0; i < wanted.Count; i++)
        {
            if (groups.Exists(g => g.Name == wanted[i]))
                continue;
            // Before the first one that the scheme has later, so that 生态效益 stands before 可持续影响.
            var later = wanted.Skip(i + 1).ToList();
            var before = groups.FindIndex(g => later.Contains(g.Name));
            groups.Insert(before < 0 ? groups.Count : before, new(wanted[i], []));
        }
        return groups;
    }

    private sealed record Level1Group(string Name, List<Level2Group> SecondLevels)
    {
        public int RowCount => SecondLevels.Sum(g => g.RowCount);

        public IEnumerable<Row> Rows(FormLayout layout)
        {
            var first = new Cell(Name) { RowSpan = RowCount, IsHeader = true };
            foreach (var group in SecondLevels)
            {
                var second = new Cell(group.Name) { RowSpan = group.RowCount, IsHeader = true };
                foreach (var result in group.Indicators.Cast<IndicatorResult?>().DefaultIfEmpty(null))
                {
                    yield return new([
                        .. layout.Columns.Select(c => CellOf(c.Field, first, second, result)).OfType<Cell>(),
                    ]);
                    first = second = null;
                }
            }
        }

        private static Cell? CellOf(IndicatorField field, Cell? first, Cell? second, IndicatorResult? result) =>
            field switch
            {
                IndicatorField.Level1 => first,
                IndicatorField.Level2 => second,
                _ => new(result is null ? "" : IndicatorText.Of(field, result))
                {
                    IsFigure = field is IndicatorField.Weight or IndicatorField.Score or IndicatorField.TargetValue,
                },
            };
    }

    private sealed record Level2Group(string Name, List<IndicatorResult> Indicators)
    {
        // The row of a second level without an indicator stays, empty.
        public int RowCount => Math.Max(1, Indicators.Count);
    }
}

internal static class IndicatorText
{
    public static string Of(IndicatorField field, IndicatorResult result)
    {
        var terms = result.Indicator.Terms;
        return field switch
        {
            IndicatorField.Name => terms.Name,
            IndicatorField.Target => terms.Target?.Display ?? "",
            IndicatorField.Direction => Direction(terms.Target?.Kind),
            IndicatorField.TargetValue => TargetValue(terms.Target),
            IndicatorField.Unit => terms.Target?.Unit ?? terms.Unit ?? "",
            IndicatorField.Actual => terms.Actual?.Display ?? "",
            IndicatorField.Weight => FormText.Weight(terms.Weight),
            IndicatorField.Score => FormText.Score(result.Standing),
            IndicatorField.Reason => FormText.Reason(result),
            _ => throw new InvalidOperationException($"No text for {field}."),
        };
    }

    /// <summary>指标性质 by the codes of the goal form (domain: ＞ ＜ ＝ ≥ ≤ 定性).</summary>
    private static string Direction(TargetKind? kind) =>
        kind switch
        {
            TargetKind.AtLeast => "≥",
            TargetKind.MoreThan => "＞",
            TargetKind.AtMost => "≤",
            TargetKind.LessThan => "＜",
            TargetKind.Equals or TargetKind.Between or TargetKind.Period => "＝",
            TargetKind.Qualitative => "定性",
            _ => "",
        };

    private static string TargetValue(Target? target) =>
        target switch
        {
            null => "",
            { Value: { } value } => PlainNumber.Write(value),
            { Low: { } low, High: { } high } => $"{PlainNumber.Write(low)}–{PlainNumber.Write(high)}",
            _ => target.Display,
        };
}
