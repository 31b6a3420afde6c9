using static System.Buffers.Binary.BinaryPrimitives;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>
/// Cuts a font down to the glyphs of one paper, renumbered from 0 in the order given. Glyphs of which others are
/// composed follow at the end. A glyph may be given twice and is then there twice.
/// </summary>
internal static class FontSubset
{
    // Needed by hinted fonts, and only when the whole font has them.
    private static readonly string[] HintTables = ["cvt ", "fpgm", "prep"];

    public static byte[] Of(TrueTypeFont font, IReadOnlyList<int> glyphs)
    {
        var (outlines, offsets, all) = CopyOutlines(font, glyphs);
        var tables = new List<(string Tag, byte[] Data)>
        {
            ("glyf", outlines),
            ("head", Head(font)),
            ("hhea", WithCount(font.Tables["hhea"], 34, all.Count)),
            ("hmtx", Metrics(font, all)),
            ("loca", Offsets(offsets)),
            ("maxp", WithCount(font.Tables["maxp"], 4, all.Count)),
        };
        foreach (var tag in HintTables)
        {
            if (font.Tables.FindOrEmpty(tag) is { IsEmpty: false } hints)
                tables.Add((tag, hints.ToArray()));
        }
        tables.Sort((a, b) => string.CompareOrdinal(a.Tag, b.Tag));
        return FontFile.Assemble(tables);
    }

    private static (byte[] Outlines, List<int> Offsets, List<int> All) CopyOutlines(
        TrueTypeFont font,
        IReadOnlyList<int> glyphs
    )
    {
        var all = new List<int>(glyphs);
        var parts = new Dictionary<int, int>();
        var offsets = new List<int>(glyphs.Count + 1);
        using var outlines = new MemoryStream(1 << 17);
        for (var i = 0; i < all.Count; i++)
        {
            offsets.Add((int)outlines.Length);
            outlines.Write(font.Outlines[all[i]]);
            var outline = outlines.GetBuffer().AsSpan(offsets[i], (int)outlines.Length - offsets[i]);
            if (GlyphOutlines.IsComposite(outline))
                RenumberParts(outline, parts, all);
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
        }
        offsets.Add((int)outlines.Length);
        return (outlines.ToArray(), offsets, all);
    }

    private static void RenumberParts(Span<byte> outline, Dictionary<int, int> parts, List<int> all)
    {
        foreach (var at in GlyphOutlines.PartsOf(outline))
        {
            var part = ReadUInt16BigEndian(outline[at..]);
            if (!parts.TryGetValue(part, out var number))
            {
                parts[part] = number = all.Count;
                all.Add(part);
            }
            WriteUInt16BigEndian(outline[at..], (ushort)number);
        }
    }

    private static byte[] Head(TrueTypeFont font)
    {
        var head = font.Tables["head"].ToArray();
        WriteUInt32BigEndian(head.AsSpan(8), 0); // the checksum of the file, known when it is whole
        WriteInt16BigEndian(head.AsSpan(50), 1); // long offsets
        return head;
    }

    private static byte[] WithCount(ReadOnlyMemory<byte> table, int offset, int count)
    {
        var copy = table.ToArray();
        WriteUInt16BigEndian(copy.AsSpan(offset), (ushort)count);
        return copy;
    }

    private static byte[] Metrics(TrueTypeFont font, List<int> glyphs)
    {
        var metrics = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)font.AdvanceOf(glyphs[i]));
            WriteInt16BigEndian(metrics.AsSpan(4 * i + 2), (short)font.LeftSideBearingOf(glyphs[i]));
        }
        return metrics;
    }

    private static byte[] Offsets(List<int> offsets)
    {
        var loca = new byte[4 * offsets.Count];
        for (var i = 0; i < offsets.Count; i++)
            WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
        return loca;
    }
}
