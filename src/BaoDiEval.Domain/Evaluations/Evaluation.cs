using BaoDiEval.Domain.Projects;
using static BaoDiEval.Domain.Evaluations.EvaluationRules;

namespace BaoDiEval.Domain.Evaluations;

/// <summary>
/// One project in one fiscal year (项目支出绩效自评): what people fill in, submit and approve. Acts are refused unless it is
/// a draft or was returned. An unknown figure is null, which is never the same as zero.
/// </summary>
public sealed partial class Evaluation
{
    private Evaluation() => Project = null!; // for EF

    public Evaluation(Project project, int year, Guid? id = null)
    {
        YearIsPlausible.Require(year is >= 2000 and <= 2100);
        (Project, Year, BureauId) = (project, year, project.BureauId);
        Id = id ?? Guid.CreateVersion7();
    }

    public Guid Id { get; private set; }

    /// <summary>The bureau of the project; kept here because rows are spread by bureau.</summary>
    public Guid BureauId { get; private set; }
    public Project Project { get; private set; }

    /// <summary>预算年度.</summary>
    public int Year { get; private set; }

    /// <summary>主管部门 as printed on the cover.</summary>
    public string? Department { get; private set; }

    /// <summary>实施单位 as printed.</summary>
    public string? Unit { get; private set; }

    /// <summary>评分方案 that was chosen; null: scores by cz2020, whose weights and limits then only warn.</summary>
    public string? Scheme { get; private set; }

    /// <summary>Version of the scheme that was chosen, which keeps scoring it; null: the newest.</summary>
    public int? SchemeVersion { get; private set; }

    /// <summary>报告提纲; null: baodi-2021.</summary>
    public string? Outline { get; private set; }

    /// <summary>自评表样式 that was chosen; null: the one that goes with the scheme.</summary>
    public string? Form { get; private set; }
    public EvaluationState State { get; private set; }

    /// <summary>Counts the saved changes; a form posts back the number it was drawn with.</summary>
    public int Version { get; private set; } = 1;

    public bool IsOpen => State is EvaluationState.Draft or EvaluationState.Returned;

    public void Describe(string? department, string? unit, string? scheme, string? outline)
    {
        OpenForEditing.Require(IsOpen);
        if (scheme != Scheme)
            SchemeVersion = null;
        (Department, Unit, Scheme, Outline) = (department, unit, scheme, outline);
    }

    /// <summary>From now on this version of a scheme scores it, whatever is changed in the scheme later.</summary>
    public void ScoreBy(string? scheme, int? version)
    {
        OpenForEditing.Require(IsOpen);
        (Scheme, SchemeVersion) = (scheme, version);
    }

    /// <summary>Chooses the layout of the official table by its id; null: the one that goes with the scheme.</summary>
    public void ChooseForm(string? form)
    {
        OpenForEditing.Require(IsOpen);
        Form = form;
    }

    private static string NewKey(string? wanted, string prefix, IEnumerable<string> taken)
    {
        if (wanted is not null)
        {
            KeyIsUnique.Require(!taken.Contains(wanted, StringComparer.Ordinal));
            return wanted;
        }
        var used = taken.ToHashSet(StringComparer.Ordinal);
        return Enumerable
            .Range(used.Count + 1, int.MaxValue - used.Count - 1)
            .Select(n => FormattableString.Invariant($"{prefix}{n}"))
            .First(key => !used.Contains(key));
    }
}
