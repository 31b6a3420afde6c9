using System.ComponentModel.DataAnnotations;
using System.Globalization;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BaoDiEval.Web.Tests.Pages.Probes;

/// <summary>A form as small as forms are, to see what the filters do with it.</summary>
[Authorize(Policy = Policies.EditEvaluations)]
public sealed class ProbeModel(AppDb db, CurrentUser user) : PageModel, IVersionedForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public ProbeInput Input { get; set; } = new();

    public Evaluation? Evaluation { get; private set; }

    public async Task OnGetAsync()
    {
        Evaluation = await FindAsync();
        Version = Evaluation.Version;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Evaluation = await FindAsync();
        if (!ModelState.IsValid)
            return Page();

        Evaluation.ExplainExecution(Input.Reason);
        await db.SaveAsync(Evaluation, Version);
        return RedirectToPage(new { Id, done = "explained" });
    }

    /// <summary>Adds one row each time it is carried out.</summary>
    public async Task<IActionResult> OnPostPayAsync()
    {
        Evaluation = await FindAsync();
        if (!ModelState.IsValid)
            return Page();

        Evaluation.RecordPayment(
            new()
            {
                Amount = Money.Yuan(decimal.Parse(Input.Amount!, CultureInfo.InvariantCulture)),
                Payee = Input.Reason,
            },
            null
        );
        await db.SaveChangesAsync();
        return LocalRedirect($"/probe/{Id}?paid={Evaluation.Payments.Count}");
    }

    public IActionResult OnPostBug() => throw new InvalidOperationException($"secret detail of {Id}");

    public async Task<IActionResult> ShowConflictAsync()
    {
        Evaluation = await FindAsync();
        return Page();
    }

    private Task<Evaluation> FindAsync() => db.Evaluations.VisibleTo(user).Whole().GetAsync(e => e.Id == Id);

    public sealed record ProbeInput
    {
        [Display(Name = "原因")]
        public string? Reason { get; init; }

        [Display(Name = "金额")]
        public string? Amount { get; init; }
    }

    internal sealed class Validator : AbstractValidator<ProbeInput>
    {
        public Validator() => RuleFor(p => p.Reason).MaximumLength(20).WithMessage("原因不超过20个字。");
    }
}
