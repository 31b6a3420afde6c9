using System.Reflection;
using System.Text;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports.Exchange;

namespace BaoDiEval.Reports.Tests.Exchange;

/// <summary>Files to read, and what becomes of them.</summary>
internal static class ExchangeFile
{
    /// <summary>The smallest file: format, year and the name of a project.</summary>
    public const string Required = """
        "format": "baodieval-evaluation/1", "year": 2021, "project": { "name": "安全技术服务费" }
        """;

    /// <summary>The published case.</summary>
    public static byte[] Case()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("anquan-2021.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The smallest file with these members besides.</summary>
    public static byte[] With(string members) => Encoding.UTF8.GetBytes($"{{ {Required}, {members} }}");

    public static Evaluation Read(string members) => Accepted(EvaluationReader.Read(With(members)));

    public static Evaluation Accepted(EvaluationReading reading)
    {
        Assert.Empty(reading.Problems);
        return reading.Evaluation!;
    }

    /// <summary>What is wrong with the smallest file when these members are added.</summary>
    public static IReadOnlyList<ExchangeProblem> Problems(string members) => Refused(With(members));

    public static IReadOnlyList<ExchangeProblem> Refused(byte[] file)
    {
        var reading = EvaluationReader.Read(file);
        Assert.True(reading.IsRefused);
        Assert.NotEmpty(reading.Problems);
        return reading.Problems;
    }
}
