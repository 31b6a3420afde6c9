using System.Globalization;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Web.Pages.Schemes;

/// <summary>Figures to try a scheme out with, as they are typed.</summary>
public sealed record TrialInput
{
    private const int AnyYear = 2025;

    /// <summary>全年预算数, in yuan.</summary>
    public string? Budget { get; init; }

    /// <summary>全年执行数, in yuan.</summary>
    public string? Executed { get; init; }
    public string? Level { get; init; }

    /// <summary>年度指标值 in words.</summary>
    public string? Target { get; init; }

    /// <summary>实际完成值 in words.</summary>
    public string? Actual { get; init; }
    public string? Weight { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Budget + Executed + Level + Target + Actual + Weight);

    /// <summary>Null when nothing was typed.</summary>
    public TrialResult? Run(Scheme scheme)
    {
        if (IsBlank)
            return null;
        List<string> faults =
        [
            .. Faults("全年预算数", Budget, isMoney: true),
            .. Faults("全年执行数", Executed, isMoney: true),
            .. Faults("分值", Weight, isMoney: false),
        ];
        return new(faults.Count > 0 ? null : ScoreSheet.Of(Made(), scheme), faults);
    }

    private Evaluation Made()
    {
        var evaluation = new Evaluation(new Project("试算"), AnyYear);
        evaluation.StateFunds(new() { AdjustedBudget = Yuan(Budget), Executed = Yuan(Executed) });
        if (!string.IsNullOrWhiteSpace(Target) || !string.IsNullOrWhiteSpace(Actual))
            evaluation.AddIndicator(
                new()
                {
                    Name = "试算指标",
                    Level1 = Level,
                    Target = string.IsNullOrWhiteSpace(Target)
                        ? null
                        : Domain.Indicators.Target.FromWords(Target.Trim(), null, AnyYear),
                    Actual = string.IsNullOrWhiteSpace(Actual)
                        ? null
                        : Domain.Indicators.Actual.FromWords(Actual.Trim(), null, AnyYear),
                    Weight = Number(Weight),
                }
            );
        return evaluation;
    }

    private static IEnumerable<string> Faults(string name, string? text, bool isMoney)
    {
        if (string.IsNullOrWhiteSpace(text))
            yield break;
        var isRead = isMoney ? Yuan(text) is { } amount && amount >= Money.Zero : Number(text) is >= 0m and <= 100m;
        if (!isRead)
            yield return isMoney ? $"{name}应为金额（元），如 81060.95。" : $"{name}应为0至100之间的数。";
    }

    private static Money? Yuan(string? text) =>
        text is not null && MoneyReader.TryRead(text.Trim(), out var amount) ? amount : null;

    private static decimal? Number(string? text) =>
        decimal.TryParse(text?.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}

/// <summary>What came out of it, or why nothing could.</summary>
public sealed record TrialResult(ScoreSheet? Sheet, IReadOnlyList<string> Faults);
