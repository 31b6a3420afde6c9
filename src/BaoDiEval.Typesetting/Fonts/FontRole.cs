namespace BaoDiEval.Typesetting.Fonts;

/// <summary>The faces that GB/T 9704-2012 and the forms of the finance ministry ask for.</summary>
public enum FontRole
{
    /// <summary>仿宋: running text.</summary>
    FangSong,

    /// <summary>楷体: second-level headings.</summary>
    KaiTi,

    /// <summary>黑体: first-level headings.</summary>
    HeiTi,

    /// <summary>小标宋: titles.</summary>
    XiaoBiaoSong,

    /// <summary>宋体: page numbers, and the rare characters of every other face.</summary>
    SongTi,

    /// <summary>Half-width digits and letters.</summary>
    Latin,
}
