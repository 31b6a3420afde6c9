using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports;
using BaoDiEval.Reports.Drafting;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>Opens an evaluation for the person who asks, and saves what they did to one part of it.</summary>
public sealed class EvaluationDesk(AppDb db, CurrentUser user, SchemeShelf shelf, IAuthorizationService authorization)
{
    private const int Attempts = 5;

    public async Task<EvaluationView> OpenAsync(PageModel page, Guid id, EvaluationPart part)
    {
        var evaluation = await db.Evaluations.VisibleTo(user).Whole().GetAsync(e => e.Id == id);
        // The data may have changed elsewhere, as contracts do in another year.
        Draft.Follow(evaluation, Papers.OutlineOf(evaluation));
        var mayEdit = evaluation.IsOpen && await MayEditAsync(page);
        return new(evaluation, part, mayEdit) { Schemes = await SchemesAsync(evaluation.BureauId) };
    }

    public Task<SchemeSet> SchemesAsync(Guid bureauId) => shelf.OfAsync(bureauId);

    /// <summary>What stands for the present state of the evaluation and its project; changes with everything that is saved.</summary>
    public async Task<string> VersionAsync(Guid id)
    {
        var found = await db
            .Evaluations.VisibleTo(user)
            .Where(e => e.Id == id)
            .Select(e => new { Own = e.Version, OfProject = e.Project.Version })
            .SingleOrDefaultAsync();
        return found is null
            ? throw new MissingRecordException(nameof(Evaluation))
            : EvaluationView.VersionOf(found.Own, found.OfProject);
    }

    public async Task<bool> MayEditAsync(PageModel page) =>
        (await authorization.AuthorizeAsync(page.User, Policies.EditEvaluations)).Succeeded;

    /// <summary>
    /// Finds the evaluation, does <paramref name="act"/> to it and saves it once. Where somebody else saved in between, it
    /// starts again from what they saved, so that only what both changed is a conflict. A form with faults is gone through,
    /// too, so that all of them are told at once; it is never saved.
    /// </summary>
    public async Task<IActionResult> SaveAsync<TPage>(
        TPage page,
        Guid id,
        EvaluationPart part,
        Action<Evaluation, GridActs> act
    )
        where TPage : PageModel, IEvaluationPage
    {
        if (!await MayEditAsync(page))
            return page.Forbid();

        for (var attempt = 1; ; attempt++)
        {
            page.View = await OpenAsync(page, id, part);
            // Not every act asks: parts of a line and contracts of the project know nothing of the state.
            EvaluationRules.OpenForEditing.Require(page.View.Evaluation.IsOpen);
            var acts = new GridActs(page.ModelState);
            act(page.View.Evaluation, acts);
            if (!acts.Succeeded)
                return await RefusedAsync(page, id, part, acts);
            Draft.Follow(page.View.Evaluation, Papers.OutlineOf(page.View.Evaluation));

            try
            {
                await db.SaveChangesAsync();
                page.TempData["Saved"] = $"{part.Name}已保存。";
                return new LocalRedirectResult(page.View.PathOf(part));
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    // Some acts were done before one was refused: what is shown around the form must be what is stored.
    private async Task<PageResult> RefusedAsync<TPage>(TPage page, Guid id, EvaluationPart part, GridActs acts)
        where TPage : PageModel, IEvaluationPage
    {
        db.ChangeTracker.Clear();
        page.View = await OpenAsync(page, id, part) with { Theirs = acts.Theirs };
        if (acts.Theirs.Count > 0)
            page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.Page();
    }
}
