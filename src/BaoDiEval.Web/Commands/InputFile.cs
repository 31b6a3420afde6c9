using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Reports.Exchange;

namespace BaoDiEval.Web.Commands;

/// <summary>A file that a command reads. What is wrong with it is said on standard error, each reason on its own line.</summary>
internal sealed class InputFile(string name, TextWriter error)
{
    private const int Chunk = 64 * 1024;

    /// <summary>How reading ended.</summary>
    public int ExitCode { get; private set; } = Commands.ExitCode.Done;

    /// <summary>Null when the file cannot be read or is refused.</summary>
    public Evaluation? ReadEvaluation(Func<ProjectIdentity, Project>? projectFor = null)
    {
        if (ReadBytes() is not { } bytes)
            return null;
        var reading = EvaluationReader.Read(bytes, projectFor);
        foreach (var problem in reading.Problems)
            Refuse(problem.At, problem.Message);
        return reading.Evaluation;
    }

    /// <summary>The content, no more of it than shows that it is too long; null when the file cannot be read.</summary>
    public byte[]? ReadBytes()
    {
        try
        {
            using var file = File.OpenRead(name);
            using var bytes = new MemoryStream();
            var chunk = new byte[Chunk];
            while (bytes.Length <= ExchangeFormat.LargestFile && file.Read(chunk) is > 0 and var length)
                bytes.Write(chunk, 0, length);
            return bytes.ToArray();
        }
        catch (Exception e) when (FileTrouble.Explains(e, out var reason))
        {
            error.WriteLine(MessageLine.Of($"{name}: 无法读取：{reason}"));
            ExitCode = Commands.ExitCode.Unreachable;
            return null;
        }
    }

    /// <param name="at">JSON Pointer of the place.</param>
    /// <param name="message">The reason and the remedy.</param>
    public void Refuse(string at, string message)
    {
        error.WriteLine(MessageLine.Of($"{name}: {at}: {message}"));
        ExitCode = Commands.ExitCode.Refused;
    }
}
