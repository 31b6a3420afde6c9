using BaoDiEval.Domain.Scoring;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Schemes;

/// <summary>The schemes there are: the shipped ones and those that bureaus set up.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(AppDb db, CurrentUser user) : PageModel
{
    public IReadOnlyList<OwnScheme> Own { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var documents = db.PolicyDocuments.Newest(PolicyKind.Scheme).VisibleTo(user);
        var rows = await (
            from document in documents
            join bureau in db.Organizations on document.BureauId equals bureau.Id
            join account in db.Users on document.SavedBy equals account.Id
            orderby bureau.Name, document.DocumentId
            select new
            {
                document,
                Bureau = bureau.Name,
                account.DisplayName,
            }
        ).ToListAsync();
        Own = [.. rows.Select(r => new OwnScheme(SchemeShelf.Read(r.document), r.document, r.Bureau, r.DisplayName))];
    }

    public sealed record OwnScheme(Scheme Scheme, PolicyDocument Document, string Bureau, string SavedBy);
}
