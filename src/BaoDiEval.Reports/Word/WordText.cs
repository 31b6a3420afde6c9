using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BaoDiEval.Reports.Word;

/// <summary>Runs of text as Word keeps them: white space as typed, characters that XML cannot hold left out.</summary>
internal static class WordText
{
    public static Run Run(string text, string? characterStyle = null)
    {
        var run = new Run();
        if (characterStyle is not null)
            run.Append(new RunProperties(new RunStyle { Val = characterStyle }));
        run.Append(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

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
