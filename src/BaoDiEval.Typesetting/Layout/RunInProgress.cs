using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Collects the glyphs of one font, size and tag; when one of these changes, a new run begins.</summary>
internal sealed class RunInProgress(double baseline, bool isArtifact, List<Mark> marks)
{
    private List<PlacedGlyph> _glyphs = [];
    private TrueTypeFont? _font;
    private double _size;
    private StructureElement? _tag;

    public void Add(ShapedGlyph glyph, double x)
    {
        var tag = isArtifact ? null : glyph.Tag;
        if (!ReferenceEquals(_font, glyph.Font) || _size != glyph.Size || !ReferenceEquals(_tag, tag))
            End();
        (_font, _size, _tag) = (glyph.Font, glyph.Size, tag);
        _glyphs.Add(new(glyph.CodePoint, glyph.Glyph, x));
    }

    public void End()
    {
        if (_font is null || _glyphs.Count == 0)
            return;
        marks.Add(new GlyphRun(_font, _size, baseline, _glyphs, _tag));
        _glyphs = [];
    }
}
