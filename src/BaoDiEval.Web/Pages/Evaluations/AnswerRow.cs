using System.Security.Cryptography;
using System.Text;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>The answer to one finding as it is typed. It belongs to the figures that the person saw.</summary>
public sealed record AnswerRow : GridRow
{
    private const int Longest = 1000;

    public string? Text { get; init; }

    /// <summary>Stands for the figures of the finding when the form was drawn.</summary>
    public string? Seen { get; init; }

    internal static List<AnswerRow> AllOf(IEnumerable<Finding> findings, Evaluation evaluation) =>
        [.. findings.Where(f => f.MayBeExplained).Select(f => Of(f, evaluation))];

    internal static string IdOf(Finding finding) => $"{finding.RuleId} {finding.At}";

    private static AnswerRow Of(Finding finding, Evaluation evaluation)
    {
        var answer = evaluation.Explanations.FirstOrDefault(e =>
            e.RuleId == finding.RuleId && e.At == finding.At && e.IsFor(finding.Figures)
        );
        var seen = SHA256.HashData(Encoding.UTF8.GetBytes(finding.Figures)).AsSpan(0, 12);
        var row = new AnswerRow
        {
            Id = IdOf(finding),
            Text = answer?.Text,
            Seen = Convert.ToHexStringLower(seen),
        };
        return row with { Drawn = row.Seal };
    }

    internal sealed class Validator : AbstractValidator<AnswerRow>
    {
        public Validator() =>
            When(
                row => row.Counts && Typed.Words(row.Text) is not null,
                () =>
                    RuleFor(row => row.Text)
                        .MaximumLength(Longest)
                        .WithMessage("说明至多1000字。")
                        .Must(Reasons.IsGiven)
                        .WithMessage("请写明具体原因，不能只填“无”。")
            );
    }
}
