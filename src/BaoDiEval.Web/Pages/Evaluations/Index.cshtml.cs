using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>The evaluations a person may see. Filters and order are the address, so a list can be kept and passed on.</summary>
[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class IndexModel(AppDb db, CurrentUser user, EvaluationDesk desk) : PageModel
{
    // What is worked out for a row needs the whole evaluation, so long lists are cut instead of worked out whole.
    private const int Most = 200;

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Down { get; set; }

    public IReadOnlyList<ListRow> Rows { get; private set; } = [];
    public IReadOnlyList<int> Years { get; private set; } = [];
    public IReadOnlyList<string> Units { get; private set; } = [];
    public bool IsCut { get; private set; }
    public bool IsFiltered => Year is not null || Unit is not null || Typed.Words(Text) is not null;
    public bool MayEdit { get; private set; }

    public async Task OnGetAsync()
    {
        var visible = db.Evaluations.VisibleTo(user).AsNoTracking();
        Years = await visible.Select(e => e.Year).Distinct().OrderByDescending(y => y).ToListAsync();
        Units = await visible.Select(e => e.Project.Unit!.Name).Distinct().OrderBy(n => n).ToListAsync();
        MayEdit = await desk.MayEditAsync(this);

        var found = await Filter(visible)
            .OrderByDescending(e => e.Year)
            .ThenBy(e => e.Project.Name)
            .Select(e => e.Id)
            .Take(Most + 1)
            .ToListAsync();
        IsCut = found.Count > Most;
        Rows = InOrder(await RowsOfAsync(found.Take(Most).ToList()));
    }

    /// <summary>The address of this list in the order of a column; a second click turns it around.</summary>
    public string AddressBy(string column) =>
        Url.Page(
            "/Evaluations/Index",
            new
            {
                Year,
                Unit,
                Text,
                Sort = column,
                Down = Sort == column && !Down ? true : (bool?)null,
            }
        ) ?? "";

    private IQueryable<Evaluation> Filter(IQueryable<Evaluation> evaluations)
    {
        if (Year is { } year)
            evaluations = evaluations.Where(e => e.Year == year);
        if (!string.IsNullOrEmpty(Unit))
            evaluations = evaluations.Where(e => e.Project.Unit!.Name == Unit);
        if (Typed.Words(Text) is { } text)
            evaluations = evaluations.Where(e =>
                e.Project.Name.Contains(text) || (e.Project.Code != null && e.Project.Code.Contains(text))
            );
        return evaluations;
    }

    private async Task<List<ListRow>> RowsOfAsync(List<Guid> ids)
    {
        var whole = await db
            .Evaluations.Where(e => ids.Contains(e.Id))
            .Whole()
            .AsNoTrackingWithIdentityResolution()
            .ToListAsync();
        var schemes = await desk.SchemesAsync(user.BureauId ?? Guid.Empty);
        return [.. whole.OrderBy(e => ids.IndexOf(e.Id)).Select(e => ListRow.Of(e, schemes))];
    }

    private List<ListRow> InOrder(List<ListRow> rows) =>
        ListRow.Columns.GetValueOrDefault(Sort ?? "") is not { } column ? rows
        : Down ? [.. rows.OrderByDescending(column)]
        : [.. rows.OrderBy(column)];
}
