using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>
/// Writes a typeset paper as PDF 1.7: fonts embedded as subsets, text that can be searched, a structure for screen readers.
/// The same paper gives the same bytes.
/// </summary>
public static class PdfWriter
{
    public static byte[] ToBytes(TypesetDocument document) => Assemble(document).ToArray();

    public static void Write(TypesetDocument document, Stream stream) => stream.Write(Assemble(document).Span);

    private static ReadOnlyMemory<byte> Assemble(TypesetDocument document)
    {
        var objects = new PdfObjects();
        var fonts = new DocumentFonts();
        var catalog = objects.Reserve();
        var pageTree = objects.Reserve();
        var resources = objects.Reserve();
        var pages = new List<PdfReference>(document.Pages.Count);
        var contents = new List<PageContent>(document.Pages.Count);
        foreach (var page in document.Pages)
        {
            var content = new PageContent(page, fonts);
            var stream = objects.AddStream(content.Bytes);
            pages.Add(
                objects.Add(
                    $"<< /Type /Page /Parent {pageTree} /MediaBox [0 0 {page.Width} {page.Height}] /Resources {resources} /Contents {stream} /StructParents {pages.Count} /Tabs /S >>"
                )
            );
            contents.Add(content);
        }
        var fontEntries = fonts.WriteTo(objects);
        objects.Define(resources, $"<< /Font << {fontEntries}>> >>");
        objects.Define(pageTree, $"<< /Type /Pages /Kids [{References(pages)}] /Count {pages.Count} >>");
        DefineCatalog(objects, catalog, pageTree, document, pages, contents);
        return objects.Finish(catalog, Metadata.WriteInfo(objects, document));
    }

    private static void DefineCatalog(
        PdfObjects objects,
        PdfReference catalog,
        PdfReference pageTree,
        TypesetDocument document,
        List<PdfReference> pages,
        List<PageContent> contents
    )
    {
        var structure = StructureTree.Write(objects, document.Structure, pages, contents);
        var metadata = Metadata.WriteXmp(objects, document);
        var outline = Outline.Write(
            objects,
            document.Bookmarks,
            mark =>
                new PdfBuffer().Append(
                    $"[{pages[mark.PageIndex]} /XYZ null {document.Pages[mark.PageIndex].Height - mark.Y} null]"
                )
        );
        var outlineEntry = new PdfBuffer();
        if (outline is { } root)
            outlineEntry.Append($" /Outlines {root} /PageMode /UseOutlines");
        objects.Define(
            catalog,
            $"<< /Type /Catalog /Pages {pageTree} /Lang ({document.Language}) /MarkInfo << /Marked true >> /StructTreeRoot {structure} /Metadata {metadata} /ViewerPreferences << /DisplayDocTitle true >>{outlineEntry} >>"
        );
    }

    private static PdfBuffer References(List<PdfReference> references)
    {
        var notation = new PdfBuffer();
        foreach (var reference in references)
            notation.Append($"{reference} ");
        return notation;
    }
}
