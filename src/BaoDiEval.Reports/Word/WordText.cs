using BaoDiEval.Reports.OpenXml;
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
        run.Append(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
