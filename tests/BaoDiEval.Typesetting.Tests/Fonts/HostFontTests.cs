using System.Buffers.Binary;
using System.Text;
using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Tests.Fonts;

public sealed class HostFontTests : IDisposable
{
    private static readonly TrueTypeFont Latin = FontSet.Bundled[FontRole.Latin];
    private readonly string _folder = Directory.CreateTempSubdirectory("fonts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_font_of_the_machine_comes_before_the_bundled_one()
    {
        Install("a/fangsong.ttf", Named("仿宋_GB2312"));

        var fonts = FontSet.PreferringHost([_folder]);

        Assert.Contains("仿宋_GB2312", fonts[FontRole.FangSong].Names);
        Assert.Same(FontSet.Bundled[FontRole.KaiTi], fonts[FontRole.KaiTi]);
    }

    [Fact]
    public void The_customary_name_wins_over_a_substitute()
    {
        Install("1.ttf", Named("华文中宋"));
        Install("2.ttf", Named("方正小标宋简体"));

        Assert.Contains("方正小标宋简体", HostFonts.In([_folder])[FontRole.XiaoBiaoSong].Names);
    }

    [Fact]
    public void A_font_within_a_collection_is_found()
    {
        Install("simsun.ttc", CollectionOf(Named("NSimSun"), Named("SimSun")));

        var font = HostFonts.In([_folder])[FontRole.SongTi];

        Assert.Contains("SimSun", font.Names);
        Assert.Equal(1479, font.AdvanceOf(font.GlyphOf('A')));
    }

    [Fact]
    public void What_the_font_of_the_machine_lacks_comes_from_the_bundled_SongTi()
    {
        Install("simsun.ttf", Named("SimSun"));

        var found = FontSet.PreferringHost([_folder]).Find(FontRole.SongTi, '䶮');

        Assert.Equal(FontSet.Bundled[FontRole.SongTi], found?.Font);
    }

    [Fact]
    public void A_font_that_may_not_be_embedded_is_passed_over()
    {
        Install("simhei.ttf", Named("SimHei", embeddingRights: 0x0002));

        Assert.Empty(HostFonts.In([_folder]));
    }

    [Fact]
    public void Files_that_are_no_fonts_are_passed_over()
    {
        Install("empty.ttf", []);
        Install("text.ttf", Encoding.ASCII.GetBytes(new string('x', 200)));
        Install("cut.ttf", Named("SimHei")[..3000]);

        Assert.Empty(HostFonts.In([_folder, Path.Combine(_folder, "missing")]));
    }

    private void Install(string name, byte[] file)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file);
    }

    private static byte[] Named(string family, ushort embeddingRights = 0)
    {
        var rights = Latin.Tables["OS/2"].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(rights.AsSpan(8), embeddingRights);
        var tables = new List<(string Tag, byte[] Data)> { ("OS/2", rights), ("cmap", Latin.Tables["cmap"].ToArray()) };
        foreach (var tag in (string[])["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
            tables.Add((tag, Latin.Tables[tag].ToArray()));
        tables.Add(("name", NameTable(family)));
        BinaryPrimitives.WriteUInt32BigEndian(tables.Single(table => table.Tag == "head").Data.AsSpan(8), 0);
        return FontFile.Assemble(tables);
    }

    // One record: Windows, Unicode, Chinese (PRC), family.
    private static byte[] NameTable(string family)
    {
        var text = Encoding.BigEndianUnicode.GetBytes(family);
        ushort[] header = [0, 1, 18, 3, 1, 0x0804, 1, (ushort)text.Length, 0];
        var table = new byte[18 + text.Length];
        for (var i = 0; i < header.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2 * i), header[i]);
        text.CopyTo(table, 18);
        return table;
    }

    // The tables of each font keep their places relative to the file, so all offsets move.
    private static byte[] CollectionOf(params byte[][] fonts)
    {
        var headerLength = 12 + 4 * fonts.Length;
        var file = new byte[headerLength + fonts.Sum(font => font.Length)];
        "ttcf"u8.CopyTo(file);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(4), 0x00010000);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(8), fonts.Length);
        var start = headerLength;
        for (var i = 0; i < fonts.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(12 + 4 * i), start);
            fonts[i].CopyTo(file, start);
            var count = BinaryPrimitives.ReadUInt16BigEndian(fonts[i].AsSpan(4));
            for (var entry = start + 12; entry < start + 12 + 16 * count; entry += 16)
            {
                var offset = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 8));
                BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), offset + start);
            }
            start += fonts[i].Length;
        }
        return file;
    }
}
