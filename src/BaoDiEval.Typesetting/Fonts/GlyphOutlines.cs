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
    private const int HeaderLength = 10;
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int FullMatrix = 0x0080;

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

    /// <summary>Where in a composite outline the numbers of its parts stand.</summary>
    public static List<int> PartsOf(ReadOnlySpan<byte> composite)
    {
        var places = new List<int>();
        for (var at = HeaderLength; ; )
        {
            var flags = ReadUInt16BigEndian(composite[at..]);
            places.Add(at + 2);
            if ((flags & MoreParts) == 0)
                return places;
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + 2 * ScaleValues(flags);
        }
    }

    private static int ScaleValues(int flags) =>
        (flags & (OneScale | TwoScales | FullMatrix)) switch
        {
            OneScale => 1,
            TwoScales => 2,
            FullMatrix => 4,
            _ => 0,
        };

    private int OffsetOf(int glyph) =>
        hasLongOffsets
            ? (int)ReadUInt32BigEndian(loca.Span[(4 * glyph)..])
            : 2 * ReadUInt16BigEndian(loca.Span[(2 * glyph)..]);
}
