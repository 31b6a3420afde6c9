using System.Text.RegularExpressions;

namespace BaoDiEval.Domain.Evaluations.Fields;

/// <summary>How fields are written in text. Full-width and doubled braces, and white space, make no difference.</summary>
internal static partial class FieldName
{
    /// <summary>What is longer is no field but a text in braces.</summary>
    public const int Longest = 60;

    /// <summary>Whatever stands in braces on one line.</summary>
    [GeneratedRegex(@"[{｛]+([^{}｛｝\r\n]{0,60})[}｝]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    public static partial Regex InText();

    public static string Folded(string name) =>
        string.Concat(WidthFold.Fold(name).Where(character => !char.IsWhiteSpace(character)));

    /// <summary>A name that can stand between braces.</summary>
    public static bool IsWritable(string name) => InText().Match("{" + name + "}").Length == name.Length + 2;
}
