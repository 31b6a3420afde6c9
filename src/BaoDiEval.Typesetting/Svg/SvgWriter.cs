using System.Globalization;
using System.Text;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Svg;

/// <summary>
/// Draws one page as SVG for the screen: outlines instead of fonts, so that it looks like the PDF wherever it is shown. Ids
/// begin with the number of the page, so that several pages may stand in one HTML document.
/// </summary>
public sealed class SvgWriter
{
    private readonly Dictionary<(TrueTypeFont, int), string> _ids = [];
    private readonly StringBuilder _outlines = new();
    private readonly StringBuilder _drawing = new();
    private readonly int _number;

    private SvgWriter(int number) => _number = number;

    public static string Write(TypesetDocument document, int pageIndex)
    {
        var writer = new SvgWriter(pageIndex + 1);
        var page = document.Pages[pageIndex];
        foreach (var mark in page.Marks)
            writer.Draw(mark);
        return writer.Finish(page);
    }

    private string Finish(Page page) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {page.Width:0.###} {page.Height:0.###}" role="img"><title>第{_number}页</title><defs>{_outlines}</defs><rect width="100%" height="100%" fill="#fff"/>{_drawing}</svg>
            """
        );

    private void Draw(Mark mark)
    {
        if (mark is GlyphRun run)
            Draw(run);
        else if (mark is Line line)
            _drawing.Append(
                CultureInfo.InvariantCulture,
                $"""<path d="M{line.X1:0.##} {line.Y1:0.##}L{line.X2:0.##} {line.Y2:0.##}" stroke="#000" stroke-width="{line.Thickness:0.##}" stroke-linecap="square"/>"""
            );
    }

    /// <summary>Within a run one unit is a font unit, and y points up as it does in the font.</summary>
    private void Draw(GlyphRun run)
    {
        var origin = run.Glyphs[0].X;
        var scale = run.Size / run.Font.UnitsPerEm;
        var turn = run.Turn switch
        {
            Turn.Clockwise => " rotate(90)",
            Turn.CounterClockwise => " rotate(-90)",
            _ => "",
        };
        _drawing.Append(
            CultureInfo.InvariantCulture,
            $"""<g transform="translate({origin:0.###} {run.Baseline:0.###}){turn} scale({scale:0.######} -{scale:0.######})">"""
        );
        foreach (var glyph in run.Glyphs)
            if (IdOf(run.Font, glyph.Glyph) is { Length: > 0 } id)
                _drawing.Append(
                    CultureInfo.InvariantCulture,
                    $"""<use href="#{id}" x="{(glyph.X - origin) / scale:0}"/>"""
                );
        _drawing.Append("</g>");
    }

    /// <summary>Defines the outline when it is first used; a blank has none.</summary>
    private string IdOf(TrueTypeFont font, int glyph)
    {
        if (_ids.TryGetValue((font, glyph), out var known))
            return known;
        var path = GlyphPath.Of(font, glyph);
        var id = path.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"p{_number}g{_ids.Count}");
        if (id.Length > 0)
            _outlines.Append(CultureInfo.InvariantCulture, $"""<path id="{id}" d="{path}"/>""");
        return _ids[(font, glyph)] = id;
    }
}
