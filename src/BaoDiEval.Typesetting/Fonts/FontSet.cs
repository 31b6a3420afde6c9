namespace BaoDiEval.Typesetting.Fonts;

/// <summary>The fonts that a paper is set in, one for each role, each opened when it is first asked for.</summary>
public sealed class FontSet
{
    private static readonly Lazy<TrueTypeFont> Symbols = Built("DejaVuSans-Symbols.ttf");

    private readonly Dictionary<FontRole, Lazy<TrueTypeFont>> _fonts;

    private FontSet(Dictionary<FontRole, Lazy<TrueTypeFont>> fonts) => _fonts = fonts;

    /// <summary>The fonts that come with the program: the same bytes on every machine.</summary>
    public static FontSet Bundled { get; } =
        new(
            new()
            {
                [FontRole.FangSong] = Built("FandolFang-GB2312.ttf"),
                [FontRole.KaiTi] = Built("BaoDiKai-GB2312.ttf"),
                [FontRole.HeiTi] = Built("NotoSansSC-Medium-GB2312.ttf"),
                [FontRole.XiaoBiaoSong] = Built("NotoSerifSC-Bold-GB2312.ttf"),
                [FontRole.SongTi] = Built("NotoSerifSC-Regular-GBK.ttf"),
                [FontRole.Latin] = Built("BaoDiLatin.ttf"),
            }
        );

    /// <summary>
    /// The fonts of this machine where the folders hold them, such as 方正小标宋 and 仿宋_GB2312, and the bundled ones for the
    /// other roles. Papers then look as the office is used to, and no longer the same on every machine.
    /// </summary>
    public static FontSet PreferringHost(IEnumerable<string> folders)
    {
        var fonts = new Dictionary<FontRole, Lazy<TrueTypeFont>>(Bundled._fonts);
        foreach (var (role, font) in HostFonts.In(folders))
            fonts[role] = new Lazy<TrueTypeFont>(font);
        return new(fonts);
    }

    public TrueTypeFont this[FontRole role] => _fonts[role].Value;

    /// <summary>
    /// The glyph for a character in the font of its role, else in 宋体, which has the rare characters of names, else among
    /// the symbols; null when none has it.
    /// </summary>
    public FontGlyph? Find(FontRole role, int codePoint) =>
        In(this[role], codePoint)
        ?? In(this[FontRole.SongTi], codePoint)
        ?? In(Bundled[FontRole.SongTi], codePoint)
        ?? In(Symbols.Value, codePoint);

    private static FontGlyph? In(TrueTypeFont font, int codePoint) =>
        font.GlyphOf(codePoint) is not 0 and var glyph ? new FontGlyph(font, glyph) : null;

    private static Lazy<TrueTypeFont> Built(string file) =>
        new(() => TrueTypeFont.Parse(ResourceMemory.Open($"Fonts/{file}")));
}

/// <summary>A glyph and the font it belongs to.</summary>
public readonly record struct FontGlyph(TrueTypeFont Font, int Glyph);
