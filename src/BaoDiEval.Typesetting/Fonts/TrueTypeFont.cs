using static System.Buffers.Binary.BinaryPrimitives;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>
/// A font with TrueType outlines, read in place from its file. All measures are in font units, of which
/// <see cref="UnitsPerEm"/> make one em. Immutable, so one instance may serve every document.
/// </summary>
public sealed class TrueTypeFont
{
    private const int RestrictedLicense = 0x0002;
    private const int NoSubsetting = 0x0100;

    private readonly CharacterMap _characters;
    private readonly ReadOnlyMemory<byte> _metrics;
    private readonly int _metricsCount;

    private TrueTypeFont(FontTables tables)
    {
        Tables = tables;
        _characters = new(tables["cmap"]);
        _metrics = tables["hmtx"];
        GlyphCount = ReadUInt16BigEndian(tables["maxp"].Span[4..]);
        (PostScriptName, Names) = ReadNames(tables.FindOrEmpty("name"));

        var head = tables["head"].Span;
        UnitsPerEm = ReadUInt16BigEndian(head[18..]);
        Box = new(Signed(head, 36), Signed(head, 38), Signed(head, 40), Signed(head, 42));
        Outlines = new(tables["glyf"], tables["loca"], hasLongOffsets: Signed(head, 50) == 1, GlyphCount);

        var hhea = tables["hhea"].Span;
        (Ascent, Descent) = (Signed(hhea, 4), Signed(hhea, 6));
        _metricsCount = ReadUInt16BigEndian(hhea[34..]);

        var os2 = tables.FindOrEmpty("OS/2").Span;
        Weight = os2.Length < 6 ? 400 : ReadUInt16BigEndian(os2[4..]);
        EmbeddingRights = os2.Length < 10 ? 0 : ReadUInt16BigEndian(os2[8..]);
        CapHeight = os2.Length >= 90 && Signed(os2, 88) is > 0 and var height ? height : Ascent;
    }

    public string PostScriptName { get; }

    /// <summary>Every family and full name, in every language: how people may call the font.</summary>
    public IReadOnlyCollection<string> Names { get; }

    public int UnitsPerEm { get; }
    public int GlyphCount { get; }
    public int Ascent { get; }

    /// <summary>Negative: below the baseline.</summary>
    public int Descent { get; }

    public int CapHeight { get; }

    /// <summary>400 is regular, 700 bold.</summary>
    public int Weight { get; }

    /// <summary>The box that holds every glyph.</summary>
    public FontBox Box { get; }

    /// <summary>The fsType of OS/2: which kinds of embedding the maker allows.</summary>
    public int EmbeddingRights { get; }

    public bool MayBeEmbedded => (EmbeddingRights & (RestrictedLicense | NoSubsetting)) == 0;

    internal GlyphOutlines Outlines { get; }
    internal FontTables Tables { get; }

    /// <exception cref="InvalidDataException">Not a whole TrueType font with glyf outlines.</exception>
    public static TrueTypeFont Parse(ReadOnlyMemory<byte> file) => Parse(file, 0);

    /// <param name="start">Where the font begins in a collection of several.</param>
    internal static TrueTypeFont Parse(ReadOnlyMemory<byte> file, int start)
    {
        try
        {
            return new(new FontTables(file, start));
        }
        catch (ArgumentOutOfRangeException cut)
        {
            throw new InvalidDataException("A table of the font is too short.", cut);
        }
    }

    /// <summary>0 when the font lacks the character.</summary>
    public int GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    public int AdvanceOf(int glyph) => ReadUInt16BigEndian(_metrics.Span[(4 * Math.Min(glyph, _metricsCount - 1))..]);

    /// <summary>How far the glyph advances when set in <paramref name="size"/> pt.</summary>
    public double WidthOf(int glyph, double size) => AdvanceOf(glyph) * size / UnitsPerEm;

    public override string ToString() => PostScriptName;

    internal int LeftSideBearingOf(int glyph) =>
        glyph < _metricsCount
            ? Signed(_metrics.Span, 4 * glyph + 2)
            : Signed(_metrics.Span, 4 * _metricsCount + 2 * (glyph - _metricsCount));

    private static (string PostScript, IReadOnlyCollection<string> All) ReadNames(ReadOnlyMemory<byte> name)
    {
        string? postScript = null;
        var all = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, text) in FontNames.Read(name))
        {
            if (id == FontNames.PostScript)
                postScript ??= text;
            if (FontNames.IsIdentity(id))
                all.Add(text);
        }
        return (postScript ?? "Unnamed", all);
    }

    private static int Signed(ReadOnlySpan<byte> bytes, int offset) => ReadInt16BigEndian(bytes[offset..]);
}

/// <summary>Corners in font units, y upward.</summary>
public readonly record struct FontBox(int XMin, int YMin, int XMax, int YMax);
