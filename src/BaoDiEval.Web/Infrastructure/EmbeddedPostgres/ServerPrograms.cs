using System.Globalization;
using System.Text.RegularExpressions;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>PostgreSQL's server programs of one major version.</summary>
internal sealed partial record ServerPrograms(string Folder, int Major)
{
    private const int OldestMajor = 15;

    public string InitDb => Path.Combine(Folder, "initdb");
    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>The newest ones on this machine, or those of the version that made the data.</summary>
    public static async Task<ServerPrograms> FindAsync(string? given, int? madeBy)
    {
        var found = new List<ServerPrograms>();
        foreach (var folder in string.IsNullOrWhiteSpace(given) ? Candidates() : [given])
            if (await MajorOfAsync(folder) is { } major && major >= OldestMajor)
                found.Add(new(folder, major));

        var fitting = found.Where(programs => madeBy is null || programs.Major == madeBy);
        return fitting.MaxBy(programs => programs.Major)
            ?? throw new EmbeddedPostgresException(WhyNot(given, madeBy, found));
    }

    private static IEnumerable<string> Candidates()
    {
        var unpacked = Environment.GetEnvironmentVariable("BAODIEVAL_TOOLS") ?? ".tools";
        var debian = new[] { "/usr/lib/postgresql", Path.GetFullPath(Path.Combine(unpacked, "pg/usr/lib/postgresql")) };
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return debian
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Concat(Directory.EnumerateDirectories("/usr", "pgsql-*"))
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat(path.Split(':', StringSplitOptions.RemoveEmptyEntries));
    }

    // A dangling link exists, yet cannot be started: only an answer counts.
    private static async Task<int?> MajorOfAsync(string folder)
    {
        string[] needed = ["initdb", "pg_ctl", "postgres"];
        if (!needed.All(name => File.Exists(Path.Combine(folder, name))))
            return null;

        var answer = await ServerCommand.AsMyself.RunAsync(Path.Combine(folder, "postgres"), "--version");
        var version = Version().Match(answer.Text);
        return answer.Succeeded && version.Success
            ? int.Parse(version.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;
    }

    private static string WhyNot(string? given, int? madeBy, List<ServerPrograms> found) =>
        (given, madeBy, found) switch
        {
            ({ Length: > 0 }, _, []) =>
                $"BAODIEVAL_PG_BIN 指向 {given}，但其中没有 PostgreSQL {OldestMajor} 或更高版本的 initdb、pg_ctl 和 postgres。",
            (_, { } major, _) =>
                $"数据由 PostgreSQL {major} 建立，但找不到 PostgreSQL {major} 的程序。请安装软件包 postgresql-{major}，"
                    + "或用 BAODIEVAL_PG_BIN 指定其程序目录。",
            _ =>
                $"找不到 PostgreSQL 程序（{OldestMajor} 或更高版本）。请安装软件包 postgresql（apt-get install postgresql），"
                    + "或设置 BAODIEVAL_PG_BIN（initdb 所在目录），或用 ConnectionStrings__BaoDiEval 指定已有的数据库。",
        };

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
