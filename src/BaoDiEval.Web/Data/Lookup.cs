using System.Linq.Expressions;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Data;

/// <summary>Which rows a person sees, and how an aggregate is loaded whole. The only place where rows are scoped.</summary>
public static class Lookup
{
    /// <exception cref="MissingRecordException">There is none.</exception>
    public static async Task<T> GetAsync<T>(this IQueryable<T> rows, Expression<Func<T, bool>> which) =>
        await rows.SingleOrDefaultAsync(which) ?? throw new MissingRecordException(typeof(T).Name);

    public static IQueryable<Evaluation> VisibleTo(this IQueryable<Evaluation> evaluations, CurrentUser user) =>
        evaluations.Where(e =>
            e.BureauId == user.BureauId && (user.SeesBureau || (user.SeesUnit && e.Project.UnitId == user.UnitId))
        );

    public static IQueryable<Project> VisibleTo(this IQueryable<Project> projects, CurrentUser user) =>
        projects.Where(p =>
            p.BureauId == user.BureauId && (user.SeesBureau || (user.SeesUnit && p.UnitId == user.UnitId))
        );

    public static IQueryable<Organization> VisibleTo(this IQueryable<Organization> organizations, CurrentUser user) =>
        organizations.Where(o =>
            o.BureauId == user.BureauId && (user.SeesBureau || (user.SeesUnit && o.Id == user.UnitId))
        );

    /// <summary>Those of one's own bureau; who manages people acts for no bureau and sees those of all.</summary>
    public static IQueryable<PolicyDocument> VisibleTo(this IQueryable<PolicyDocument> documents, CurrentUser user) =>
        documents.Where(d => d.BureauId == user.BureauId || user.ManagesAllBureaus);

    /// <summary>The newest version of each document of a kind.</summary>
    public static IQueryable<PolicyDocument> Newest(this IQueryable<PolicyDocument> documents, PolicyKind kind) =>
        documents.Where(d =>
            d.Kind == kind
            && !documents.Any(other =>
                other.BureauId == d.BureauId
                && other.Kind == kind
                && other.DocumentId == d.DocumentId
                && other.Version > d.Version
            )
        );

    /// <summary>Whole, in the order in which people keep the lists.</summary>
    public static IQueryable<Evaluation> Whole(this IQueryable<Evaluation> evaluations) =>
        evaluations
            .AsSplitQuery()
            .Include(e => e.Project.Unit!.Parent)
            .Include(e => e.Project.Contracts.OrderBy(c => c.Position))
                .ThenInclude(c => c.Supplements.OrderBy(s => s.Position))
            .Include(e => e.BudgetLines.OrderBy(l => l.Position))
                .ThenInclude(l => l.Adjustments.OrderBy(a => a.Position))
            .Include(e => e.BudgetLines.OrderBy(l => l.Position))
                .ThenInclude(l => l.Sources.OrderBy(s => s.Position))
            .Include(e => e.Contracts.OrderBy(c => c.Position))
                .ThenInclude(c => c.Lines.OrderBy(l => l.Position))
            .Include(e => e.Payments.OrderBy(p => p.Position))
            .Include(e => e.Plan.OrderBy(p => p.Position))
            .Include(e => e.Surpluses.OrderBy(s => s.Position))
            .Include(e => e.Indicators.OrderBy(i => i.Position))
            .Include(e => e.Sections.OrderBy(s => s.Position))
            .Include(e => e.Explanations.OrderBy(x => x.Position));

    public static IQueryable<Project> Whole(this IQueryable<Project> projects) =>
        projects
            .AsSplitQuery()
            .Include(p => p.Unit!.Parent)
            .Include(p => p.Contracts.OrderBy(c => c.Position))
                .ThenInclude(c => c.Supplements.OrderBy(s => s.Position));
}
