namespace BaoDiEval.Typesetting.Pages;

/// <summary>
/// A finished paper: every mark has its place on its page. Plain data, from which each writer (PDF, SVG, OFD) draws.
/// Without <paramref name="Date"/> no date at all is written, so that the same paper always gives the same bytes.
/// <paramref name="Language"/> is a BCP 47 tag, zh-CN for every paper of ours.
/// </summary>
public sealed record TypesetDocument(
    string Title,
    string Language,
    DateOnly? Date,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<Bookmark> Bookmarks,
    StructureElement Structure,
    IReadOnlyList<MissingGlyph> MissingGlyphs
);

/// <summary>An entry of the outline: <paramref name="Level"/> 1 is the outermost, Y is the top of its heading in pt.</summary>
public sealed record Bookmark(int Level, string Title, int PageIndex, double Y);

/// <summary>A character that no font has, with some of the text around it so that a person can find it.</summary>
public sealed record MissingGlyph(int CodePoint, string Context);
