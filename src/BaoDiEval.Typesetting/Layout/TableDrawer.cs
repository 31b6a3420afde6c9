using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Draws what a page shows of a table: the text of its cells, and thin rules around them.</summary>
internal sealed class TableDrawer(MeasuredTable table, double left, double top, List<Mark> marks)
{
    /// <summary>Wider gaps than this part of a character look torn: such a line of a narrow cell keeps its natural width.</summary>
    private const double MostStretch = 0.15;

    private readonly TableRules _rules = new();

    public void Draw(TableFragment fragment)
    {
        foreach (var part in fragment.Cells)
        {
            DrawText(part);
            _rules.Around(
                XOf(part.Cell.Column),
                top + part.Top,
                XOf(part.Cell.Column + part.Cell.ColumnSpan),
                part.Height
            );
        }
        marks.AddRange(_rules.Lines());
    }

    private double XOf(int column) => left + table.Edges[column];

    /// <summary>In the middle of the cell; but what goes on from page to page begins at the top.</summary>
    private void DrawText(CellPart part)
    {
        var text = part.Cell.Text;
        var isWhole = part.LineCount == text.Lines.Count;
        var y = top + part.Top + (isWhole ? (part.Height - part.LineCount * text.LineHeight) / 2 : CellText.PaddingY);
        for (var at = part.FirstLine; at < part.FirstLine + part.LineCount; at++, y += text.LineHeight)
            LinePlacer.Place(
                text.Text,
                text.Lines[at],
                XOf(part.Cell.Column) + CellText.PaddingX,
                Baseline.In(y, text.LineHeight, text.Size),
                text.Alignment,
                MostStretch * text.Size,
                part.IsRepeated,
                marks
            );
    }
}
