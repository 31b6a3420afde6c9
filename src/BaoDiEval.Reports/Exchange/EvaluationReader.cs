using System.Diagnostics.CodeAnalysis;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;

namespace BaoDiEval.Reports.Exchange;

/// <summary>Reads a file of the exchange format: an evaluation, or everything that is wrong with the file.</summary>
public sealed class EvaluationReader
{
    private readonly JsonCursor _root;
    private readonly References _references = new();

    private EvaluationReader(JsonCursor root) => _root = root;

    /// <summary>
    /// <paramref name="projectFor"/> finds or makes the project to build in; it is asked only when nothing is wrong with
    /// the file, so that a refused one touches nothing. Without it the project is a new one.
    /// </summary>
    public static EvaluationReading Read(ReadOnlyMemory<byte> file, Func<ProjectIdentity, Project>? projectFor = null)
    {
        var problems = new ProblemList();
        using var json = JsonFile.Parse(file, problems);
        Evaluation? Build(Func<ProjectIdentity, Project> project) =>
            JsonCursor.Read(json!.RootElement, "", problems, root => new EvaluationReader(root).Build(project));

        var evaluation = json is null ? null : Build(identity => new(identity.Name, identity.Code, identity.Kind));
        if (problems.All.Count == 0 && projectFor is not null)
            evaluation = Build(projectFor);
        return new(problems.All.Count == 0 ? evaluation : null, problems.All);
    }

    private Evaluation Build(Func<ProjectIdentity, Project> projectFor)
    {
        RequireFormat();
        var identity = Identity();
        var evaluation = new Evaluation(projectFor(identity), identity.Year);
        evaluation.Describe(identity.Department, identity.Unit, _root.Text("scheme"), _root.Text("outline"));
        evaluation.ChooseForm(_root.Text("form"));
        BudgetReader.Read(_root, evaluation, _references);
        ContractReader.Read(_root, evaluation, _references);
        SpendingReader.Read(_root, evaluation, _references);
        IndicatorReader.Read(_root, evaluation, _references);
        NarrativeReader.Read(_root, evaluation);
        StatementReader.Read(_root, evaluation);
        return evaluation;
    }

    private void RequireFormat()
    {
        _root.Need("format", "格式名称");
        if (_root.Text("format") is { } format && format != ExchangeFormat.Name)
            _root.Refuse("format", $"不支持的格式“{format}”；支持 {ExchangeFormat.Name}。");
    }

    // The stand-ins are never seen: whoever needs one has been refused.
    private ProjectIdentity Identity()
    {
        _root.Need("year", "预算年度");
        _root.Need("project", "项目");
        var year = _root.Integer("year", 2000, 2100) ?? 2000;
        var (department, unit) = (_root.Text("department"), _root.Text("unit"));
        return _root.Object("project", json => Project(json, department, unit, year))
            ?? new("—", null, null, department, unit, year);
    }

    private static ProjectIdentity Project(JsonCursor json, string? department, string? unit, int year)
    {
        json.Need("name", "项目名称");
        var name = json.String("name");
        if (name is not null && string.IsNullOrWhiteSpace(name))
            json.Refuse("name", ProjectRules.NameIsGiven.Message);
        return new(
            string.IsNullOrWhiteSpace(name) ? "—" : name,
            json.Text("code"),
            json.Text("kind"),
            department,
            unit,
            year
        );
    }
}

/// <summary>What came of reading a file: the evaluation, or every reason why it is refused.</summary>
public sealed record EvaluationReading(Evaluation? Evaluation, IReadOnlyList<ExchangeProblem> Problems)
{
    [MemberNotNullWhen(false, nameof(Evaluation))]
    public bool IsRefused => Evaluation is null;
}
