using System.Globalization;

namespace BaoDiEval.Web.Commands;

/// <summary>A message on one line, whatever characters a file name or a text brings along.</summary>
internal static class MessageLine
{
    public static string Of(string message) =>
        message.Any(IsUnseen) ? string.Concat(message.Select(c => IsUnseen(c) ? Escaped(c) : c.ToString())) : message;

    // Control characters move the cursor, line separators end the line, marks of direction turn it round.
    private static bool IsUnseen(char c) =>
        char.IsControl(c)
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    private static string Escaped(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
}
