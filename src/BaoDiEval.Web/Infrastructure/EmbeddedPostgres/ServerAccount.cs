using System.Globalization;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>The account PostgreSQL runs as when the application is root, which PostgreSQL refuses.</summary>
internal sealed record ServerAccount(string Name, int UserId, int GroupId)
{
    /// <summary>Replaces itself by the program, so that process id and signals are the program's own.</summary>
    public IEnumerable<string> Prefix =>
        [
            "/usr/bin/setpriv",
            .. new[] { "--reuid", Text(UserId), "--regid", Text(GroupId) },
            .. new[] { "--clear-groups", "--inh-caps=-all", "--no-new-privs" },
        ];

    public string Ownership => $"{Text(UserId)}:{Text(GroupId)}";

    /// <summary>Null when the application is an ordinary user: then the server runs as that user.</summary>
    public static async Task<ServerAccount?> ForAsync(string dataFolder)
    {
        if (!Environment.IsPrivilegedProcess)
            return null;

        var accounts = File.ReadLines("/etc/passwd").Select(Parse).OfType<ServerAccount>().ToList();
        return await OwnerOfAsync(dataFolder, accounts)
            ?? accounts.Find(a => a.Name == "postgres")
            ?? accounts.Find(a => a.Name == "nobody")
            ?? throw new EmbeddedPostgresException(
                "当前用户是 root，而系统中没有 postgres 或 nobody 用户可用来运行 PostgreSQL。请以普通用户启动，或安装软件包 postgresql。"
            );
    }

    // Data made earlier stay with the account that made them, or PostgreSQL refuses to start on them.
    private static async Task<ServerAccount?> OwnerOfAsync(string dataFolder, List<ServerAccount> accounts)
    {
        if (!Directory.Exists(dataFolder))
            return null;

        var owner = await ServerCommand.AsMyself.RunAsync("/usr/bin/stat", "-c", "%u", dataFolder);
        return accounts.Find(a => a.UserId != 0 && Text(a.UserId) == owner.Text);
    }

    private static ServerAccount? Parse(string line) =>
        line.Split(':') is [var name, _, var user, var group, ..]
        && int.TryParse(user, CultureInfo.InvariantCulture, out var userId)
        && int.TryParse(group, CultureInfo.InvariantCulture, out var groupId)
            ? new(name, userId, groupId)
            : null;

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
