using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace BaoDiEval.Domain.Values;

/// <summary>
/// The one gate for text that comes in, by form or by file: composed characters (NFC), lines ended by a line feed, no tabs,
/// and nothing that a database cannot hold or a reader cannot see.
/// </summary>
public static class CanonicalText
{
    /// <summary>Reads a text into canonical form, or says in the user's words why it is refused.</summary>
    public static bool TryRead(
        string text,
        [NotNullWhen(true)] out string? canonical,
        [NotNullWhen(false)] out string? refusal
    )
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\t', ' ');
        refusal = Refusal(lines);
        canonical = refusal is null ? lines.Normalize(NormalizationForm.FormC) : null;
        return refusal is null;
    }

    private static string? Refusal(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\u007F' or '\n' or >= '\u3000' and < '\uD800')
                continue;
            if (!Rune.TryGetRuneAt(text, i, out var rune))
                return Invariant($"第{i + 1}个字符 U+{(int)text[i]:X4} 是不成对的代理字符，请删除后重试。");
            if (Named(rune) is { } kind)
                return Invariant($"第{i + 1}个字符 U+{rune.Value:X4} 是{kind}，请删除后重试。");
            i += rune.Utf16SequenceLength - 1;
        }
        return null;
    }

    private static string? Named(Rune rune) =>
        rune.Value switch
        {
            // These turn the reading direction, so that a text does not say what it seems to say.
            0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "双向控制字符",
            (>= 0xFDD0 and <= 0xFDEF) => "非字符",
            var value when (value & 0xFFFE) == 0xFFFE => "非字符",
            _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control ? "控制字符" : null,
        };
}
