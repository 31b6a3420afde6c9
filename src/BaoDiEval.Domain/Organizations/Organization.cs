using static BaoDiEval.Domain.Organizations.OrganizationRules;

namespace BaoDiEval.Domain.Organizations;

/// <summary>
/// A body in the tree of a bureau. The root is the bureau itself (主管部门); what hangs below it are its units (实施单位).
/// </summary>
public sealed class Organization
{
    private Organization() => Name = null!; // for EF

    private Organization(string name, Organization? parent)
    {
        NameIsGiven.Require(!string.IsNullOrWhiteSpace(name));
        Name = name.Trim();
        Parent = parent;
        ParentId = parent?.Id;
        BureauId = parent?.BureauId ?? Id;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The root of the tree; every row that belongs to a bureau carries it.</summary>
    public Guid BureauId { get; private set; }
    public string Name { get; private set; }
    public Guid? ParentId { get; private set; }
    public Organization? Parent { get; private set; }

    public static Organization Bureau(string name) => new(name, parent: null);

    /// <summary>Sets up a unit below this body.</summary>
    public Organization AddUnit(string name) => new(name, this);
}

public static class OrganizationRules
{
    public static readonly Rule NameIsGiven = new("organization.name-is-given", "单位名称不能为空。");
}
