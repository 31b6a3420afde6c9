using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Web.Data;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>One evaluation with one of its parts open, as the frame around every part shows it.</summary>
public sealed record EvaluationView(Evaluation Evaluation, EvaluationPart Part, bool MayEdit)
{
    private Review? _review;
    private Papers? _papers;
    private IReadOnlyList<Finding>? _findings;
    private ILookup<string, Finding>? _byAnchor;

    /// <summary>The schemes of its bureau.</summary>
    public SchemeSet Schemes { get; init; } = SchemeSet.Shipped;

    /// <summary>What others saved while this person was typing, by the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Theirs { get; init; } = new Dictionary<string, string>();

    public Review Review => _review ??= new(Evaluation, Schemes.For(Evaluation));
    public ScoreSheet Scores => Review.Scores;
    public FundTotals Totals => Review.Totals;
    public IReadOnlyList<Finding> Findings => _findings ??= Review.Findings();
    public IEnumerable<Finding> FindingsHere => FindingsOf(Part);

    public Papers Papers => _papers ??= Papers.Of(Evaluation, Review.Scheme);

    public Outline Outline => Papers.Outline;

    public PaperEdition EditionOf(PaperKind kind) =>
        new(Evaluation.Id, VersionOf(Evaluation.Version, Evaluation.Project.Version), kind);

    public static string VersionOf(int evaluation, int project) =>
        FormattableString.Invariant($"{evaluation}.{project}");

    public IEnumerable<Finding> FindingsOf(EvaluationPart part) => Findings.Where(f => EvaluationPart.Of(f.At) == part);

    public string PathOf(EvaluationPart part) =>
        $"/Evaluations/{Evaluation.Id}{(part == EvaluationPart.Overview ? "" : "/" + part.Page)}";

    /// <summary>The page and the very field that a finding is about.</summary>
    public string PathOf(Finding finding) =>
        PathOf(EvaluationPart.Of(finding.At))
        + (Anchor.OfPlace(finding.At) is { Length: > 0 } anchor ? "#" + anchor : "");

    /// <summary>Where findings are, from part to part and from top to bottom; each field once.</summary>
    public IReadOnlyList<string> FindingPaths =>
        [
            .. Findings
                .OrderBy(f => PartIndex(f.At))
                .ThenBy(f => f.At, PlaceOrder.Instance)
                .Select(PathOf)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The findings at one field, by its anchor.</summary>
    public ILookup<string, Finding> FindingsByAnchor =>
        _byAnchor ??= FindingsHere.ToLookup(f => Anchor.OfPlace(f.At), StringComparer.Ordinal);

    private static int PartIndex(string at)
    {
        for (var i = 0; i < EvaluationPart.All.Count; i++)
            if (EvaluationPart.All[i] == EvaluationPart.Of(at))
                return i;
        return 0;
    }
}

/// <summary>A page that shows one part of an evaluation inside the common frame.</summary>
public interface IEvaluationPage
{
    EvaluationView View { get; set; }
}
