using System.Security.Claims;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>Who asks, as the sign-in ticket says it.</summary>
public sealed record CurrentUser(Guid Id, string DisplayName, Guid? BureauId, Guid? UnitId, IReadOnlySet<string> Roles)
{
    public const string BureauClaim = "bureau";
    public const string UnitClaim = "unit";
    public const string DisplayNameClaim = "display_name";

    public static readonly CurrentUser Nobody = new(Guid.Empty, "", null, null, new HashSet<string>());

    /// <summary>Supervisors and auditors see every unit of their bureau.</summary>
    public bool SeesBureau => Roles.Contains(RoleNames.Supervisor) || Roles.Contains(RoleNames.Auditor);

    /// <summary>Administrators who act for no bureau set up what any bureau works by.</summary>
    public bool ManagesAllBureaus => BureauId is null && Roles.Contains(RoleNames.Administrator);

    /// <summary>Finance staff see what their own unit keeps.</summary>
    public bool SeesUnit => Roles.Contains(RoleNames.Finance);

    public static CurrentUser From(ClaimsPrincipal? person) =>
        person is { Identity.IsAuthenticated: true } && GuidOf(person, ClaimTypes.NameIdentifier) is { } id
            ? new(
                id,
                person.FindFirstValue(DisplayNameClaim) ?? person.Identity.Name ?? "",
                GuidOf(person, BureauClaim),
                GuidOf(person, UnitClaim),
                person.FindAll(ClaimTypes.Role).Select(c => c.Value).ToHashSet(StringComparer.Ordinal)
            )
            : Nobody;

    private static Guid? GuidOf(ClaimsPrincipal person, string claim) =>
        Guid.TryParse(person.FindFirstValue(claim), out var id) ? id : null;
}
