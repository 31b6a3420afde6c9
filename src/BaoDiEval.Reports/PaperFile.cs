using System.Text;
using BaoDiEval.Reports.Excel;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Reports.Html;
using BaoDiEval.Reports.Pdf;
using BaoDiEval.Reports.Word;
using static System.FormattableString;

namespace BaoDiEval.Reports;

/// <summary>A format in which a paper leaves the program.</summary>
/// <param name="Extension">Without the point; also what the format is called in an address.</param>
public sealed record PaperFormat(string Extension, string Name, string ContentType)
{
    public static readonly PaperFormat Pdf = new("pdf", "PDF", "application/pdf");
    public static readonly PaperFormat Word = new(
        "docx",
        "Word",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    );
    public static readonly PaperFormat Html = new("html", "网页", "text/html; charset=utf-8");
    public static readonly PaperFormat Excel = new(
        "xlsx",
        "Excel",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    );
    public static readonly PaperFormat Json = new("json", "JSON数据", "application/json");

    public static IReadOnlyList<PaperFormat> All { get; } = [Pdf, Word, Html, Excel, Json];

    public static PaperFormat? Of(string? extension) =>
        All.FirstOrDefault(f => string.Equals(f.Extension, extension, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One file to hand out: its name, its format and its bytes.</summary>
public sealed record PaperFile(string Name, PaperFormat Format, byte[] Content)
{
    // What Windows allows in no name; the full-width twins say the same to a person.
    private static readonly Dictionary<char, char> Allowed = new()
    {
        ['\\'] = '＼',
        ['/'] = '／',
        [':'] = '：',
        ['*'] = '＊',
        ['?'] = '？',
        ['"'] = '＂',
        ['<'] = '＜',
        ['>'] = '＞',
        ['|'] = '｜',
    };

    private const int LongestName = 60;

    /// <summary>Null where a paper does not come in that format: only the form is a workbook.</summary>
    public static PaperFile? Of(Papers papers, PaperKind kind, PaperFormat format) =>
        format == PaperFormat.Json
            ? new(NameOf(papers, "自评数据", format), format, EvaluationWriter.Write(papers.Evaluation))
        : Written(papers, kind, format) is { } content ? new(NameOf(papers, WordOf(kind), format), format, content)
        : null;

    private static byte[]? Written(Papers papers, PaperKind kind, PaperFormat format) =>
        format == PaperFormat.Pdf ? PdfPaper.Of(papers.Paper(kind))
        : format == PaperFormat.Word ? WordPaper.Of(papers.Paper(kind))
        : format == PaperFormat.Html ? Encoding.UTF8.GetBytes(HtmlPaper.Of(papers.Paper(kind)))
        : kind == PaperKind.Form ? FormWorkbook.Of(papers.Evaluation, papers.Layout, papers.Scheme)
        : null;

    private static string WordOf(PaperKind kind) =>
        kind switch
        {
            PaperKind.Form => "自评表",
            PaperKind.ReportWithForm => "自评报告（附自评表）",
            _ => "自评报告",
        };

    /// <summary>安全技术服务费-2021-自评报告.pdf.</summary>
    private static string NameOf(Papers papers, string what, PaperFormat format) =>
        Invariant($"{Plain(papers.Evaluation.Project.Name)}-{papers.Evaluation.Year}-{what}.{format.Extension}");

    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var character in name.EnumerateRunes().Take(LongestName))
            if (!Rune.IsControl(character))
                plain.Append(
                    character.IsAscii && Allowed.TryGetValue((char)character.Value, out var twin)
                        ? twin.ToString()
                        : character.ToString()
                );
        return plain.ToString().Trim(' ', '.') is { Length: > 0 } usable ? usable : "项目";
    }
}
