namespace BaoDiEval.Web.Data;

/// <summary>How the database is spoken to, the same for pages, commands, migrations and tests.</summary>
public static class AppDbOptions
{
    public static DbContextOptionsBuilder<AppDb> For(string connection)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        Use(options, connection);
        return options;
    }

    public static void Use(DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection).UseSnakeCaseNamingConvention().AddInterceptors(new VersionCounter());
}
