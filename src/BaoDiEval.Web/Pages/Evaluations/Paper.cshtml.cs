using System.Text;
using BaoDiEval.Reports;
using BaoDiEval.Reports.Form;
using BaoDiEval.Typesetting.Pages;
using BaoDiEval.Web.Infrastructure;
using static System.FormattableString;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>The pages as they will be printed, drawn from the same typeset document as the PDF.</summary>
[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class PaperModel(EvaluationDesk desk, PaperShelf shelf) : PageModel, IEvaluationPage
{
    [BindProperty]
    public FormInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "paper")]
    public PaperKind Kind { get; set; }
    public EvaluationView View { get; set; } = null!;
    public TypesetDocument Paper { get; private set; } = null!;
    public string Edition => View.EditionOf(Kind).Version;

    /// <param name="section">A section of the report, to whose page the answer leads.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, string? section = null)
    {
        if (!ModelState.IsValid)
            return NotFound();
        Show(await desk.OpenAsync(this, id, EvaluationPart.Overview));
        Input = new() { Form = View.Evaluation.Form };
        return section is null ? Page() : LocalRedirect(Invariant($"{AddressOf(Kind)}#page-{PageOf(section) + 1}"));
    }

    /// <summary>Asked often by an open paper, so it costs one small question to the database.</summary>
    public async Task<IActionResult> OnGetVersionAsync(Guid id) => Content(await desk.VersionAsync(id));

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        var answer = await desk.SaveAsync(
            this,
            id,
            EvaluationPart.Overview,
            (evaluation, _) => evaluation.ChooseForm(Typed.Words(Input.Form))
        );
        if (answer is LocalRedirectResult)
        {
            TempData["Saved"] = "自评表样式已更换。";
            return LocalRedirect(AddressOf(Kind));
        }
        if (answer is PageResult)
            Show(View);
        return answer;
    }

    public string AddressOf(PaperKind kind) => $"/Evaluations/{View.Evaluation.Id}/Paper?paper={kind}";

    public string AddressOf(int pageIndex) =>
        Invariant($"/Evaluations/{View.Evaluation.Id}/Paper/{pageIndex + 1}.svg?v={Edition}&paper={Kind}");

    public static string Name(MissingGlyph missing) =>
        $"{(Rune.IsValid(missing.CodePoint) ? new Rune(missing.CodePoint).ToString() : "")}（U+{missing.CodePoint.ToString("X4", System.Globalization.CultureInfo.InvariantCulture)}）";

    private void Show(EvaluationView view)
    {
        View = view;
        Paper = shelf.Take(view.EditionOf(Kind), view.Papers);
    }

    // A section without a heading of its own stands below the one before it.
    private int PageOf(string section)
    {
        var label = View
            .Outline.Sections.TakeWhile(s => s.Id != section)
            .Append(View.Outline.Find(section))
            .LastOrDefault(s => s?.Heading is not null)
            ?.Label;
        return Paper.Bookmarks.FirstOrDefault(b => b.Title == label)?.PageIndex ?? 0;
    }

    public sealed record FormInput
    {
        public string? Form { get; init; }
    }

    internal sealed class Validator : AbstractValidator<FormInput>
    {
        public Validator() =>
            RuleFor(input => input.Form)
                .Must(form => string.IsNullOrEmpty(form) || FormLayout.Shipped.ContainsKey(form))
                .WithMessage("没有这种自评表样式，请重新选择。");
    }
}
