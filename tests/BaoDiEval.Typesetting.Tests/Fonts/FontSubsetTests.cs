using System.Buffers.Binary;
using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Tests.Fonts;

public class FontSubsetTests
{
    private static readonly TrueTypeFont Latin = FontSet.Bundled[FontRole.Latin];

    [Fact]
    public void Glyphs_are_renumbered_in_the_order_given()
    {
        var (a, b) = (Latin.GlyphOf('a'), Latin.GlyphOf('b'));

        var subset = new Read(FontSubset.Of(Latin, [0, b, a]));

        Assert.Equal(3, subset.Count);
        Assert.True(subset.Outlines[1].StartsWith(Latin.Outlines[b]));
        Assert.True(subset.Outlines[2].StartsWith(Latin.Outlines[a]));
        Assert.Equal(Latin.AdvanceOf(b), subset.AdvanceOf(1));
    }

    [Fact]
    public void The_parts_of_a_composed_glyph_come_along()
    {
        var composed = Latin.GlyphOf('é');
        var parts = PartsOf(Latin.Outlines[composed]);

        var subset = new Read(FontSubset.Of(Latin, [0, composed]));

        Assert.Equal(2 + parts.Count, subset.Count);
        var renumbered = PartsOf(subset.Outlines[1]);
        Assert.Equal(Enumerable.Range(2, parts.Count), renumbered);
        for (var i = 0; i < parts.Count; i++)
            Assert.True(subset.Outlines[renumbered[i]].StartsWith(Latin.Outlines[parts[i]]));
    }

    [Fact]
    public void Two_composed_glyphs_share_a_part()
    {
        var subset = new Read(FontSubset.Of(Latin, [0, Latin.GlyphOf('é'), Latin.GlyphOf('è')]));

        Assert.Equal(PartsOf(subset.Outlines[1])[0], PartsOf(subset.Outlines[2])[0]);
    }

    [Fact]
    public void A_glyph_given_twice_is_there_twice()
    {
        var a = Latin.GlyphOf('a');

        var subset = new Read(FontSubset.Of(Latin, [0, a, a]));

        Assert.True(subset.Outlines[1].SequenceEqual(subset.Outlines[2]));
    }

    [Fact]
    public void A_blank_has_a_width_and_no_outline()
    {
        var subset = new Read(FontSubset.Of(Latin, [0, Latin.GlyphOf(' ')]));

        Assert.True(subset.Outlines[1].IsEmpty);
        Assert.Equal(512, subset.AdvanceOf(1));
    }

    [Fact]
    public void The_checksum_of_the_whole_file_is_right()
    {
        var file = FontSubset.Of(Latin, [0, Latin.GlyphOf('é')]);

        var sum = 0u;
        for (var at = 0; at < file.Length; at += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void A_glyph_that_the_font_lacks_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FontSubset.Of(Latin, [0, Latin.GlyphCount]));

    private static List<int> PartsOf(ReadOnlySpan<byte> outline)
    {
        var parts = new List<int>();
        foreach (var at in GlyphOutlines.PartsOf(outline))
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[at..]));
        return parts;
    }

    /// <summary>A subset has no character map, so it is read by its tables.</summary>
    private sealed class Read
    {
        private readonly FontTables _tables;

        public Read(byte[] file)
        {
            _tables = new(file);
            Count = BinaryPrimitives.ReadUInt16BigEndian(_tables["maxp"].Span[4..]);
            Outlines = new(_tables["glyf"], _tables["loca"], hasLongOffsets: true, Count);
        }

        public int Count { get; }
        public GlyphOutlines Outlines { get; }

        public int AdvanceOf(int glyph) => BinaryPrimitives.ReadUInt16BigEndian(_tables["hmtx"].Span[(4 * glyph)..]);
    }
}
