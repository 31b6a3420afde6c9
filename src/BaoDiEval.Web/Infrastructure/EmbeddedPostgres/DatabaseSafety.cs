using Npgsql;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>What must hold of a server, whoever runs it, before it is trusted with data.</summary>
public static class DatabaseSafety
{
    private const string PrivilegedRole = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user";

    private static readonly (string Setting, string Expected)[] Required =
    [
        ("fsync", "on"),
        ("full_page_writes", "on"),
        ("synchronous_commit", "on"),
        ("data_checksums", "on"),
        ("server_encoding", "UTF8"),
    ];

    /// <summary>What does not hold, in words for the administrator; empty when all is well.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(
        NpgsqlDataSource application,
        CancellationToken cancel = default
    )
    {
        var problems = new List<string>();
        foreach (var (setting, expected) in Required)
        {
            var actual = await ReadAsync<string>(application, $"SELECT current_setting('{setting}')", cancel);
            // Anything stricter than "on" (remote_apply) is welcome.
            var lax = setting == "synchronous_commit" ? actual is "off" or "local" : actual != expected;
            if (lax)
                problems.Add($"数据库参数 {setting} 应为 {expected}，现为 {actual}");
        }
        if (await ReadAsync<bool>(application, PrivilegedRole, cancel))
            problems.Add("应用连接数据库所用的角色是超级用户或可以绕过行级安全，请改用 baodieval_app");
        return problems;
    }

    private static async Task<T> ReadAsync<T>(NpgsqlDataSource source, string sql, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(cancel))!;
    }
}
