namespace BaoDiEval.Web.Infrastructure.People;

/// <summary>The accounts of a trial installation. They are shown on the sign-in page, so they exist nowhere else.</summary>
public sealed class DemoAccounts
{
    public const string Password = "baodi-demo-2021";

    /// <summary>Whether this installation has them.</summary>
    public bool AreShown { get; internal set; }

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("finance", "王会计", RoleNames.Finance),
        new("supervisor", "李主管", RoleNames.Supervisor),
        new("auditor", "陈审计", RoleNames.Auditor),
        new("administrator", "赵管理", RoleNames.Administrator),
    ];
}

public sealed record DemoAccount(string Name, string DisplayName, string Role);
