using BaoDiEval.Domain.Scoring;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Schemes;

/// <summary>One scheme to read, with its versions, and to try out with figures of one's own.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DetailsModel(SchemeShelf shelf, IAuthorizationService authorization) : PageModel
{
    /// <summary>What is tried out; it is in the address, and nothing of it is kept.</summary>
    [BindProperty(SupportsGet = true)]
    public TrialInput Trial { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? Bureau { get; set; }
    public Scheme Scheme { get; private set; } = null!;
    public IReadOnlyList<int> Versions { get; private set; } = [];
    public bool MayManage { get; private set; }
    public TrialResult? Result { get; private set; }
    public bool IsShipped => Scheme.Shipped.ContainsKey(Scheme.Id);

    public async Task OnGetAsync(string id, int? version)
    {
        var versions = await shelf.VersionsAsync(id, Bureau);
        Versions = [.. versions.Select(s => s.Version)];
        Scheme =
            versions.FirstOrDefault(s => version is null || s.Version == version)
            ?? throw new MissingRecordException(nameof(Scheme));
        MayManage = (await authorization.AuthorizeAsync(User, Policies.ManagePolicies)).Succeeded;
        Result = Trial.Run(Scheme);
    }
}
