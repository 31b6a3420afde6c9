using System.CommandLine;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Layout;
using BaoDiEval.Typesetting.Pdf;
using static System.FormattableString;

namespace BaoDiEval.Web.Commands;

/// <summary>Which paper somebody wants, in which format, and with which layout of the form.</summary>
internal sealed class PaperWish(string extension, PaperKind kind, string? form = null)
{
    private readonly PaperFormat? _format = PaperFormat.Of(extension.TrimStart('.'));

    public static Option<string?> FormOption() =>
        new("--form")
        {
            Description =
                $"自评表样式（{string.Join("、", FormLayout.Shipped.Keys)}）；不给时用数据中写明的，未写明时按评分方案",
            HelpName = "ID",
        };

    /// <summary>Why it cannot be fulfilled; null when it can.</summary>
    public string? Mistake =>
        form is not null && !FormLayout.Shipped.ContainsKey(form)
            ? $"--form：没有自评表样式“{form}”；可用：{string.Join("、", FormLayout.Shipped.Keys)}。"
        : _format == PaperFormat.Excel && kind != PaperKind.Form ? "--out：只有自评表能写成 .xlsx，请加 --only-table。"
        : _format is null || _format == PaperFormat.Json
            ? "--out：扩展名应为 .pdf、.docx 或 .html（自评表还可用 .xlsx）。"
        : null;

    /// <summary>The paper; null when the file names an outline or a form that nobody here knows, and is refused.</summary>
    public byte[]? Fulfil(Evaluation evaluation, Scheme scheme, InputFile file, TextWriter error)
    {
        WarnOfFields(evaluation, scheme, error);
        if (!IsKnown(evaluation, file))
            return null;
        var papers = Papers.Of(evaluation, scheme);
        if (form is not null)
            papers = papers with { Layout = FormLayout.Shipped[form] };
        return _format == PaperFormat.Pdf ? Pdf(papers, error) : PaperFile.Of(papers, kind, _format!)!.Content;
    }

    private bool IsKnown(Evaluation evaluation, InputFile file)
    {
        if (kind != PaperKind.Form && evaluation.Outline is { } outline && !Outline.Shipped.ContainsKey(outline))
            file.Refuse("/outline", $"未知的报告提纲“{outline}”；可用：{string.Join("、", Outline.Shipped.Keys)}。");
        else if (
            kind != PaperKind.Report
            && form is null
            && evaluation.Form is { } layout
            && !FormLayout.Shipped.ContainsKey(layout)
        )
            file.Refuse("/form", $"未知的自评表样式“{layout}”；可用：{string.Join("、", FormLayout.Shipped.Keys)}。");
        else
            return true;
        return false;
    }

    // The paper is written all the same, with a mark in the place of each.
    private static void WarnOfFields(Evaluation evaluation, Scheme scheme, TextWriter error)
    {
        foreach (var text in new WrittenTexts(evaluation, scheme).Everything)
        foreach (var field in text.Resolved.Unresolved)
            error.WriteLine(MessageLine.Of(Invariant($"警告：{text.At} 第{field.Index + 1}字起：{field.Message}")));
    }

    private byte[] Pdf(Papers papers, TextWriter error)
    {
        var typeset = Typesetter.Set(papers.Paper(kind), FontSet.Bundled);
        foreach (var missing in typeset.MissingGlyphs)
            error.WriteLine(
                MessageLine.Of(Invariant($"警告：字库中没有字符 U+{missing.CodePoint:X4}，见“{missing.Context}”。"))
            );
        return PdfWriter.ToBytes(typeset);
    }
}
