namespace BaoDiEval.Web.Infrastructure;

/// <summary>What people may do, by act. What no policy allows is refused.</summary>
public static class Policies
{
    public const string ReadEvaluations = nameof(ReadEvaluations);
    public const string EditEvaluations = nameof(EditEvaluations);
    public const string ReviewEvaluations = nameof(ReviewEvaluations);
    public const string ManagePeople = nameof(ManagePeople);

    public const string ManagePolicies = nameof(ManagePolicies);

    /// <summary>Anyone who is signed in: the home page, one's own password, signing out.</summary>
    public const string SignedIn = nameof(SignedIn);

    public static void Add(AuthorizationOptions options)
    {
        Allow(ReadEvaluations, RoleNames.Finance, RoleNames.Supervisor, RoleNames.Auditor);
        Allow(EditEvaluations, RoleNames.Finance);
        Allow(ReviewEvaluations, RoleNames.Supervisor);
        Allow(ManagePeople, RoleNames.Administrator);
        Allow(ManagePolicies, RoleNames.Administrator);
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(LeadsNowhere).Build();

        void Allow(string act, params string[] roles) => options.AddPolicy(act, policy => policy.RequireRole(roles));
    }

    // An address without a page may say so to anyone.
    private static bool LeadsNowhere(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && http.GetEndpoint() is null;
}

public static class RoleNames
{
    public const string Finance = "finance";
    public const string Supervisor = "supervisor";
    public const string Auditor = "auditor";
    public const string Administrator = "administrator";

    public static readonly IReadOnlyList<string> All = [Finance, Supervisor, Auditor, Administrator];

    /// <summary>财务人员, 主管人员, 审计人员, 系统管理员.</summary>
    public static string InChinese(string role) =>
        role switch
        {
            Finance => "财务人员",
            Supervisor => "主管人员",
            Auditor => "审计人员",
            Administrator => "系统管理员",
            _ => role,
        };
}
