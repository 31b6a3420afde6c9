using BaoDiEval.Reports;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>A part of an evaluation that has its own page.</summary>
public sealed record EvaluationPart(string Name, string Page, IReadOnlyList<string> Places)
{
    public static readonly EvaluationPart Overview = new("概况", "Overview", []);
    public static readonly EvaluationPart Budget = new("资金", "Budget", ["/budgetLines", "/plan"]);
    public static readonly EvaluationPart Contracts = new("合同", "Contracts", ["/contracts"]);
    public static readonly EvaluationPart Payments = new("支付", "Payments", ["/payments"]);
    public static readonly EvaluationPart Indicators = new("指标", "Indicators", ["/indicators"]);
    public static readonly EvaluationPart Narrative = new("正文", "Narrative", ["/narrative", "/text"]);
    public static readonly EvaluationPart Checks = new("检查", "Checks", []);

    public static IReadOnlyList<EvaluationPart> All { get; } =
    [Overview, Budget, Contracts, Payments, Indicators, Narrative, Checks];

    /// <summary>The paper on which what is typed here is printed.</summary>
    public PaperKind PaperOf => this == Overview || this == Narrative ? PaperKind.Report : PaperKind.Form;

    public string PagePath => $"/Evaluations/{Page}";

    /// <summary>The part on whose page a place of the exchange format is edited.</summary>
    public static EvaluationPart Of(string at) =>
        at.Length > 0 && !at.StartsWith('/')
            ? Narrative
            : All.FirstOrDefault(part =>
                part.Places.Any(place => at == place || at.StartsWith(place + "/", StringComparison.Ordinal))
            ) ?? Overview;
}
