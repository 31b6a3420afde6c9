using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>What the scores would be with other actual values. It works on a copy, and nothing is saved.</summary>
[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class WhatIfModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    [BindProperty]
    public WhatIfInput Input { get; set; } = new();
    public EvaluationView View { get; set; } = null!;

    /// <summary>Null before anything was tried.</summary>
    public ScoreSheet? Tried { get; private set; }

    public async Task OnGetAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Indicators);
        Input = new() { Actuals = [.. View.Evaluation.Indicators.Select(i => i.Terms.Actual?.Display)] };
    }

    public async Task OnPostAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Indicators);
        var reading = EvaluationReader.Read(EvaluationWriter.Write(View.Evaluation));
        if (reading.Evaluation is not { } copy)
        {
            foreach (var problem in reading.Problems)
                ModelState.AddModelError("", $"{problem.At}：{problem.Message}");
            return;
        }
        foreach (var (indicator, words) in copy.Indicators.ToList().Zip(Input.Actuals))
            if (Typed.Words(words) != Typed.Words(indicator.Terms.Actual?.Display))
                copy.ReviseIndicator(indicator, With(indicator.Terms, Typed.Words(words), copy.Year), indicator.Line);
        Tried = ScoreSheet.Of(copy, View.Review.Scheme);
    }

    // A score somebody gave was given for the actual that was there.
    private static IndicatorTerms With(IndicatorTerms terms, string? words, int year) =>
        terms with
        {
            Actual = words is null ? null : Actual.FromWords(words, terms.Unit, year),
            Score = null,
        };

    public sealed record WhatIfInput
    {
        /// <summary>In the order of the indicators.</summary>
        public List<string?> Actuals { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<WhatIfInput>
    {
        private const int Longest = 1000;

        public Validator() =>
            RuleForEach(input => input.Actuals).MaximumLength(Longest).WithMessage("实际完成值至多1000字。");
    }
}
