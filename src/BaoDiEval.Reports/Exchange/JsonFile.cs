using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using static System.FormattableString;

namespace BaoDiEval.Reports.Exchange;

/// <summary>The bytes of a file as JSON.</summary>
internal static class JsonFile
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = ExchangeFormat.Deepest };

    /// <summary>Null, with the reason among the problems, when it is none.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> file, ProblemList problems)
    {
        var json = WithoutMark(file);
        if (file.Length > ExchangeFormat.LargestFile)
            problems.Add("", "文件超过20 MB，无法读取；请确认是一份自评数据。");
        else if (!Utf8.IsValid(json.Span))
            problems.Add("", "文件不是 UTF-8 编码；请以 UTF-8 编码另存后重试。");
        else
            return TryParse(json, problems);
        return null;
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<byte> json, ProblemList problems)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException e)
        {
            var (line, column) = Place(json.Span, e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            problems.Add(
                "",
                Invariant($"不是有效的 JSON：第{line}行第{column}列无法读出；")
                    + Invariant($"请检查此处的引号、逗号与括号，嵌套不得超过{ExchangeFormat.Deepest}层。")
            );
            return null;
        }
    }

    // People count lines and characters from one, the parser counts lines and bytes from zero.
    private static (long Line, int Column) Place(ReadOnlySpan<byte> json, long line, long bytes)
    {
        for (var i = 0L; i < line && json.IndexOf((byte)'\n') is >= 0 and var end; i++)
            json = json[(end + 1)..];
        var before = json[..(int)Math.Min(bytes, json.Length)];
        return (line + 1, Encoding.UTF8.GetCharCount(before) + 1);
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> file) =>
        file.Span.StartsWith(Encoding.UTF8.Preamble) ? file[3..] : file;
}
