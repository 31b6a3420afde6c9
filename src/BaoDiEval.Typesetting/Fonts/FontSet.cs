namespace BaoDiEval.Typesetting.Fonts;

/// <summary>The fonts that a paper is set in, one for each role, each opened when it is first asked for.</summary>
public sealed class FontSet
{
    private readonly Dictionary<FontRole, Lazy<TrueTypeFont>> _fonts;

    private FontSet(IEnumerable<(FontRole Role, string File)> files) =>
        _fonts = files.ToDictionary(
            font => font.Role,
            font => new Lazy<TrueTypeFont>(() => TrueTypeFont.Parse(ResourceMemory.Open($"Fonts/{font.File}")))
        );

    /// <summary>The fonts that come with the program: the same bytes on every machine.</summary>
    public static FontSet Bundled { get; } =
        new([
            (FontRole.FangSong, "FandolFang-GB2312.ttf"),
            (FontRole.KaiTi, "BaoDiKai-GB2312.ttf"),
            (FontRole.HeiTi, "NotoSansSC-Medium-GB2312.ttf"),
            (FontRole.XiaoBiaoSong, "NotoSerifSC-Bold-GB2312.ttf"),
            (FontRole.SongTi, "NotoSerifSC-Regular-GBK.ttf"),
            (FontRole.Latin, "BaoDiLatin.ttf"),
        ]);

    public TrueTypeFont this[FontRole role] => _fonts[role].Value;

    /// <summary>
    /// The glyph for a character in the font of its role, else in 宋体, which has the rare characters of names;
    /// null when neither has it.
    /// </summary>
    public FontGlyph? Find(FontRole role, int codePoint) =>
        InFont(role, codePoint) ?? InFont(FontRole.SongTi, codePoint);

    private FontGlyph? InFont(FontRole role, int codePoint)
    {
        var font = this[role];
        var glyph = font.GlyphOf(codePoint);
        return glyph == 0 ? null : new FontGlyph(font, glyph);
    }
}

/// <summary>A glyph and the font it belongs to.</summary>
public readonly record struct FontGlyph(TrueTypeFont Font, int Glyph);
