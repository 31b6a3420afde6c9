using static System.Buffers.Binary.BinaryPrimitives;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>The glyf table, cut into glyphs by loca.</summary>
internal sealed class GlyphOutlines(
    ReadOnlyMemory<byte> glyf,
    ReadOnlyMemory<byte> loca,
    bool hasLongOffsets,
    int glyphCount
)
{
    /// <summary>The bytes of one glyph; none for a blank such as the space.</summary>
    public ReadOnlySpan<byte> this[int glyph]
    {
        get
        {
            if ((uint)glyph >= (uint)glyphCount)
                throw new ArgumentOutOfRangeException(nameof(glyph), glyph, "The font has no such glyph.");
            var start = OffsetOf(glyph);
            return glyf.Span[start..OffsetOf(glyph + 1)];
        }
    }

    /// <summary>Whether the glyph is put together from other glyphs.</summary>
    public static bool IsComposite(ReadOnlySpan<byte> outline) => !outline.IsEmpty && ReadInt16BigEndian(outline) < 0;

    private int OffsetOf(int glyph) =>
        hasLongOffsets
            ? (int)ReadUInt32BigEndian(loca.Span[(4 * glyph)..])
            : 2 * ReadUInt16BigEndian(loca.Span[(2 * glyph)..]);
}
