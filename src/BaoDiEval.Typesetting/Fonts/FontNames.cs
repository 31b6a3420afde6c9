using System.Buffers.Binary;
using System.Text;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>What a font calls itself, in every language of its name table.</summary>
internal static class FontNames
{
    public const int Family = 1;
    public const int Full = 4;
    public const int PostScript = 6;

    /// <summary>The Unicode records of one name id, as (id, text); other encodings repeat them.</summary>
    public static IEnumerable<(int Id, string Text)> Read(ReadOnlyMemory<byte> name)
    {
        if (name.IsEmpty)
            yield break;
        var count = UInt16(name, 2);
        var storage = UInt16(name, 4);
        for (var i = 0; i < count; i++)
        {
            var record = 6 + 12 * i;
            if (UInt16(name, record) is not (0 or 3))
                continue;
            var text = name.Slice(storage + UInt16(name, record + 10), UInt16(name, record + 8));
            yield return (UInt16(name, record + 6), Encoding.BigEndianUnicode.GetString(text.Span));
        }
    }

    private static int UInt16(ReadOnlyMemory<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[offset..]);
}
