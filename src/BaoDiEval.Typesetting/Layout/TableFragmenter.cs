namespace BaoDiEval.Typesetting.Layout;

/// <summary>
/// Cuts a table between its rows, page by page. Header rows and labels that span the cut are repeated; only a row taller than
/// a whole page is cut inside, between its lines.
/// </summary>
internal sealed class TableFragmenter(MeasuredTable table, double wholePage)
{
    /// <summary>A row that must be cut anyway begins at the foot of a page only with this many lines.</summary>
    private const int FewestLines = 4;

    /// <summary>
    /// Headers, and labels, that are repeated take at most this part of a page each, so that every page shows something new.
    /// </summary>
    private const double MostRepeated = 1 / 3.0;

    private readonly int[] _linesShown = new int[table.Cells.Count];
    private int _row;
    private bool _isInsideRow;
    private double _shownOfRow;

    public bool IsDone => _row >= table.Rows.Count;

    /// <summary>The next part of the table, or null when it should rather begin on a new page.</summary>
    /// <param name="after">The room that must be left below the last row for what may not be parted from it.</param>
    public TableFragment? Next(double room, bool isNewPage, double after)
    {
        var body = _isInsideRow || !MayStandAbove(_row..table.FirstBodyRow(_row)) ? _row : table.FirstBodyRow(_row);
        List<RowPart> head = [.. HeadRows(body)];
        var rows = WholeRows(head, body, room, after);
        if (rows.Count == head.Count)
        {
            var least = Parts([.. head, new(body, RemainingHeight(body), true)]).Sum(row => row.Height);
            if (!isNewPage && (least <= wholePage + PaperGrid.Epsilon || !HoldsSomeLines(room, head, body)))
                return null;
            rows.Add(
                least <= wholePage + PaperGrid.Epsilon ? new(body, RemainingHeight(body), true) : Cut(room, head, body)
            );
        }
        return Show(Parts(rows));
    }

    /// <summary>Repeated header rows, and the header rows that the table continues with.</summary>
    private IEnumerable<RowPart> HeadRows(int body)
    {
        var repeated = table.HeadersOver(_row);
        return WholeRows(MayStandAbove(repeated) ? repeated : ..0).Concat(WholeRows(_row..body));
    }

    /// <summary>Headers that leave too little of a page for what they head are set once, as other rows are.</summary>
    private bool MayStandAbove(Range headers) => WholeRows(headers).Sum(row => row.Height) <= wholePage * MostRepeated;

    private IEnumerable<RowPart> WholeRows(Range rows)
    {
        for (var row = rows.Start.Value; row < rows.End.Value; row++)
            yield return new(row, table.Rows[row].Height, true);
    }

    private List<RowPart> WholeRows(List<RowPart> head, int body, double room, double after)
    {
        List<RowPart> rows = [.. head];
        var used = head.Sum(row => row.Height);
        for (var row = body; row < table.Rows.Count && used + RemainingHeight(row) <= room + PaperGrid.Epsilon; row++)
        {
            rows.Add(new(row, RemainingHeight(row), true));
            used += rows[^1].Height;
        }
        while (rows.Count > head.Count && MustGiveUpLast(rows, room, after))
            rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private bool MustGiveUpLast(List<RowPart> rows, double room, double after)
    {
        var last = rows[^1].Row;
        var endsTable = last == table.Rows.Count - 1;
        return (table.Rows[last].IsHeader && !endsTable)
            || Parts(rows).Sum(row => row.Height) + (endsTable ? after : 0) > room + PaperGrid.Epsilon;
    }

    private bool HoldsSomeLines(double room, List<RowPart> head, int body)
    {
        var left = room - head.Sum(row => row.Height);
        return CellsOfRow(body).All(at => table.Cells[at].Text.HeightOf(FewestLines) <= left);
    }

    private RowPart Cut(double room, List<RowPart> head, int body)
    {
        var left = room - head.Sum(row => row.Height);
        var least = CellsOfRow(body).Select(at => table.Cells[at].Text.HeightOf(1)).Append(PaperGrid.Line).Max();
        return new(body, Math.Max(left, least), false);
    }

    private double RemainingHeight(int row) =>
        row == _row && _isInsideRow
            ? CellsOfRow(row)
                .Select(at => table.Cells[at].Text.HeightOf(LinesLeft(at)))
                .Append(Math.Max(0, table.Rows[row].Height - _shownOfRow))
                .Max()
            : table.Rows[row].Height;

    /// <summary>Rows grow where the part of a label that this page shows would not hold the label.</summary>
    private List<RowPart> Parts(List<RowPart> rows)
    {
        List<RowPart> parts = [.. rows];
        for (var at = 0; at < table.Cells.Count; at++)
        {
            var cell = table.Cells[at];
            var last = parts.FindLastIndex(part => part.Row >= cell.Row && part.Row <= cell.LastRow);
            if (cell.RowSpan == 1 || last < 0)
                continue;
            var need =
                IsRepeatedWhole(cell) ? cell.Text.Height
                : EndsWith(cell, parts[last]) ? cell.Text.HeightOf(LinesLeft(at))
                : 0;
            var shown = parts.Where(part => part.Row >= cell.Row && part.Row <= cell.LastRow).Sum(part => part.Height);
            if (need > shown)
                parts[last] = parts[last] with { Height = parts[last].Height + need - shown };
        }
        return parts;
    }

    private TableFragment Show(List<RowPart> rows)
    {
        var cells = new List<CellPart>();
        for (var at = 0; at < table.Cells.Count; at++)
            if (PartOf(at, rows) is { } part)
                cells.Add(part);
        var last = rows[^1];
        _shownOfRow = last.IsWhole ? 0 : last.Height + (last.Row == _row ? _shownOfRow : 0);
        (_row, _isInsideRow) = last.IsWhole ? (last.Row + 1, false) : (last.Row, true);
        return new(rows, cells);
    }

    private CellPart? PartOf(int at, List<RowPart> rows)
    {
        var cell = table.Cells[at];
        var (top, height, last) = (0.0, 0.0, default(RowPart?));
        foreach (var row in rows)
        {
            if (row.Row < cell.Row)
                top += row.Height;
            else if (row.Row <= cell.LastRow)
                (height, last) = (height + row.Height, row);
        }
        if (last is not { } lastRow)
            return null;

        var isRepeated = _linesShown[at] > 0 && (cell.LastRow < _row || IsRepeatedWhole(cell));
        if (isRepeated)
            return new(cell, top, height, 0, Math.Min(cell.Text.Lines.Count, cell.Text.LinesIn(height)), true);
        var first = _linesShown[at];
        var count =
            EndsWith(cell, lastRow) || IsRepeatedWhole(cell)
                ? LinesLeft(at)
                : Math.Min(LinesLeft(at), cell.Text.LinesIn(height));
        _linesShown[at] += count;
        return new(cell, top, height, first, count, false);
    }

    private static bool EndsWith(MeasuredCell cell, RowPart row) => row.Row == cell.LastRow && row.IsWhole;

    /// <summary>A label is repeated on every page; longer text goes on instead.</summary>
    private bool IsRepeatedWhole(MeasuredCell cell) => cell.RowSpan > 1 && cell.Text.Height <= wholePage * MostRepeated;

    private int LinesLeft(int at) => table.Cells[at].Text.Lines.Count - _linesShown[at];

    private IEnumerable<int> CellsOfRow(int row)
    {
        for (var at = 0; at < table.Cells.Count; at++)
            if (table.Cells[at].Row == row && table.Cells[at].RowSpan == 1)
                yield return at;
    }
}
