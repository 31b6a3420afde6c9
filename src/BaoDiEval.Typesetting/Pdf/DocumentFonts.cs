using System.Globalization;
using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>The fonts of one paper, in the order in which its pages first use them.</summary>
internal sealed class DocumentFonts
{
    private readonly Dictionary<TrueTypeFont, EmbeddedFont> _fonts = [];
    private readonly List<EmbeddedFont> _inOrder = [];

    public EmbeddedFont this[TrueTypeFont font]
    {
        get
        {
            if (_fonts.TryGetValue(font, out var embedded))
                return embedded;
            embedded = new(font, string.Create(CultureInfo.InvariantCulture, $"F{_inOrder.Count + 1}"));
            _fonts[font] = embedded;
            _inOrder.Add(embedded);
            return embedded;
        }
    }

    /// <summary>The entries of a font resource dictionary.</summary>
    public PdfBuffer WriteTo(PdfObjects objects)
    {
        var entries = new PdfBuffer();
        foreach (var font in _inOrder)
        {
            var reference = font.WriteTo(objects);
            entries.Append($"/{font.ResourceName} {reference} ");
        }
        return entries;
    }
}
