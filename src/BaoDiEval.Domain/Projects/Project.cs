using BaoDiEval.Domain.Contracts;
using BaoDiEval.Domain.Organizations;
using static BaoDiEval.Domain.Projects.ProjectRules;

namespace BaoDiEval.Domain.Projects;

/// <summary>The master record of a budget project (预算项目): it lives for years and owns its contracts.</summary>
public sealed class Project
{
    private readonly List<Contract> _contracts = [];

    private Project() => Name = null!; // for EF

    public Project(string name, string? code = null, string? kind = null)
    {
        Describe(name, code, kind);
        Name = name.Trim();
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid BureauId { get; private set; }
    public Guid UnitId { get; private set; }

    /// <summary>The body whose staff keep this project; null only before it was assigned.</summary>
    public Organization? Unit { get; private set; }
    public string Name { get; private set; }

    /// <summary>项目编码 of 预算管理一体化.</summary>
    public string? Code { get; private set; }

    /// <summary>一次性 / 经常性 / 阶段性.</summary>
    public string? Kind { get; private set; }
    public int Version { get; private set; } = 1;
    public IReadOnlyList<Contract> Contracts => _contracts;

    public void AssignTo(Organization unit)
    {
        (Unit, UnitId, BureauId) = (unit, unit.Id, unit.BureauId);
    }

    public void Describe(string name, string? code, string? kind)
    {
        NameIsGiven.Require(!string.IsNullOrWhiteSpace(name));
        (Name, Code, Kind) = (name.Trim(), code, kind);
    }

    /// <summary>Registers a contract; the amount paid under it is never limited here, an overpayment is a finding.</summary>
    public Contract Sign(ContractTerms terms)
    {
        var contract = new Contract(terms) { Position = _contracts.Count };
        _contracts.Add(contract);
        return contract;
    }

    /// <summary>The contracts that these terms may speak of: same number, else same name and supplier.</summary>
    public IEnumerable<Contract> FindContracts(ContractTerms terms) =>
        _contracts.Where(c =>
            terms.Number is not null
                ? c.Terms.Number == terms.Number
                : c.Terms.Number is null && c.Terms.Name == terms.Name && c.Terms.Supplier == terms.Supplier
        );

    public void Withdraw(Contract contract) => _contracts.Remove(contract);
}

public static class ProjectRules
{
    public static readonly Rule NameIsGiven = new("project.name-is-given", "项目名称不能为空。");
}
