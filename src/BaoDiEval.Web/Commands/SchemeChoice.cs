using System.CommandLine;
using System.Text.Json;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using static System.FormattableString;

namespace BaoDiEval.Web.Commands;

/// <summary>By which scheme the evaluations of one command are scored: the one given with --scheme, else the one each names.</summary>
internal sealed class SchemeChoice
{
    private readonly Scheme? _given;

    private SchemeChoice(Scheme? given) => _given = given;

    public static Option<string?> Option() =>
        new("--scheme")
        {
            Description = "评分方案文件；不给时用数据中写明的内置方案，未写明时用 cz2020",
            HelpName = "FILE",
        };

    /// <summary>Null, with the exit code, when the scheme file cannot be read or is none.</summary>
    public static SchemeChoice? From(string? file, TextWriter error, out int exitCode)
    {
        exitCode = ExitCode.Done;
        if (file is null)
            return new(null);
        var input = new InputFile(file, error);
        var scheme = input.ReadBytes() is { } bytes ? Read(input, bytes) : null;
        exitCode = input.ExitCode;
        return scheme is null ? null : new(scheme);
    }

    /// <summary>Null when the evaluation names a scheme that nobody here knows; the file is then refused.</summary>
    public Scheme? For(Evaluation evaluation, InputFile file)
    {
        if (evaluation.Scheme is { } named && named != _given?.Id && !Scheme.Shipped.ContainsKey(named))
        {
            var shipped = string.Join("、", Scheme.Shipped.Keys);
            file.Refuse("/scheme", $"未知的评分方案“{named}”；内置 {shipped}，其他方案请用 --scheme 给出它的文件。");
            return null;
        }
        if (_given is null)
            return Scheme.Shipped[evaluation.Scheme ?? Scheme.Cz2020.Id];
        // From now on the scheme is chosen, no longer assumed.
        evaluation.Describe(evaluation.Department, evaluation.Unit, _given.Id, evaluation.Outline);
        return _given;
    }

    private static Scheme? Read(InputFile file, byte[] bytes)
    {
        try
        {
            return Scheme.FromJson(bytes);
        }
        catch (JsonException e)
        {
            // What is no scheme at all has a line; what makes no sense in one has words of its own.
            if (e.LineNumber is null)
            {
                file.Refuse(Pointer(e.Path), e.Message);
                return null;
            }
            var (line, column) = ((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
            file.Refuse(
                Pointer(e.Path),
                Invariant($"不是有效的评分方案，请对照内置方案改正第{line}行第{column}字节附近。")
            );
        }
        return null;
    }

    // $.levels[0].name is /levels/0/name.
    private static string Pointer(string? path) =>
        (path ?? "").TrimStart('$').Replace('[', '/').Replace('.', '/').Replace("]", "", StringComparison.Ordinal);
}
