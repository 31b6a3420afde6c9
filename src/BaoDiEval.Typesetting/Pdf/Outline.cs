using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>The bookmarks as a tree, all open: each is a child of the nearest earlier one of a lower level.</summary>
internal sealed class Outline
{
    private readonly PdfObjects _objects;
    private readonly Func<Bookmark, PdfBuffer> _destination;

    private Outline(PdfObjects objects, Func<Bookmark, PdfBuffer> destination) =>
        (_objects, _destination) = (objects, destination);

    /// <param name="destination">The notation of the place a bookmark leads to.</param>
    /// <returns>Null when there is nothing to list.</returns>
    public static PdfReference? Write(
        PdfObjects objects,
        IReadOnlyList<Bookmark> bookmarks,
        Func<Bookmark, PdfBuffer> destination
    )
    {
        if (bookmarks.Count == 0)
            return null;
        var root = objects.Reserve();
        var links = new Outline(objects, destination).WriteItems(TreeOf(bookmarks), root);
        objects.Define(root, $"<< /Type /Outlines{links} /Count {bookmarks.Count} >>");
        return root;
    }

    private static List<Item> TreeOf(IReadOnlyList<Bookmark> bookmarks)
    {
        var top = new List<Item>();
        var path = new Stack<Item>();
        foreach (var bookmark in bookmarks)
        {
            while (path.TryPeek(out var last) && last.Bookmark.Level >= bookmark.Level)
                path.Pop();
            var item = new Item(bookmark, []);
            (path.TryPeek(out var parent) ? parent.Children : top).Add(item);
            path.Push(item);
        }
        return top;
    }

    private PdfBuffer WriteItems(List<Item> items, PdfReference parent)
    {
        var links = new PdfBuffer();
        if (items.Count == 0)
            return links;
        var references = items.ConvertAll(_ => _objects.Reserve());
        for (var i = 0; i < items.Count; i++)
        {
            var neighbours = new PdfBuffer();
            if (i > 0)
                neighbours.Append($" /Prev {references[i - 1]}");
            if (i + 1 < items.Count)
                neighbours.Append($" /Next {references[i + 1]}");
            WriteItem(items[i], references[i], parent, neighbours);
        }
        return links.Append($" /First {references[0]} /Last {references[^1]}");
    }

    private void WriteItem(Item item, PdfReference reference, PdfReference parent, PdfBuffer neighbours)
    {
        var children = WriteItems(item.Children, reference);
        if (children.Length > 0)
            children.Append($" /Count {item.Descendants}");
        _objects.Define(
            reference,
            $"<< /Title {new PdfText(item.Bookmark.Title)} /Parent {parent}{neighbours}{children} /Dest {_destination(item.Bookmark)} >>"
        );
    }

    private sealed record Item(Bookmark Bookmark, List<Item> Children)
    {
        public int Descendants => Children.Sum(child => 1 + child.Descendants);
    }
}
