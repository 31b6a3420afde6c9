using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Tests.Checks.Text;

/// <summary>Papers that are nothing but running text, and what is found in them.</summary>
internal static class Paper
{
    public static Evaluation Saying(string text, int year = 2021, string project = "安全技术服务费")
    {
        var evaluation = new Evaluation(new Project(project), year);
        evaluation.KeepRunningText(text);
        return evaluation;
    }

    public static void IsRight(Check check, string text, int year = 2021, string project = "安全技术服务费") =>
        Found.Nothing(check, Saying(text, year, project));

    public static Finding IsWrong(Check check, string text, int year = 2021, string project = "安全技术服务费") =>
        Found.Once(check, Saying(text, year, project), "/text");

    public static string RulesBrokenBy(Evaluation evaluation) =>
        string.Join(
            '\n',
            new Review(evaluation, Scheme.Cz2020)
                .Findings()
                .Select(f => $"{f.RuleId} {f.At}")
                .Order(StringComparer.Ordinal)
        );
}
