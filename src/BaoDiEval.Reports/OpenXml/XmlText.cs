using System.Xml;

namespace BaoDiEval.Reports.OpenXml;

/// <summary>Text as an XML part can hold it.</summary>
internal static class XmlText
{
    /// <summary>The text without what XML cannot hold.</summary>
    public static string Clean(string text) =>
        text.All(c => XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c)) ? text : string.Concat(Characters(text));

    private static IEnumerable<string> Characters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                yield return text.Substring(i++, 2);
            else if (XmlConvert.IsXmlChar(text[i]))
                yield return text[i].ToString();
        }
    }
}
