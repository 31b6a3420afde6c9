using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>
/// The logical structure (ISO 32000-1, 14.7): the elements in reading order, what each owns on the pages, and back from
/// each page to the owners.
/// </summary>
internal sealed class StructureTree
{
    private readonly PdfObjects _objects;
    private readonly IReadOnlyList<PdfReference> _pages;
    private readonly Dictionary<StructureElement, List<(int Page, int Id)>> _owned = [];
    private readonly Dictionary<StructureElement, PdfReference> _references = [];

    private StructureTree(PdfObjects objects, IReadOnlyList<PdfReference> pages, IReadOnlyList<PageContent> contents)
    {
        (_objects, _pages) = (objects, pages);
        for (var page = 0; page < contents.Count; page++)
        for (var id = 0; id < contents[page].Tags.Count; id++)
            OwnedBy(contents[page].Tags[id]).Add((page, id));
    }

    public static PdfReference Write(
        PdfObjects objects,
        StructureElement document,
        IReadOnlyList<PdfReference> pages,
        IReadOnlyList<PageContent> contents
    )
    {
        var tree = new StructureTree(objects, pages, contents);
        var root = objects.Reserve();
        var top = tree.WriteElement(document, root);
        var parents = tree.ParentsByPage(contents);
        objects.Define(
            root,
            $"<< /Type /StructTreeRoot /K [{top}] /ParentTree << /Nums [{parents}] >> /ParentTreeNextKey {pages.Count} >>"
        );
        return root;
    }

    public static string NameOf(StructureKind kind) =>
        kind switch
        {
            StructureKind.Document => "Document",
            StructureKind.Section => "Sect",
            StructureKind.Paragraph => "P",
            StructureKind.Heading1 => "H1",
            StructureKind.Heading2 => "H2",
            StructureKind.Heading3 => "H3",
            StructureKind.Heading4 => "H4",
            StructureKind.Table => "Table",
            StructureKind.TableRow => "TR",
            StructureKind.HeaderCell => "TH",
            StructureKind.DataCell => "TD",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    private List<(int Page, int Id)> OwnedBy(StructureElement element)
    {
        if (!_owned.TryGetValue(element, out var owned))
            _owned[element] = owned = [];
        return owned;
    }

    private PdfReference WriteElement(StructureElement element, PdfReference parent)
    {
        var reference = _objects.Reserve();
        _references.Add(element, reference);
        var kids = new PdfBuffer();
        if (_owned.TryGetValue(element, out var owned))
            AppendOwned(kids, owned);
        foreach (var child in element.Children)
        {
            var kid = WriteElement(child, reference);
            kids.Append($"{kid} ");
        }
        var page = owned is null ? new PdfBuffer() : new PdfBuffer().Append($" /Pg {_pages[owned[0].Page]}");
        _objects.Define(
            reference,
            $"<< /Type /StructElem /S /{NameOf(element.Kind)} /P {parent}{page}{Attributes(element)} /K [{kids}] >>"
        );
        return reference;
    }

    private void AppendOwned(PdfBuffer kids, List<(int Page, int Id)> owned)
    {
        foreach (var (page, id) in owned)
        {
            if (page == owned[0].Page)
                kids.Append($"{id} ");
            else
                kids.Append($"<< /Type /MCR /Pg {_pages[page]} /MCID {id} >> ");
        }
    }

    private static PdfBuffer Attributes(StructureElement element)
    {
        var attributes = new PdfBuffer();
        if (element.RowSpan > 1)
            attributes.Append($" /RowSpan {element.RowSpan}");
        if (element.ColumnSpan > 1)
            attributes.Append($" /ColSpan {element.ColumnSpan}");
        if (element.Kind == StructureKind.HeaderCell)
            attributes.Append($" /Scope /{ScopeName(element.Scope)}");
        return attributes.Length == 0 ? attributes : new PdfBuffer().Append($" /A << /O /Table{attributes} >>");
    }

    private static string ScopeName(HeaderScope scope) =>
        scope switch
        {
            HeaderScope.Column => "Column",
            HeaderScope.Row => "Row",
            HeaderScope.Both => "Both",
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, null),
        };

    private PdfBuffer ParentsByPage(IReadOnlyList<PageContent> contents)
    {
        var parents = new PdfBuffer();
        for (var page = 0; page < contents.Count; page++)
        {
            parents.Append($"{page} [");
            foreach (var tag in contents[page].Tags)
                parents.Append($"{ReferenceTo(tag)} ");
            parents.Append("] "u8);
        }
        return parents;
    }

    private PdfReference ReferenceTo(StructureElement tag) =>
        _references.TryGetValue(tag, out var reference)
            ? reference
            : throw new ArgumentException($"A {tag.Kind} on a page is not part of the document's structure.");
}
