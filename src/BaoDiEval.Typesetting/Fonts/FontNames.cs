using System.Buffers.Binary;
using System.Text;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>What a font calls itself, in every language of its name table.</summary>
internal static class FontNames
{
    public const int PostScript = 6;
    private const int Family = 1;
    private const int Full = 4;

    /// <summary>Whether a name with this id is one by which people call the font.</summary>
    public static bool IsIdentity(int id) => id is Family or Full or PostScript;

    /// <summary>The Unicode names, each with its id; records in other encodings only repeat them.</summary>
    public static IEnumerable<(int Id, string Text)> Read(ReadOnlyMemory<byte> name)
    {
        if (name.Length < 6)
            yield break;
        var count = UInt16(name, 2);
        var storage = UInt16(name, 4);
        for (var i = 0; i < count && 18 + 12 * i <= name.Length; i++)
        {
            var record = 6 + 12 * i;
            var (length, start) = (UInt16(name, record + 8), storage + UInt16(name, record + 10));
            if (UInt16(name, record) is 0 or 3 && start + length <= name.Length)
                yield return (
                    UInt16(name, record + 6),
                    Encoding.BigEndianUnicode.GetString(name.Span.Slice(start, length))
                );
        }
    }

    private static int UInt16(ReadOnlyMemory<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[offset..]);
}
