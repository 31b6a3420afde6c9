using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>
/// Sets a signature as a sealed paper has it (GB/T 9704-2012, 7.3.5.1): the date four characters from the right edge, the
/// units that sign centred over it. A long name stays two characters from the edge, and the date moves under its middle.
/// </summary>
internal sealed class SignatureSetter(TextShaper shaper, StructureElement root, double width)
{
    private const int LinesAbove = 2;
    private const double RightOfDate = 4 * PaperGrid.Cell;
    private const double RightOfName = 2 * PaperGrid.Cell;

    public IReadOnlyList<LineItem> Set(Signature signature)
    {
        List<ShapedText> texts = [.. signature.Lines.Append(signature.DateText).OfType<string>().Select(Shape)];
        var dateWidth = signature.DateText is null ? 0 : WidthOf(texts[^1]);
        var middle = Math.Min(
            width - RightOfDate - dateWidth / 2,
            width - RightOfName - texts.Select(WidthOf).DefaultIfEmpty(0).Max() / 2
        );
        List<LineItem> items = [.. Enumerable.Range(0, LinesAbove).Select(_ => new LineItem(PaperGrid.Line))];
        items.AddRange(texts.SelectMany(text => Over(middle, text)));
        foreach (var item in items.SkipLast(1))
            item.KeepsWithNext = true;
        return items;
    }

    /// <summary>Centred over a point; moved left where it would pass the right edge, and broken where it is wider than a line.</summary>
    private IEnumerable<LineItem> Over(double middle, ShapedText text)
    {
        var strip = Math.Min(width, WidthOf(text) + PaperGrid.Epsilon);
        var left = Math.Clamp(middle - strip / 2, 0, width - strip);
        return LineBreaker
            .BreakBalanced(text, strip)
            .Select(line => new LineItem(PaperGrid.Line)
            {
                Text = text,
                Line = line,
                Left = left,
                Alignment = Alignment.Center,
            });
    }

    private ShapedText Shape(string text) =>
        shaper.Shape(text, TypeStyle.Body, root.Add(StructureKind.Paragraph)).FittedTo(width);

    private static double WidthOf(ShapedText text) => text.Units.Sum(unit => unit.Width);
}
