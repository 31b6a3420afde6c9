namespace BaoDiEval.Domain.Values;

/// <summary>
/// Full-width letters, digits and signs as their half-width twins, character by character, so that places in the text
/// stay where they are.
/// </summary>
internal static class WidthFold
{
    public static string Fold(string text) => string.Create(text.Length, text, Write);

    public static char Fold(char character) =>
        character switch
        {
            >= '！' and <= '～' => (char)(character - 0xFEE0),
            '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' => ' ',
            '﹪' => '%',
            '￥' => '¥',
            '−' or '﹣' => '-',
            _ => character,
        };

    private static void Write(Span<char> target, string text)
    {
        for (var i = 0; i < text.Length; i++)
            target[i] = Fold(text[i]);
    }
}
