using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>A face and size, and the width of the cell in which each full-width character is centred.</summary>
internal readonly record struct TypeStyle(FontRole Role, double Size, double Pitch)
{
    public static readonly TypeStyle Body = OnGrid(FontRole.FangSong);
    public static readonly TypeStyle Note = OnGrid(FontRole.KaiTi);
    public static readonly TypeStyle Title = Solid(FontRole.XiaoBiaoSong, 22);
    public static readonly TypeStyle CoverTitle = Solid(FontRole.XiaoBiaoSong, 36);
    public static readonly TypeStyle CoverNote = Solid(FontRole.KaiTi, 22);
    public static readonly TypeStyle Caption = Solid(FontRole.HeiTi, 14);
    public static readonly TypeStyle TableUnit = Solid(FontRole.FangSong, 12);
    public static readonly TypeStyle PageNumber = Solid(FontRole.SongTi, 14);

    /// <summary>一、 in 黑体, （一） in 楷体, 1、 and （1） in 仿宋, all 三号.</summary>
    public static TypeStyle Heading(int level) =>
        OnGrid(
            level switch
            {
                1 => FontRole.HeiTi,
                2 => FontRole.KaiTi,
                _ => FontRole.FangSong,
            }
        );

    /// <summary>Characters set without space between them.</summary>
    public static TypeStyle Solid(FontRole role, double size) => new(role, size, size);

    private static TypeStyle OnGrid(FontRole role) => new(role, 16, PaperGrid.Cell);
}
