using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace BaoDiEval.Reports.OpenXml;

/// <summary>Title and language of an Office package, under a fixed name and without a time, so that bytes repeat.</summary>
internal static class CoreProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(OpenXmlPackage package, string title, string language)
    {
        var part = package.AddNewPart<CoreFilePropertiesPart>("rIdCore");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, XmlText.Clean(title));
        xml.WriteElementString("dc", "language", DublinCore, language);
        xml.WriteEndElement();
    }
}
