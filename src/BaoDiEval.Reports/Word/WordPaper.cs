using BaoDiEval.Reports.OpenXml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Blocks = BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Word;

/// <summary>A paper as an editable Word file with real styles, from the same blocks as the PDF; same paper, same bytes.</summary>
public sealed class WordPaper
{
    private const string MainContentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private readonly Body _body = new();
    private Blocks.Orientation _orientation = Blocks.Orientation.Portrait;
    private bool _numbered;

    private WordPaper() { }

    public static byte[] Of(Blocks.Document paper)
    {
        var word = new WordPaper();
        foreach (var block in paper.Blocks)
            word.Write(block);
        word._body.Append(word.SectionHere(isCover: false));
        using var stream = new MemoryStream();
        word.Save(paper, stream);
        return FixedPackage.Of(stream);
    }

    private void Save(Blocks.Document paper, MemoryStream stream)
    {
        using var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = package.AddNewPart<MainDocumentPart>(MainContentType, "rIdDocument");
        main.Document = new Document(_body);
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.All();
        main.AddNewPart<FontTablePart>("rIdFonts").Fonts = Fonts();
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = new Settings(
            new EvenAndOddHeaders(),
            new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation }
        );
        main.AddNewPart<FooterPart>(WordSections.OddFooter).Footer = WordSections.PageNumber(odd: true);
        main.AddNewPart<FooterPart>(WordSections.EvenFooter).Footer = WordSections.PageNumber(odd: false);
        CoreProperties.Write(package, paper.Title, paper.Language);
    }

    private void Write(Blocks.Block block)
    {
        switch (block)
        {
            case Blocks.Cover cover:
                Line(WordStyles.Cover, cover.Issuer, spaceBefore: 2400);
                Line(WordStyles.CoverTitle, cover.Title);
                if (cover.Note is { } note)
                    Line(WordStyles.Cover, note);
                EndSection(isCover: true);
                break;
            case Blocks.Title title:
                Line(WordStyles.Title, title.Text);
                if (title.Note is { } below)
                    Line(WordStyles.Caption, below);
                break;
            case Blocks.Heading heading:
                Line(WordStyles.Heading(heading.Level), heading.Text);
                break;
            case Blocks.Paragraph paragraph:
                _body.Append(Of(paragraph));
                break;
            case Blocks.Table table:
                Write(table);
                break;
            case Blocks.Signature signature:
                Write(signature);
                break;
            case Blocks.PageBreak:
                _body.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
                break;
            case Blocks.Section section:
                EndSection(isCover: false);
                _orientation = section.Orientation;
                break;
            default:
                throw new InvalidOperationException($"No Word for {block.GetType().Name}.");
        }
    }

    private static Paragraph Of(Blocks.Paragraph paragraph)
    {
        var word = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Body }));
        if (paragraph.Lead is { } lead)
            word.Append(WordText.Run(lead.Text, WordStyles.Lead(lead.Level)));
        word.Append(paragraph.Runs.Select(run => WordText.Run(run.Text)));
        return word;
    }

    private void Write(Blocks.Table table)
    {
        if (table.Caption is { } caption)
            Line(WordStyles.Caption, caption);
        if (table.Unit is { } unit)
            Line(WordStyles.TableUnit, unit);
        _body.Append(WordTable.Of(table, WordSections.TextWidth(_orientation)));
    }

    private void Write(Blocks.Signature signature)
    {
        foreach (var line in signature.Lines.Append(signature.DateText).OfType<string>())
            _body.Append(
                new Paragraph(
                    new ParagraphProperties(
                        new ParagraphStyleId { Val = WordStyles.Signature },
                        new KeepNext(),
                        new Indentation { Right = "640" }
                    ),
                    WordText.Run(line)
                )
            );
    }

    private void Line(string style, string text, int spaceBefore = 0)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (spaceBefore > 0)
            properties.Append(
                new SpacingBetweenLines
                {
                    Before = spaceBefore.ToString(System.Globalization.CultureInfo.InvariantCulture),
                }
            );
        _body.Append(new Paragraph(properties, WordText.Run(text)));
    }

    // In Word the properties of a section stand in its last paragraph.
    private void EndSection(bool isCover) => _body.Append(new Paragraph(new ParagraphProperties(SectionHere(isCover))));

    private SectionProperties SectionHere(bool isCover)
    {
        var starts = !isCover && !_numbered;
        _numbered |= !isCover;
        return WordSections.Of(_orientation, isCover, starts);
    }

    private static Fonts Fonts() =>
        new(
            Font(WordStyles.FangSong, "仿宋"),
            Font(WordStyles.KaiTi, "楷体"),
            Font(WordStyles.BiaoSong, "华文中宋"),
            Font(WordStyles.HeiTi, "SimHei"),
            Font(WordStyles.SongTi, "SimSun")
        );

    private static Font Font(string name, string alternative) => new(new AltName { Val = alternative }) { Name = name };
}
