using System.Text;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports;
using BaoDiEval.Reports.Excel;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Html;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Reports.Word;
using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Layout;
using BaoDiEval.Typesetting.Pdf;
using static System.FormattableString;

namespace BaoDiEval.Web.Commands;

/// <summary>Which paper somebody wants, in which format.</summary>
internal sealed class PaperWish(string extension, bool withTable, bool onlyTable)
{
    private readonly string _format = extension.ToUpperInvariant();

    private static FormLayout Layout => FormLayout.Shipped[FormLayout.DefaultId];

    /// <summary>Why it cannot be fulfilled; null when it can.</summary>
    public string? Mistake =>
        _format switch
        {
            ".PDF" or ".DOCX" or ".HTML" => null,
            ".XLSX" when onlyTable => null,
            ".XLSX" => "--out：只有自评表能写成 .xlsx，请加 --only-table。",
            _ => "--out：扩展名应为 .pdf、.docx 或 .html（自评表还可用 .xlsx）。",
        };

    /// <summary>The paper; null when the file names an outline that nobody here knows, and is refused.</summary>
    public byte[]? Fulfil(Evaluation evaluation, Scheme scheme, InputFile file, TextWriter error)
    {
        WarnOfFields(evaluation, scheme, error);
        if (_format == ".XLSX")
            return FormWorkbook.Of(evaluation, Layout, scheme);
        if (Paper(evaluation, scheme, file) is not { } paper)
            return null;
        return _format switch
        {
            ".DOCX" => WordPaper.Of(paper),
            ".HTML" => Encoding.UTF8.GetBytes(HtmlPaper.Of(paper)),
            _ => Pdf(paper, error),
        };
    }

    private Document? Paper(Evaluation evaluation, Scheme scheme, InputFile file)
    {
        if (onlyTable)
            return new(evaluation.Project.Name + Layout.Title, SelfEvaluationForm.Of(evaluation, Layout, scheme))
            {
                Date = evaluation.Signature?.DocumentDate,
            };
        if (OutlineOf(evaluation, file) is not { } outline)
            return null;
        var report = EvaluationReport.Of(evaluation, outline, scheme);
        return withTable
            ? report with
            {
                Blocks = [.. report.Blocks, .. SelfEvaluationForm.Of(evaluation, Layout, scheme)],
            }
            : report;
    }

    private static Outline? OutlineOf(Evaluation evaluation, InputFile file)
    {
        var id = evaluation.Outline ?? Outline.DefaultId;
        if (Outline.Shipped.TryGetValue(id, out var outline))
            return outline;
        file.Refuse("/outline", $"未知的报告提纲“{id}”；可用：{string.Join("、", Outline.Shipped.Keys)}。");
        return null;
    }

    // The paper is written all the same, with a mark in the place of each.
    private static void WarnOfFields(Evaluation evaluation, Scheme scheme, TextWriter error)
    {
        foreach (var text in new WrittenTexts(evaluation, scheme).Everything)
        foreach (var field in text.Resolved.Unresolved)
            error.WriteLine(MessageLine.Of(Invariant($"警告：{text.At} 第{field.Index + 1}字起：{field.Message}")));
    }

    private static byte[] Pdf(Document paper, TextWriter error)
    {
        var typeset = Typesetter.Set(paper, FontSet.Bundled);
        foreach (var missing in typeset.MissingGlyphs)
            error.WriteLine(
                MessageLine.Of(Invariant($"警告：字库中没有字符 U+{missing.CodePoint:X4}，见“{missing.Context}”。"))
            );
        return PdfWriter.ToBytes(typeset);
    }
}
