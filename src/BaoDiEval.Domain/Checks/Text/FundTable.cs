using System.Globalization;
using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>
/// The row 年度资金总额 of a form that was flattened into text. It is read only where every column of its head has a figure;
/// a paper with several such rows is about several projects.
/// </summary>
internal static class FundTable
{
    private const string Row = "年度资金总额";
    private const int LongestHead = 160;
    private const int LongestRow = 120;

    private static readonly (string Name, FundRole? Role)[] Columns =
    [
        ("调整后预算数", FundRole.Adjusted),
        ("全年预算数", FundRole.Adjusted),
        ("调整预算数", FundRole.Adjusted),
        ("年初预算数", FundRole.Initial),
        ("全年执行数", FundRole.Executed),
        ("预算执行率", FundRole.Rate),
        ("执行率", FundRole.Rate),
        ("分值", null),
        ("得分", null),
    ];

    public static IEnumerable<FundMention> In(Passage passage)
    {
        var text = passage.Words;
        var at = text.IndexOf(Row, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(Row, at + 1, StringComparison.Ordinal) >= 0)
            return [];
        var head = text[Math.Max(0, at - LongestHead)..at];
        var columns = ColumnsOf(head);
        var cells = CellsFrom(text, at + Row.Length).ToList();
        var unit =
            head.Contains("万元", StringComparison.Ordinal) ? "万元"
            : head.Contains("(元)", StringComparison.Ordinal) ? "元"
            : null;
        return unit is null || columns.Count != cells.Count || !columns.Exists(c => c.Role == FundRole.Executed)
            ? []
            : columns.Zip(cells).Select(c => Read(passage, c.First, c.Second, unit)).OfType<FundMention>();
    }

    private static List<(string Name, FundRole? Role)> ColumnsOf(string head)
    {
        var columns = new List<(string, FundRole?)>();
        for (var at = 0; at < head.Length; at++)
            if (Array.Find(Columns, c => ReadingText.StartsAt(head, at, c.Name)) is { Name: { } name } column)
            {
                columns.Add(column);
                at += name.Length - 1;
            }
        return columns;
    }

    private static IEnumerable<(int Start, string Text)> CellsFrom(string text, int from)
    {
        var last = Math.Min(text.Length, from + LongestRow);
        for (var at = from; at < last; )
        {
            if (text[at] is ' ' or '\n' or ':' or '|')
            {
                at++;
                continue;
            }
            var end = at;
            while (end < text.Length && text[end] is not (' ' or '\n' or '|'))
                end++;
            var cell = text[at..end];
            if (!char.IsAsciiDigit(cell[0]) && cell is not ("-" or "—" or "/"))
                yield break;
            yield return (at, cell);
            at = end;
        }
    }

    private static FundMention? Read(
        Passage passage,
        (string Name, FundRole? Role) column,
        (int Start, string Text) cell,
        string unit
    )
    {
        if (column.Role is not { } role || !TryNumber(cell.Text.TrimEnd('%'), out var value, out var decimals))
            return null;
        var quantity =
            role == FundRole.Rate
                ? Percent(value, decimals, cell.Text.EndsWith('%'))
                : new Quantity(value, unit, decimals);
        var found = new FoundQuantity(quantity, cell.Start, cell.Text.Length);
        return new(role, new(passage, found, -1, -1, 0, column.Name), null, IsWhole: true);
    }

    // 0.958 and 1 are told in parts of one.
    private static Quantity Percent(decimal value, int decimals, bool isPercent) =>
        isPercent || value > 2m ? new(value, "%", decimals) : new(value * 100m, "%", Math.Max(0, decimals - 2));

    private static bool TryNumber(string text, out decimal value, out int decimals)
    {
        decimals = text.Contains('.', StringComparison.Ordinal)
            ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1
            : 0;
        return decimal.TryParse(
                text,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out value
            )
            && decimals <= 6
            && value < 10_000_000_000_000m;
    }
}
