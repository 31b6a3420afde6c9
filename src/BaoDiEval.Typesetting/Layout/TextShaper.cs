using System.Text;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Text of one style and one part of the structure.</summary>
internal readonly record struct Span(string Text, TypeStyle Style, StructureElement? Tag);

/// <summary>Finds the glyph and the width of every character, and remembers the characters that no font has.</summary>
internal sealed class TextShaper(FontSet fonts)
{
    /// <summary>The mark that printers put where a type is missing.</summary>
    private const int Geta = 0x3013;

    private const int ContextLength = 8;

    private readonly Dictionary<(FontRole, int), FontGlyph?> _found = [];
    private readonly Dictionary<int, MissingGlyph> _missing = [];

    public IReadOnlyList<MissingGlyph> Missing => [.. _missing.Values];

    public ShapedText Shape(string text, TypeStyle style, StructureElement? tag) => Shape([new Span(text, style, tag)]);

    public ShapedText Shape(IReadOnlyList<Span> spans)
    {
        var length = spans.Sum(span => span.Text.Length);
        var glyphs = new List<ShapedGlyph>(length);
        var classes = new List<CharacterClass>(length);
        foreach (var span in spans)
            Shape(span, glyphs, classes);
        return new(glyphs, new UnitBuilder(glyphs, classes).Build());
    }

    private void Shape(Span span, List<ShapedGlyph> glyphs, List<CharacterClass> classes)
    {
        var at = 0;
        foreach (var rune in span.Text.EnumerateRunes())
        {
            var kind = Characters.ClassOf(rune.Value);
            if (kind != CharacterClass.Ignored)
            {
                glyphs.Add(Shape(span, rune, kind, at));
                classes.Add(kind);
            }
            at += rune.Utf16SequenceLength;
        }
    }

    private ShapedGlyph Shape(Span span, Rune rune, CharacterClass kind, int at)
    {
        var (codePoint, style) = (rune.Value == '\t' ? ' ' : rune.Value, span.Style);
        var isProportional = Characters.IsProportional(codePoint);
        var found = Find(isProportional ? FontRole.Latin : style.Role, codePoint);
        if (found is null && kind is not (CharacterClass.Space or CharacterClass.Newline))
            Report(codePoint, span.Text, at);

        var (font, glyph) = found ?? GetaFor(style.Role);
        var natural = font.WidthOf(glyph, style.Size);
        var advance = AdvanceOf(natural, style, isProportional && found is not null);
        var shift = ShiftOf(kind, natural, advance);
        return new(codePoint, font, glyph, style.Size, kind == CharacterClass.Newline ? 0 : advance, shift, span.Tag);
    }

    /// <summary>One cell, unless the glyph is clearly wider than a character is: some fonts draw ‰ so.</summary>
    private static double AdvanceOf(double natural, TypeStyle style, bool isProportional) =>
        isProportional || natural > style.Size * 1.1 ? natural * style.Pitch / style.Size : style.Pitch;

    /// <summary>Centred; but a quotation mark that the font draws narrow stands beside what it quotes.</summary>
    private static double ShiftOf(CharacterClass kind, double natural, double advance) =>
        natural > advance * 0.75
            ? (advance - natural) / 2
            : kind switch
            {
                CharacterClass.Opening => advance - natural,
                CharacterClass.Closing or CharacterClass.UnitSign => 0,
                _ => (advance - natural) / 2,
            };

    private FontGlyph? Find(FontRole role, int codePoint)
    {
        if (_found.TryGetValue((role, codePoint), out var found))
            return found;
        return _found[(role, codePoint)] = fonts.Find(role, codePoint);
    }

    private FontGlyph GetaFor(FontRole role) => Find(role, Geta) ?? new FontGlyph(fonts[role], 0);

    private void Report(int codePoint, string text, int at)
    {
        var from = Math.Max(0, at - ContextLength);
        var to = Math.Min(text.Length, at + ContextLength);
        _missing.TryAdd(codePoint, new(codePoint, text[from..to]));
    }
}
