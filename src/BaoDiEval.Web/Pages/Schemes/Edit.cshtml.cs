using System.Globalization;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Schemes;

/// <summary>Copies a scheme for a bureau, or adds a version to one of its own.</summary>
[Authorize(Policy = Policies.ManagePolicies)]
public sealed class EditModel(AppDb db, SchemeShelf shelf, TimeProvider time) : PageModel
{
    [BindProperty]
    public SchemeInput Input { get; set; } = new();

    /// <summary>The bureau whose scheme it is; null for a shipped one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Bureau { get; set; }

    /// <summary>Makes another scheme of it, not another version.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Copy { get; set; }
    public Scheme Source { get; private set; } = null!;
    public IReadOnlyList<Organization> Bureaus { get; private set; } = [];
    public bool IsNew => Copy || Scheme.Shipped.ContainsKey(Source.Id);

    public async Task OnGetAsync(string id)
    {
        await ShowAsync(id);
        Input = SchemeInput.Of(Source) with
        {
            Bureau = (Bureau ?? (Bureaus is [var first, ..] ? first.Id : null)).ToString(),
        };
        if (IsNew)
            Input = Input with { Id = "", Version = 0, Name = Source.Name + "（复制）" };
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        await ShowAsync(id);
        if (!IsNew)
            Input = Input with { Id = Source.Id, Bureau = Bureau.ToString() };
        if (Made() is not { } scheme || Bureaus.FirstOrDefault(b => b.Id.ToString() == Input.Bureau) is not { } bureau)
            return Page();

        db.Add(
            new PolicyDocument
            {
                BureauId = bureau.Id,
                Kind = PolicyKind.Scheme,
                DocumentId = scheme.Id,
                Version = scheme.Version,
                Json = scheme.ToJson(),
                SavedBy = CurrentUser.From(User).Id,
                SavedAt = time.GetUtcNow(),
            }
        );
        await db.SaveChangesAsync();
        TempData["Saved"] = string.Create(
            CultureInfo.InvariantCulture,
            $"方案“{scheme.Name}”第{scheme.Version}版已保存。"
        );
        return Redirect($"/Schemes/{scheme.Id}?bureau={bureau.Id}");
    }

    private Scheme? Made()
    {
        if (Bureaus.All(b => b.Id.ToString() != Input.Bureau))
            ModelState.AddModelError("Input.Bureau", "请选择适用的主管部门。");
        if (Scheme.Shipped.ContainsKey(Input.Id?.Trim() ?? ""))
            ModelState.AddModelError("Input.Id", "内置方案的编号不能使用，请另取编号。");
        var made = Input.Over(Source, (field, words) => ModelState.AddModelError($"Input.{field}", words));
        foreach (var problem in made?.Problems() ?? [])
            ModelState.AddModelError("Input." + FieldOf(problem.At), problem.Message);
        return ModelState.IsValid ? made : null;
    }

    // /levels/0/weight is typed in Levels.
    private static string FieldOf(string at)
    {
        var first = at.Split('/')[1];
        return char.ToUpperInvariant(first[0]) + first[1..];
    }

    private async Task ShowAsync(string id)
    {
        Source = await shelf.VersionsAsync(id, Bureau) is [var newest, ..]
            ? newest
            : throw new MissingRecordException(nameof(Scheme));
        Bureaus = await shelf.BureausAsync();
    }
}
