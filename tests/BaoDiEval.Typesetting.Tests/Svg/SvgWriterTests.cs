using System.Globalization;
using System.Xml.Linq;
using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Svg;
using BaoDiEval.Typesetting.Tests.Layout;

namespace BaoDiEval.Typesetting.Tests.Svg;

public class SvgWriterTests
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_page_becomes_a_drawing_that_needs_no_font()
    {
        var svg = Drawing(new Paragraph("一一二"));

        Assert.Equal("0 0 595.276 841.89", svg.Attribute("viewBox")!.Value);
        Assert.Empty(svg.Descendants(Namespace + "text"));
        var outlines = svg.Element(Namespace + "defs")!
            .Elements()
            .Select(path => "#" + path.Attribute("id")!.Value)
            .ToHashSet();
        Assert.All(svg.Descendants(Namespace + "use"), use => Assert.Contains(use.Attribute("href")!.Value, outlines));
    }

    [Fact]
    public void A_character_used_twice_has_one_outline()
    {
        var svg = Drawing(new Paragraph("一一二"));

        Assert.Equal(3 + "—1—".Length, svg.Descendants(Namespace + "use").Count());
        Assert.Equal(2 + 2, svg.Element(Namespace + "defs")!.Elements().Count());
    }

    [Fact]
    public void Rules_are_drawn() =>
        Assert.Equal(
            4,
            Drawing(new Table([new(1)], [new([new("")])]))
                .Elements(Namespace + "path")
                .Count(path => path.Attribute("stroke") is not null)
        );

    [Fact]
    public void The_page_number_of_a_landscape_page_is_turned() =>
        Assert.Contains(
            Drawing(new Section(Orientation.Landscape), new Paragraph("甲")).Elements(Namespace + "g"),
            run => run.Attribute("transform")!.Value.Contains("rotate(90)", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(FontRole.FangSong)]
    [InlineData(FontRole.Latin)]
    public void Every_outline_stays_in_the_box_of_its_font(FontRole role)
    {
        var font = FontSet.Bundled[role];
        for (var glyph = 0; glyph < Math.Min(font.GlyphCount, 500); glyph++)
            Assert.All(
                GlyphContours.Of(font, glyph).SelectMany(contour => contour),
                point =>
                {
                    Assert.InRange(point.X, font.Box.XMin, font.Box.XMax);
                    Assert.InRange(point.Y, font.Box.YMin, font.Box.YMax);
                }
            );
    }

    [Fact]
    public void Numbers_have_a_point_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal("0 0 595.276 841.89", Drawing(new Paragraph("甲")).Attribute("viewBox")!.Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static XElement Drawing(params Block[] blocks) => XElement.Parse(SvgWriter.Write(Paper.Set(blocks), 0));
}
