namespace BaoDiEval.Typesetting.Fonts;

/// <summary>Finds the customary fonts of an office among the files of a machine, by any name in their name tables.</summary>
public static class HostFonts
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true };

    // The best first.
    private static readonly (FontRole Role, string[] Names)[] Wanted =
    [
        (FontRole.FangSong, ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "华文仿宋", "STFangsong"]),
        (FontRole.KaiTi, ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti"]),
        (FontRole.HeiTi, ["黑体", "SimHei"]),
        (FontRole.XiaoBiaoSong, ["方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "STZhongsong"]),
        (FontRole.SongTi, ["宋体", "SimSun"]),
    ];

    /// <summary>Where this machine keeps its fonts.</summary>
    public static IReadOnlyList<string> Folders =>
        OperatingSystem.IsWindows()
            ? [Environment.GetFolderPath(Environment.SpecialFolder.Fonts)]
            :
            [
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local/share/fonts"),
                "/Library/Fonts",
                "/System/Library/Fonts",
            ];

    /// <summary>
    /// The best font for each role that has one. A font that may not be embedded, or has no TrueType outlines, is passed
    /// over.
    /// </summary>
    public static IReadOnlyDictionary<FontRole, TrueTypeFont> In(IEnumerable<string> folders)
    {
        var byName = new Dictionary<string, InstalledFont>(StringComparer.OrdinalIgnoreCase);
        foreach (var font in folders.Where(Directory.Exists).SelectMany(FontFilesIn).SelectMany(InstalledFont.InFile))
        foreach (var name in font.Names)
            byName.TryAdd(name, font);

        var found = new Dictionary<FontRole, TrueTypeFont>();
        foreach (var (role, names) in Wanted)
        {
            var opened = names.Select(name => byName.GetValueOrDefault(name)?.OpenOrNull());
            if (opened.FirstOrDefault(font => font is not null) is { } best)
                found[role] = best;
        }
        return found;
    }

    // In a fixed order, so that of two fonts of one name always the same is taken.
    private static IEnumerable<string> FontFilesIn(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", Everywhere)
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".TTF" or ".TTC")
            .Order(StringComparer.Ordinal);
}
