using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Tests.Fonts;

public class TrueTypeFontTests
{
    private static readonly byte[] Latin = Resource("Fonts/BaoDiLatin.ttf");

    [Fact]
    public void Reads_measures_and_names()
    {
        var font = TrueTypeFont.Parse(Latin);

        Assert.Equal(2048, font.UnitsPerEm);
        Assert.Equal("BaoDiLatin-Regular", font.PostScriptName);
        Assert.Contains("baodi latin", font.Names);
        Assert.Equal(1479, font.AdvanceOf(font.GlyphOf('A')));
        Assert.Equal(512, font.AdvanceOf(font.GlyphOf(' ')));
    }

    [Fact]
    public void A_character_it_lacks_has_the_glyph_0()
    {
        var font = TrueTypeFont.Parse(Latin);

        Assert.Equal(0, font.GlyphOf('天'));
        Assert.Equal(0, font.GlyphOf(0x2070E));
        Assert.Equal(0, font.GlyphOf(0xFFFF));
    }

    [Fact]
    public void Maps_characters_beyond_the_basic_plane()
    {
        var font = FontSet.Bundled[FontRole.SongTi];

        Assert.NotEqual(0, font.GlyphOf(0x2CB4E));
        Assert.Equal(0, font.GlyphOf(0x10FFFF));
    }

    [Fact]
    public void An_accented_letter_is_made_of_others()
    {
        var font = TrueTypeFont.Parse(Latin);

        Assert.True(GlyphOutlines.IsComposite(font.Outlines[font.GlyphOf('é')]));
        Assert.False(GlyphOutlines.IsComposite(font.Outlines[font.GlyphOf('e')]));
        Assert.False(GlyphOutlines.IsComposite(font.Outlines[font.GlyphOf(' ')]));
    }

    [Fact]
    public void A_font_with_CFF_outlines_is_refused()
    {
        byte[] file = [.. "OTTO"u8, .. new byte[20]];

        Assert.Throws<InvalidDataException>(() => TrueTypeFont.Parse(file));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(5000)]
    public void A_file_that_ends_early_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => TrueTypeFont.Parse(Latin.AsMemory(0, length)));

    private static byte[] Resource(string name)
    {
        using var stream = typeof(TrueTypeFont).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
