using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>An indicator as it is typed: target and actual in one cell each, in words such as ≤8万元.</summary>
public sealed record IndicatorRow : GridRow
{
    public string? Level1 { get; init; }
    public string? Level2 { get; init; }
    public string? Name { get; init; }
    public string? Target { get; init; }
    public string? Actual { get; init; }

    /// <summary>For what people judge: 达成 / 部分达成 / 未达成.</summary>
    public string? Grade { get; init; }

    /// <summary>The share of the weight within the grade, in per cent.</summary>
    public string? Ratio { get; init; }
    public string? Weight { get; init; }
    public string? Score { get; init; }
    public string? DeviationReason { get; init; }
    public string? Improvement { get; init; }
    public string? Line { get; init; }
    public string? SurveyMethod { get; init; }
    public string? SurveySample { get; init; }

    /// <summary>What this table does not show stays as it was.</summary>
    internal IndicatorTerms TermsFrom(IndicatorTerms before, int year) =>
        before with
        {
            Level1 = Typed.Words(Level1),
            Level2 = Typed.Words(Level2),
            Name = Typed.Words(Name) ?? "",
            Target = TargetFrom(before, year),
            Actual = ActualFrom(before, year),
            Weight = Typed.Number(Weight),
            Score = Typed.Number(Score),
            DeviationReason = Typed.Words(DeviationReason),
            Improvement = Typed.Words(Improvement),
            Survey = SurveyTyped,
        };

    internal static List<IndicatorRow> AllOf(Evaluation evaluation) => [.. evaluation.Indicators.Select(Of)];

    // Words that still say the same are not read again: the target may have come with more than its words.
    private Target? TargetFrom(IndicatorTerms before, int year) =>
        Typed.Words(Target) is not { } words ? null
        : before.Target?.Display == words ? before.Target
        : Domain.Indicators.Target.FromWords(words, before.Unit, year);

    private Actual? ActualFrom(IndicatorTerms before, int year)
    {
        var (words, grade, ratio) = (Typed.Words(Actual), GradeTyped, Typed.Number(Ratio) / 100m);
        if (words is null && grade is null && ratio is null)
            return null;
        if (
            before.Actual is { } known
            && known.Display == (words ?? "")
            && known.Grade == grade
            && known.Ratio == ratio
        )
            return known;
        return grade is null && ratio is null && words is not null
            ? Domain.Indicators.Actual.FromWords(words, before.Unit, year)
            : Domain.Indicators.Actual.Judged(words, grade, ratio);
    }

    private AchievementGrade? GradeTyped =>
        Enum.GetValues<AchievementGrade>()
            .Cast<AchievementGrade?>()
            .FirstOrDefault(g => g?.Words() == Typed.Words(Grade));

    private Survey? SurveyTyped =>
        (Typed.Words(SurveyMethod), Typed.Words(SurveySample)) is (var method, var sample)
        && (method is not null || sample is not null)
            ? new Survey { Method = method, Sample = sample }
            : null;

    private static IndicatorRow Of(Indicator indicator)
    {
        var terms = indicator.Terms;
        var row = new IndicatorRow
        {
            Id = indicator.Id.ToString(),
            Level1 = terms.Level1,
            Level2 = terms.Level2,
            Name = terms.Name,
            Target = terms.Target?.Display,
            Actual = terms.Actual?.Display,
            Grade = terms.Actual?.Grade?.Words(),
            Ratio = Typed.Of(terms.Actual?.Ratio * 100m),
            Weight = Typed.Of(terms.Weight),
            Score = Typed.Of(terms.Score),
            DeviationReason = terms.DeviationReason,
            Improvement = terms.Improvement,
            Line = indicator.Line?.Key,
            SurveyMethod = terms.Survey?.Method,
            SurveySample = terms.Survey?.Sample,
        };
        return row with { Drawn = row.Seal };
    }

    internal sealed class Validator : AbstractValidator<IndicatorRow>
    {
        private static readonly string[] Grades = [.. Enum.GetValues<AchievementGrade>().Select(g => g.Words())];

        public Validator() =>
            When(
                row => row.Counts,
                () =>
                {
                    RuleFor(i => i.Name)
                        .NotEmpty()
                        .WithMessage("请填写三级指标名称。")
                        .MaximumLength(300)
                        .WithMessage("名称至多300字。");
                    RuleFor(i => i.Grade)
                        .Must(grade => Typed.Words(grade) is not { } words || Grades.Contains(words))
                        .WithMessage("档次应为达成、部分达成或未达成。");
                    RuleFor(i => i.Ratio)
                        .Must(ratio => Typed.IsNumber(ratio) && Typed.Number(ratio) is not (< 0m or > 100m))
                        .WithMessage("比例应在0至100之间。");
                    RuleFor(i => i.Weight).Must(Typed.IsNumber).WithMessage(Typed.NumberWanted);
                    RuleFor(i => i.Score).Must(Typed.IsNumber).WithMessage(Typed.NumberWanted);
                    RuleFor(i => i.Target).FitsAFile();
                    RuleFor(i => i.Actual).FitsAFile();
                    RuleFor(i => i.DeviationReason).FitsAFile();
                    RuleFor(i => i.Improvement).FitsAFile();
                    RuleFor(i => i.SurveyMethod).FitsAFile();
                }
            );
    }
}
