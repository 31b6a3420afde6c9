using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Orientation = BaoDiEval.Typesetting.Blocks.Orientation;

namespace BaoDiEval.Reports.Word;

/// <summary>Page set-up by GB/T 9704-2012: A4, text area 156 × 225 mm, 22 lines, page numbers outside.</summary>
internal static class WordSections
{
    public const string OddFooter = "rIdOdd";
    public const string EvenFooter = "rIdEven";

    private const uint Short = 11906;
    private const uint Long = 16838;

    /// <summary>Width of the text area in twips, by orientation.</summary>
    public static int TextWidth(Orientation orientation) => orientation == Orientation.Landscape ? 12756 : 8845;

    public static SectionProperties Of(Orientation orientation, bool isCover, bool startsNumbers)
    {
        var landscape = orientation == Orientation.Landscape;
        var section = new SectionProperties();
        if (!isCover)
            section.Append(
                new FooterReference { Type = HeaderFooterValues.Default, Id = OddFooter },
                new FooterReference { Type = HeaderFooterValues.Even, Id = EvenFooter }
            );
        section.Append(
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = landscape ? Long : Short,
                Height = landscape ? Short : Long,
                Orient = landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            },
            landscape
                ? Margins(top: 1587, right: 1984, bottom: 1474, left: 2098)
                : Margins(top: 2098, right: 1474, bottom: 1984, left: 1587)
        );
        if (startsNumbers)
            section.Append(new PageNumberType { Start = 1 });
        // A pitch of 579 gives 22 lines; 580 would give 21.
        section.Append(new DocGrid { Type = DocGridValues.Lines, LinePitch = 579 });
        return section;
    }

    /// <summary>— 1 —, odd pages to the right, even pages to the left, one character in.</summary>
    public static Footer PageNumber(bool odd) =>
        new(
            new Paragraph(
                new ParagraphProperties(
                    new ParagraphStyleId { Val = WordStyles.PageNumber },
                    odd ? new Indentation { Right = "280" } : new Indentation { Left = "280" },
                    new Justification { Val = odd ? JustificationValues.Right : JustificationValues.Left }
                ),
                WordText.Run("— "),
                new SimpleField(WordText.Run("1")) { Instruction = " PAGE " },
                WordText.Run(" —")
            )
        );

    private static PageMargin Margins(int top, uint right, int bottom, uint left) =>
        new()
        {
            Top = top,
            Right = new UInt32Value(right),
            Bottom = bottom,
            Left = new UInt32Value(left),
            Header = 851,
            Footer = 1247,
            Gutter = 0,
        };
}
