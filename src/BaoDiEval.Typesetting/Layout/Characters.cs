namespace BaoDiEval.Typesetting.Layout;

/// <summary>Which class each character belongs to, and whether it fills a cell.</summary>
internal static class Characters
{
    private const string Opening = "《〈「『【〔［（｛〖“‘￥＄№¥([{";
    private const string Closing = "，。、；：？！）》〉」』】〕］｝〗．”’％·)]};?!¨ˉˇ々〃";
    private const string UnitSigns = "‰℃°㎡㎜㎝㎞㎏′″";
    private const string Dashes = "—…～–―‥〜﹏";
    private const string Binders = "≤≥±＜＞≦≧≮≯＋－≈";
    private const string LatinSigns = ".,:/-%+#@&_=*^~$\\|<>'\"`×÷€£²³¹µ";

    /// <summary>ASCII and Latin-1 characters that Chinese fonts draw as wide as an ideograph.</summary>
    private const string WideLatin1 = "¤§¨°±·¥";

    private static readonly CharacterClass[] Classes = Classify();

    public static CharacterClass ClassOf(int codePoint) =>
        codePoint < Classes.Length ? Classes[codePoint]
        : codePoint is >= 0xE0000 and <= 0xE0FFF ? CharacterClass.Ignored
        : CharacterClass.Ideograph;

    /// <summary>Whether the font decides the width; other characters fill a cell whatever the font says.</summary>
    public static bool IsProportional(int codePoint) =>
        codePoint < 0x2000
            ? codePoint >= 0x80
                ? !WideLatin1.Contains((char)codePoint)
                : true
            : codePoint == '€';

    /// <summary>Whether full-width punctuation may give up half its cell when a line is squeezed (GB/T 15834-2011, 5.1).</summary>
    public static bool Yields(CharacterClass kind, int codePoint) =>
        kind is CharacterClass.Opening or CharacterClass.Closing && !IsProportional(codePoint);

    /// <summary>A run of letters and digits that begins with one of these may not begin a line.</summary>
    public static bool EndsWhatPrecedes(int codePoint) => codePoint is ',' or '.' or ':' or '/' or '%';

    /// <summary>Words that stay with the number before them wherever a line allows it.</summary>
    public static bool Counts(int codePoint) => codePoint < 0xFFFF && "万亿千百元年月日".Contains((char)codePoint);

    public static bool IsDigit(int codePoint) => codePoint is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Digits and the signs between and behind them.</summary>
    public static bool IsInNumber(int codePoint) => IsDigit(codePoint) || codePoint is '.' or ',' or '%';

    private static CharacterClass[] Classify()
    {
        var classes = new CharacterClass[0x10000];
        for (var c = 0; c < classes.Length; c++)
            classes[c] = ByRange((char)c);
        Mark(classes, LatinSigns, CharacterClass.Latin);
        Mark(classes, Opening, CharacterClass.Opening);
        Mark(classes, Closing, CharacterClass.Closing);
        Mark(classes, UnitSigns, CharacterClass.UnitSign);
        Mark(classes, Dashes, CharacterClass.Dash);
        Mark(classes, Binders, CharacterClass.Binder);
        Mark(classes, "\n\v\f\u0085\u2028\u2029", CharacterClass.Newline);
        return classes;
    }

    private static CharacterClass ByRange(char c) =>
        c switch
        {
            '\t' or ' ' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' => CharacterClass.Space,
            '\u00A0' => CharacterClass.Latin,
            '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') =>
                CharacterClass.Ignored,
            (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or (>= '\u0300' and <= '\u036F') =>
                CharacterClass.Ignored,
            _ when char.IsControl(c) => CharacterClass.Ignored,
            _ when c < 0x2000 && char.IsLetterOrDigit(c) => CharacterClass.Latin,
            (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') => CharacterClass.Latin,
            _ => CharacterClass.Ideograph,
        };

    private static void Mark(CharacterClass[] classes, string characters, CharacterClass kind)
    {
        foreach (var c in characters)
            classes[c] = kind;
    }
}
