using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Html;

/// <summary>A paper as one self-contained page of semantic HTML: it needs no other file, runs nothing and loads nothing.</summary>
public sealed class HtmlPaper
{
    private static readonly Lazy<string> Style = new(ReadStyle);
    private readonly StringBuilder _html = new();
    private bool _inSection;

    private HtmlPaper() { }

    public static string Of(Document paper)
    {
        var page = new HtmlPaper();
        page.Write(paper);
        return page._html.ToString();
    }

    private void Write(Document paper)
    {
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<!DOCTYPE html>\n<html lang=\"{Text(paper.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n"
        );
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<title>{Text(paper.Title)}</title>\n<style>\n{Style.Value}</style>\n</head>\n<body>\n"
        );
        foreach (var block in paper.Blocks)
            Write(block);
        _html.Append(_inSection ? "</section>\n" : "").Append("</body>\n</html>\n");
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Cover cover:
                Line("<div class=\"cover\">");
                Element("p", cover.Issuer);
                Element("p", cover.Title);
                if (cover.Note is { } note)
                    Element("p", note);
                Line("</div>");
                break;
            case Title title:
                Element("h1", title.Text);
                if (title.Note is { } below)
                    Element("p class=\"note\"", below);
                break;
            case Heading heading:
                Element(Tag(heading), heading.Text);
                break;
            case Paragraph paragraph:
                Write(paragraph);
                break;
            case Table table:
                Write(table);
                break;
            case Signature signature:
                Line("<div class=\"signature\">");
                foreach (var line in signature.Lines.Append(signature.DateText).OfType<string>())
                    Element("div", line);
                Line("</div>");
                break;
            case PageBreak:
                Line("<div class=\"break\"></div>");
                break;
            case Section section:
                Line(_inSection ? "</section>" : "");
                Line(
                    section.Orientation == Orientation.Landscape
                        ? "<section class=\"break landscape\">"
                        : "<section class=\"break\">"
                );
                _inSection = true;
                break;
            default:
                throw new InvalidOperationException($"No HTML for {block.GetType().Name}.");
        }
    }

    // The title is h1, so 一、 is h2.
    private static string Tag(Heading heading) => "h" + (heading.Level + 1).ToString(CultureInfo.InvariantCulture);

    private void Write(Paragraph paragraph)
    {
        _html.Append("<p>");
        if (paragraph.Lead is { } lead)
            _html.Append(CultureInfo.InvariantCulture, $"<b class=\"lead{lead.Level}\">{Text(lead.Text)}</b>");
        foreach (var run in paragraph.Runs)
            _html.Append(Text(run.Text));
        Line("</p>");
    }

    private void Write(Table table)
    {
        Line("<table>");
        if (table.Caption is not null || table.Unit is not null)
            Line(
                $"<caption>{Text(table.Caption)}{(table.Unit is { } unit ? $"<small>{Text(unit)}</small>" : "")}</caption>"
            );
        var cells = TableGrid.Place(table).ToLookup(cell => cell.Row);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            _html.Append("<tr>");
            var heads = table.Rows[row].IsHeader;
            foreach (var (_, column, cell) in cells[row])
                Write(cell, heads, cell.Alignment ?? (heads ? Alignment.Center : table.Columns[column].Alignment));
            Line("</tr>");
        }
        Line("</table>");
    }

    private void Write(Cell cell, bool inHeader, Alignment alignment)
    {
        var tag = inHeader || cell.IsHeader ? "th" : "td";
        _html.Append('<').Append(tag);
        if (cell.RowSpan > 1)
            _html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
        if (cell.ColumnSpan > 1)
            _html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
        if (alignment != Alignment.Center)
            _html.Append(alignment == Alignment.Left ? " class=\"l\"" : " class=\"r\"");
        _html.Append(CultureInfo.InvariantCulture, $">{Text(cell.Text)}</{tag}>");
    }

    private void Element(string tag, string text) => Line($"<{tag}>{Text(text)}</{tag.Split(' ')[0]}>");

    private void Line(string html)
    {
        if (html.Length > 0)
            _html.Append(html).Append('\n');
    }

    private static string Text(string? text) => WebUtility.HtmlEncode(text) ?? "";

    private static string ReadStyle()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(HtmlPaper), "paper.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
