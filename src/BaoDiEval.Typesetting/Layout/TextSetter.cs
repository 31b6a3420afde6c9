using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Sets titles, headings and paragraphs in lines of the given width.</summary>
internal sealed class TextSetter(TextShaper shaper, StructureElement root, double width)
{
    private const double Indent = 2 * PaperGrid.Cell;

    /// <summary>A last line shorter than this does not begin a page alone.</summary>
    private const double ShortLine = 4 * PaperGrid.Cell;

    public IEnumerable<LineItem> Title(Title title)
    {
        var tag = root.Add(StructureKind.Paragraph);
        var lines = Centred(title.Text, TypeStyle.Title, tag, PaperGrid.Line);
        if (title.Note is not null)
            lines = lines.Concat(
                Centred(title.Note, TypeStyle.Note, root.Add(StructureKind.Paragraph), PaperGrid.Line)
            );
        return lines.Append(new LineItem(PaperGrid.Line) { KeepsWithNext = true });
    }

    public IEnumerable<LineItem> Heading(Heading heading)
    {
        var text = shaper.Shape(LeadOf(heading)).FittedTo(width - Indent);
        var items = Items(text, LineBreaker.Break(text, width, Indent), Alignment.Left, heading);
        foreach (var item in items)
            item.KeepsWithNext = true;
        return items;
    }

    public IEnumerable<LineItem> Paragraph(Paragraph paragraph)
    {
        var indent = paragraph is { Indented: true, Alignment: Alignment.Left } ? Indent : 0;
        var text = shaper.Shape(SpansOf(paragraph)).FittedTo(width - indent);
        var items = Items(text, LineBreaker.Break(text, width, indent), paragraph.Alignment, paragraph.Lead);
        if (items.Count > 1 && items[^1].Line.Natural < ShortLine)
            items[^2].KeepsWithNext = true;
        return items;
    }

    /// <summary>What stands above a table: its caption, and its unit at the right.</summary>
    public IEnumerable<LineItem> Above(Table table)
    {
        if (table.Caption is not null)
            foreach (var line in Centred(table.Caption, TypeStyle.Caption, root.Add(StructureKind.Paragraph), 24))
                yield return line;
        if (table.Unit is null)
            yield break;
        var text = shaper.Shape(table.Unit, TypeStyle.TableUnit, root.Add(StructureKind.Paragraph)).FittedTo(width);
        foreach (var line in LineBreaker.Break(text, width))
            yield return Free(text, line, 18, Alignment.Right);
    }

    private IEnumerable<LineItem> Centred(string words, TypeStyle style, StructureElement tag, double height)
    {
        var text = shaper.Shape(words, style, tag).FittedTo(width);
        return LineBreaker.BreakBalanced(text, width).Select(line => Free(text, line, height, Alignment.Center));
    }

    private static LineItem Free(ShapedText text, BrokenLine line, double height, Alignment alignment) =>
        new(height)
        {
            Text = text,
            Line = line,
            Alignment = alignment,
            IsOnGrid = height == PaperGrid.Line,
            KeepsWithNext = true,
        };

    private static List<LineItem> Items(
        ShapedText text,
        IReadOnlyList<BrokenLine> lines,
        Alignment alignment,
        Heading? heading
    ) =>
        [
            .. lines.Select(
                (line, index) =>
                    new LineItem(PaperGrid.Line)
                    {
                        Text = text,
                        Line = line,
                        Alignment = alignment,
                        Heading = index == 0 ? heading : null,
                    }
            ),
        ];

    private List<Span> SpansOf(Paragraph paragraph)
    {
        List<Span> spans = paragraph.Lead is { } heading ? LeadOf(heading) : [];
        var tag = root.Add(StructureKind.Paragraph);
        foreach (var run in paragraph.Runs)
            spans.Add(new(run.Text, TypeStyle.Body with { Role = run.Role ?? TypeStyle.Body.Role }, tag));
        return spans;
    }

    private List<Span> LeadOf(Heading heading)
    {
        var kind = heading.Level switch
        {
            1 => StructureKind.Heading1,
            2 => StructureKind.Heading2,
            3 => StructureKind.Heading3,
            _ => StructureKind.Heading4,
        };
        return [new(heading.Text, TypeStyle.Heading(heading.Level), root.Add(kind))];
    }
}
