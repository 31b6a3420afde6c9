using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>What the head of the form says, as it is typed.</summary>
public sealed record BasicsGroup : GridRow
{
    public string? Department { get; init; }
    public string? Unit { get; init; }
    public string? Scheme { get; init; }
    public string? Outline { get; init; }
    public string? ExecutionReason { get; init; }

    internal static BasicsGroup Of(Evaluation evaluation)
    {
        var group = new BasicsGroup
        {
            Department = evaluation.Department,
            Unit = evaluation.Unit,
            Scheme = SchemeChoices.ValueOf(evaluation.Scheme, evaluation.SchemeVersion),
            Outline = evaluation.Outline,
            ExecutionReason = evaluation.ExecutionReason,
        };
        return group with { Drawn = group.Seal };
    }

    internal void WriteTo(Evaluation evaluation)
    {
        var (scheme, version) = SchemeChoices.Read(Typed.Words(Scheme));
        evaluation.Describe(Typed.Words(Department), Typed.Words(Unit), scheme, Typed.Words(Outline));
        evaluation.ScoreBy(scheme, version);
        evaluation.ExplainExecution(Typed.Words(ExecutionReason));
    }

    internal sealed class Validator : AbstractValidator<BasicsGroup>
    {
        public Validator()
        {
            RuleFor(b => b.Department).MaximumLength(300).WithMessage("主管部门至多300字。");
            RuleFor(b => b.Unit).MaximumLength(300).WithMessage("实施单位至多300字。");
            RuleFor(b => b.ExecutionReason).FitsAFile();
        }
    }
}

/// <summary>年度总体目标 as it is typed.</summary>
public sealed record GoalGroup : GridRow
{
    public string? Expected { get; init; }
    public string? Actual { get; init; }

    internal static GoalGroup Of(Evaluation evaluation)
    {
        var group = new GoalGroup { Expected = evaluation.Goal?.Expected, Actual = evaluation.Goal?.Actual };
        return group with { Drawn = group.Seal };
    }

    internal void WriteTo(Evaluation evaluation) =>
        evaluation.SetGoal(IsBlank ? null : new() { Expected = Typed.Words(Expected), Actual = Typed.Words(Actual) });
}

/// <summary>Who signs, and the date of the paper, as it is typed.</summary>
public sealed record SignatureGroup : GridRow
{
    public string? Responsible { get; init; }
    public string? Finance { get; init; }
    public string? Contact { get; init; }
    public string? DocumentDate { get; init; }

    internal static SignatureGroup Of(Evaluation evaluation)
    {
        var group = new SignatureGroup
        {
            Responsible = evaluation.Signature?.Responsible,
            Finance = evaluation.Signature?.Finance,
            Contact = evaluation.Signature?.Contact,
            DocumentDate = Typed.Of(evaluation.Signature?.DocumentDate),
        };
        return group with { Drawn = group.Seal };
    }

    internal void WriteTo(Evaluation evaluation) =>
        evaluation.Sign(
            IsBlank
                ? null
                : new()
                {
                    Responsible = Typed.Words(Responsible),
                    Finance = Typed.Words(Finance),
                    Contact = Typed.Words(Contact),
                    DocumentDate = Typed.Day(DocumentDate),
                }
        );

    internal sealed class Validator : AbstractValidator<SignatureGroup>
    {
        public Validator() => RuleFor(s => s.DocumentDate).Must(Typed.IsDay).WithMessage(Typed.DayWanted);
    }
}
