using System.Globalization;
using System.Security;
using System.Text;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>Title, language and date of the paper, twice: in the old Info dictionary and as XMP (ISO 16684-1).</summary>
internal static class Metadata
{
    private const string Producer = "BaoDiEval";

    public static PdfReference WriteInfo(PdfObjects objects, TypesetDocument document)
    {
        var date = document.Date is { } day
            ? string.Create(CultureInfo.InvariantCulture, $" /CreationDate (D:{day:yyyyMMdd})")
            : "";
        return objects.Add($"<< /Title {new PdfText(document.Title)} /Producer ({Producer}){date} >>");
    }

    public static PdfReference WriteXmp(PdfObjects objects, TypesetDocument document)
    {
        var date = document.Date is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"<xmp:CreateDate>{day:yyyy-MM-dd}</xmp:CreateDate>")
            : "";
        var xmp = $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(
                document.Title
            )}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(document.Language)}</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>{Producer}</pdf:Producer>{date}
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
        return objects.AddPlainStream($"/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(xmp));
    }
}
