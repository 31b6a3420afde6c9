using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Sets a cover: the issuer in the upper third, the title below it, a note such as the year under the title.</summary>
internal sealed class CoverSetter(TextShaper shaper, StructureElement root)
{
    private const double IssuerTop = 4 * PaperGrid.Line;
    private const double TitleTop = 8 * PaperGrid.Line;
    private const double Leading = 1.5;

    private static readonly TextArea Area = PaperGrid.AreaOf(Orientation.Portrait);
    private readonly List<Mark> _marks = [];

    public IReadOnlyList<Mark> Set(Cover cover)
    {
        var top = Place(cover.Issuer, TypeStyle.Title, IssuerTop);
        top = Place(cover.Title, TypeStyle.CoverTitle, Math.Max(TitleTop, top + PaperGrid.Line));
        if (cover.Note is not null)
            Place(cover.Note, TypeStyle.CoverNote, top + PaperGrid.Line / 2);
        return _marks;
    }

    private double Place(string words, TypeStyle style, double top)
    {
        var text = shaper.Shape(words, style, root.Add(StructureKind.Paragraph)).FittedTo(Area.Width);
        foreach (var line in LineBreaker.BreakBalanced(text, Area.Width))
        {
            var baseline = Baseline.In(Area.Top + top, style.Size * Leading, style.Size);
            LinePlacer.Place(text, line, Area.Left, baseline, Alignment.Center, 0, isArtifact: false, _marks);
            top += style.Size * Leading;
        }
        return top;
    }
}
