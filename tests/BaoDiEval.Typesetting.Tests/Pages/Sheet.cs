using System.Text;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Tests.Pages;

/// <summary>Sets lines by hand, without any layout: half-width characters in the Latin face, each glyph after the other.</summary>
internal sealed class Sheet
{
    private readonly List<List<Mark>> _pages =
    [
        [],
    ];
    private readonly List<Bookmark> _bookmarks = [];

    public StructureElement Structure { get; } = new(StructureKind.Document);
    public string Title { get; init; } = "安全技术服务费项目绩效自评报告";
    public DateOnly? Date { get; init; }

    public Sheet NextPage()
    {
        _pages.Add([]);
        return this;
    }

    public Sheet Add(Mark mark)
    {
        _pages[^1].Add(mark);
        return this;
    }

    public Sheet Bookmark(int level, string title, double y = 100)
    {
        _bookmarks.Add(new(level, title, _pages.Count - 1, y));
        return this;
    }

    public Sheet Rule(double x1, double y1, double x2, double y2)
    {
        _pages[^1].Add(new Line(x1, y1, x2, y2, 0.5));
        return this;
    }

    /// <summary>A paragraph of one line.</summary>
    public Sheet Paragraph(FontRole role, double size, double x, double y, string text, double pitch = 0) =>
        Set(role, size, x, y, text, Structure.Add(StructureKind.Paragraph), pitch);

    public Sheet Artifact(FontRole role, double size, double x, double y, string text) =>
        Set(role, size, x, y, text, null);

    public Sheet Set(
        FontRole role,
        double size,
        double x,
        double y,
        string text,
        StructureElement? tag,
        double pitch = 0,
        Turn turn = Turn.None
    )
    {
        var glyphs = new List<PlacedGlyph>();
        TrueTypeFont? font = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var found = Find(role, rune);
            if (font is not null && found.Font != font)
                Flush(font, glyphs);
            font = found.Font;
            glyphs.Add(new(rune.Value, found.Glyph, x));
            var advance = font.WidthOf(found.Glyph, size);
            x += pitch > 0 && advance > 0.9 * size ? pitch : advance;
        }
        Flush(font!, glyphs);
        return this;

        void Flush(TrueTypeFont face, List<PlacedGlyph> run)
        {
            _pages[^1].Add(new GlyphRun(face, size, y, [.. run], tag, turn));
            run.Clear();
        }
    }

    public TypesetDocument Finish() =>
        new(
            Title,
            "zh-CN",
            Date,
            _pages.ConvertAll(marks => new Page(595.276, 841.89, marks)),
            _bookmarks,
            Structure,
            []
        );

    private static FontGlyph Find(FontRole role, Rune rune)
    {
        var fonts = FontSet.Bundled;
        return (rune.IsAscii ? fonts.Find(FontRole.Latin, rune.Value) : null)
            ?? fonts.Find(role, rune.Value)
            ?? new FontGlyph(fonts[role], 0);
    }
}
