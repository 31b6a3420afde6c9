using BaoDiEval.Domain.Organizations;
using Microsoft.AspNetCore.Identity;

namespace BaoDiEval.Web.Data;

/// <summary>A person who may sign in, and the body for which they act.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public string DisplayName { get; set; } = "";
    public Guid? BureauId { get; set; }
    public Guid? UnitId { get; set; }

    /// <summary>The body whose business they see; null for those who only manage people.</summary>
    public Organization? Unit { get; private set; }

    public bool IsDisabled { get; set; }

    public void ActFor(Organization unit) => (Unit, UnitId, BureauId) = (unit, unit.Id, unit.BureauId);
}
