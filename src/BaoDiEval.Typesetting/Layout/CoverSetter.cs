using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Sets a cover: the issuer in the upper third, the title below it, a note such as the year under the title.</summary>
internal sealed class CoverSetter(TextShaper shaper, StructureElement root)
{
    private const double IssuerTop = 4 * PaperGrid.Line;
    private const double TitleTop = 8 * PaperGrid.Line;
    private const double Leading = 1.5;

    /// <summary>A name without end gets smaller type until the cover holds it.</summary>
    private const double Smaller = 0.9;
    private const double Smallest = 0.2;

    private static readonly TextArea Area = PaperGrid.AreaOf(Orientation.Portrait);
    private readonly List<Mark> _marks = [];

    public IReadOnlyList<Mark> Set(Cover cover)
    {
        StructureElement[] tags =
        [
            .. Enumerable.Range(0, 3).Select(_ => new StructureElement(StructureKind.Paragraph)),
        ];
        for (var scale = 1.0; Set(cover, tags, scale) > Area.Height && scale > Smallest; scale *= Smaller)
            _marks.Clear();
        foreach (var tag in tags.Take(cover.Note is null ? 2 : 3))
            root.Add(tag);
        return _marks;
    }

    private double Set(Cover cover, StructureElement[] tags, double scale)
    {
        var top = Place(cover.Issuer, TypeStyle.Title, IssuerTop, tags[0], scale);
        top = Place(cover.Title, TypeStyle.CoverTitle, Math.Max(TitleTop, top + PaperGrid.Line), tags[1], scale);
        return cover.Note is null
            ? top
            : Place(cover.Note, TypeStyle.CoverNote, top + PaperGrid.Line / 2, tags[2], scale);
    }

    private double Place(string words, TypeStyle style, double top, StructureElement tag, double scale)
    {
        var text = shaper.Shape(words, style, tag).Scaled(scale).FittedTo(Area.Width);
        var size = style.Size * scale;
        foreach (var line in LineBreaker.BreakBalanced(text, Area.Width))
        {
            var baseline = Baseline.In(Area.Top + top, size * Leading, size);
            LinePlacer.Place(text, line, Area.Left, baseline, Alignment.Center, 0, isArtifact: false, _marks);
            top += size * Leading;
        }
        return top;
    }
}
