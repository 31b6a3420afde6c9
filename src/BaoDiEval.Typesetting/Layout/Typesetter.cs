using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Sets a paper on pages as GB/T 9704-2012 has it.</summary>
public static class Typesetter
{
    public static TypesetDocument Set(Document document, FontSet fonts)
    {
        var root = new StructureElement(StructureKind.Document);
        var shaper = new TextShaper(fonts);
        var paginator = new Paginator(new BlockSetter(shaper, root).Set(document.Blocks));
        var pages = paginator.Fill();
        var numbers = new PageNumbers(shaper);
        foreach (var page in pages)
            numbers.Draw(page);
        return new(
            document.Title,
            document.Language,
            document.Date,
            [.. pages.Select(page => page.Finish())],
            paginator.Bookmarks,
            root,
            shaper.Missing
        );
    }
}
