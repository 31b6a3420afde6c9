using System.Security.Cryptography;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>
/// One font of a paper. Every pair of glyph and character gets its own number (CID), so that text comes out as it was
/// written even where two characters share a glyph, as 资 and its Kangxi radical parts do in many fonts.
/// </summary>
internal sealed class EmbeddedFont(TrueTypeFont font, string resourceName)
{
    private const int ThousandthsPerEm = 1000;
    private const int EntriesPerBlock = 100; // the most that a character map may list at once

    private readonly Dictionary<(int Glyph, int CodePoint), int> _ids = [];
    private readonly List<int> _glyphs = [0];
    private readonly List<int> _codePoints = [0];
    private readonly List<int> _widths = [ToThousandths(font, font.AdvanceOf(0))];

    public string ResourceName { get; } = resourceName;

    /// <summary>The number under which the page content shows this glyph as this character.</summary>
    public int IdOf(PlacedGlyph placed)
    {
        var key = (placed.Glyph, placed.CodePoint);
        if (_ids.TryGetValue(key, out var id))
            return id;
        id = _glyphs.Count;
        _ids[key] = id;
        _glyphs.Add(placed.Glyph);
        _codePoints.Add(placed.CodePoint);
        _widths.Add(ToThousandths(font, font.AdvanceOf(placed.Glyph)));
        return id;
    }

    /// <summary>In thousandths of an em, as readers of the file will advance.</summary>
    public int WidthOf(int id) => _widths[id];

    public PdfReference WriteTo(PdfObjects objects)
    {
        if (!font.MayBeEmbedded)
            throw new InvalidOperationException($"The maker of {font.PostScriptName} does not allow embedding.");

        var subset = FontSubset.Of(font, _glyphs);
        var name = $"{SubsetTag(subset)}+{SafeName(font.PostScriptName)}";
        var file = objects.AddFontFile(subset);
        var toUnicode = objects.AddStream(CharacterMap().Written);
        var descriptor = objects.Add($"<< /Type /FontDescriptor /FontName /{name} {Measures()} /FontFile2 {file} >>");
        var descendant = objects.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /FontDescriptor {descriptor} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW {ThousandthsPerEm} /W [{Widths()}] >>"
        );
        return objects.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant}] /ToUnicode {toUnicode} >>"
        );
    }

    private PdfBuffer Measures()
    {
        const int symbolic = 4;
        var box = font.Box;
        var stem = 10 + 220 * (font.Weight - 50) / 900; // the usual estimate from the weight
        return new PdfBuffer().Append(
            $"/Flags {symbolic} /FontBBox [{Scaled(box.XMin)} {Scaled(box.YMin)} {Scaled(box.XMax)} {Scaled(box.YMax)}] /ItalicAngle 0 /Ascent {Scaled(font.Ascent)} /Descent {Scaled(font.Descent)} /CapHeight {Scaled(font.CapHeight)} /StemV {stem}"
        );
    }

    // Runs of widths other than one em, each as: first number [width …].
    private PdfBuffer Widths()
    {
        var notation = new PdfBuffer();
        var isOpen = false;
        for (var id = 0; id < _widths.Count; id++)
        {
            var isListed = _widths[id] != ThousandthsPerEm;
            if (isListed && !isOpen)
                notation.Append($" {id} [");
            if (isListed)
                notation.Append($"{_widths[id]} ");
            else if (isOpen)
                notation.Append((byte)']');
            isOpen = isListed;
        }
        return isOpen ? notation.Append((byte)']') : notation;
    }

    private PdfBuffer CharacterMap()
    {
        var map = new PdfBuffer(32 * _codePoints.Count + 512);
        map.Append(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange

            """u8
        );
        for (var first = 1; first < _codePoints.Count; first += EntriesPerBlock)
        {
            var count = Math.Min(EntriesPerBlock, _codePoints.Count - first);
            map.Append($"{count} beginbfchar\n");
            for (var id = first; id < first + count; id++)
                map.Append((byte)'<').Hex(id).Append("> <"u8).HexUtf16(_codePoints[id]).Append(">\n"u8);
            map.Append("endbfchar\n"u8);
        }
        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end"u8);
    }

    private int Scaled(int fontUnits) => ToThousandths(font, fontUnits);

    private static int ToThousandths(TrueTypeFont font, int fontUnits) =>
        (int)Math.Round((double)fontUnits * ThousandthsPerEm / font.UnitsPerEm, MidpointRounding.AwayFromZero);

    // Six letters from the content, so that equal papers have equal names and different subsets different ones.
    private static string SubsetTag(byte[] subset)
    {
        var hash = SHA256.HashData(subset);
        return string.Create(
            6,
            hash,
            (tag, bytes) =>
            {
                for (var i = 0; i < tag.Length; i++)
                    tag[i] = (char)('A' + bytes[i] % 26);
            }
        );
    }

    private static string SafeName(string postScriptName) =>
        string.Concat(postScriptName.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'));
}
