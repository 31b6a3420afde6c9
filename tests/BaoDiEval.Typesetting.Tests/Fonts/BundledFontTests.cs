using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Tests.Fonts;

public class BundledFontTests
{
    private static readonly FontSet Fonts = FontSet.Bundled;

    [Theory]
    [InlineData(FontRole.FangSong, "FandolFang-Regular", 400)]
    [InlineData(FontRole.KaiTi, "BaoDiKai-Regular", 400)]
    [InlineData(FontRole.HeiTi, "NotoSansSC-Medium", 500)]
    [InlineData(FontRole.XiaoBiaoSong, "NotoSerifSC-Bold", 700)]
    [InlineData(FontRole.SongTi, "NotoSerifSC-Regular", 400)]
    [InlineData(FontRole.Latin, "BaoDiLatin-Regular", 400)]
    public void Each_role_has_its_font_and_may_embed_it(FontRole role, string postScriptName, int weight)
    {
        var font = Fonts[role];

        Assert.Equal(postScriptName, font.PostScriptName);
        Assert.Equal(weight, font.Weight);
        Assert.True(font.MayBeEmbedded);
        Assert.True(font.Ascent > 0 && font.Descent < 0);
        Assert.InRange(font.CapHeight, font.UnitsPerEm / 2, font.UnitsPerEm);
        Assert.True(font.Box.XMax > font.Box.XMin && font.Box.YMax > font.Box.YMin);
    }

    [Theory]
    [InlineData(FontRole.FangSong)]
    [InlineData(FontRole.KaiTi)]
    [InlineData(FontRole.HeiTi)]
    [InlineData(FontRole.XiaoBiaoSong)]
    [InlineData(FontRole.SongTi)]
    public void Chinese_characters_are_one_em_wide_and_drawn(FontRole role)
    {
        var font = Fonts[role];
        foreach (var character in "天津市宝坻区住房和建设委员会，。《》（）０９Ａ〇○　")
        {
            var glyph = font.GlyphOf(character);
            Assert.True(glyph != 0, $"{role} lacks {character}");
            Assert.Equal(font.UnitsPerEm, font.AdvanceOf(glyph));
            Assert.Equal(character == '　', font.Outlines[glyph].IsEmpty);
        }
    }

    [Theory]
    [InlineData(FontRole.FangSong)]
    [InlineData(FontRole.KaiTi)]
    [InlineData(FontRole.HeiTi)]
    [InlineData(FontRole.XiaoBiaoSong)]
    public void Every_character_of_GB2312_and_of_our_forms_is_found(FontRole role)
    {
        const string symbols = "·—–…“”‘’、〔〕【】〈〉「」『』℃㎡‰≤≥±№￥㎞㎜㎝㎏×÷≈≠√①⑩⑴㈠ⅠⅫ☐☑☒✓✔✗□■●～￣％㎥²³";
        foreach (var character in symbols + CommonCharacters())
            Assert.True(Fonts.Find(role, character) is not null, $"{role} lacks {character} U+{(int)character:X4}");
    }

    [Theory]
    [InlineData('￥')]
    [InlineData('￣')]
    [InlineData('～')]
    public void Signs_that_the_FangSong_draws_wrongly_come_from_SongTi(char sign) =>
        Assert.Equal(Fonts[FontRole.SongTi], Fonts.Find(FontRole.FangSong, sign)?.Font);

    [Theory]
    [InlineData("喆")]
    [InlineData("䶮")]
    [InlineData("𬭎")]
    [InlineData("𫖯")]
    public void Rare_characters_of_names_come_from_SongTi_in_every_role(string character)
    {
        var found = Fonts.Find(FontRole.KaiTi, char.ConvertToUtf32(character, 0));

        Assert.Equal(Fonts[FontRole.SongTi], found?.Font);
    }

    [Fact]
    public void A_character_that_no_font_has_is_not_found()
    {
        Assert.Null(Fonts.Find(FontRole.FangSong, 0x1F600));
        Assert.Null(Fonts.Find(FontRole.Latin, 0xE000));
    }

    [Fact]
    public void Latin_digits_are_half_an_em_wide_and_equal()
    {
        var font = Fonts[FontRole.Latin];

        foreach (var digit in "0123456789")
            Assert.Equal(8, font.WidthOf(font.GlyphOf(digit), 16), 0.001);
    }

    [Fact]
    public void A_bundled_font_is_opened_once() => Assert.Same(Fonts[FontRole.Latin], Fonts[FontRole.Latin]);

    // Rows 16 to 87 of GB2312 are its 6763 characters: EUC-CN bytes decode in the code page 936.
    private static string CommonCharacters()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var encoding = System.Text.Encoding.GetEncoding(936);
        var bytes = new List<byte>();
        for (var row = 16; row <= 87; row++)
        for (var cell = 1; cell <= (row == 55 ? 89 : 94); cell++)
            bytes.AddRange([(byte)(0xA0 + row), (byte)(0xA0 + cell)]);
        return encoding.GetString([.. bytes]);
    }
}
