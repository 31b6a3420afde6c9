using System.Runtime.Versioning;
using BaoDiEval.Web.Infrastructure.EmbeddedPostgres;
using BaoDiEval.Web.Tests.Support;
using Npgsql;

namespace BaoDiEval.Web.Tests.Infrastructure;

[SupportedOSPlatform("linux")]
public sealed class EmbeddedPostgresAccessTests(RunningCluster running) : IClassFixture<RunningCluster>
{
    private static readonly string[] BeyondTheApplication =
    [
        "CREATE TABLE own (id int)",
        "DROP TABLE notes",
        "TRUNCATE notes",
        "CREATE ROLE another",
        "SET ROLE baodieval_owner",
        "SELECT pg_read_file('postgresql.conf')",
    ];

    [Fact]
    public async Task The_first_start_makes_a_database_whose_tables_the_application_reads_and_writes()
    {
        await Rows.ExecuteAsync(
            running.Cluster.OwnerConnectionString,
            "CREATE TABLE texts (id int GENERATED ALWAYS AS IDENTITY, text text)"
        );
        await Rows.ExecuteAsync(running.Cluster.AppConnectionString, "INSERT INTO texts (text) VALUES ('预算')");

        Assert.Equal(
            "预算",
            await Rows.ReadAsync<string>(running.Cluster.AppConnectionString, "SELECT text FROM texts")
        );
    }

    [Fact]
    public async Task The_application_serves_rows_and_nothing_else()
    {
        await Rows.ExecuteAsync(running.Cluster.OwnerConnectionString, "CREATE TABLE notes (id int)");

        foreach (var sql in BeyondTheApplication)
        {
            var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
                Rows.ExecuteAsync(running.Cluster.AppConnectionString, sql)
            );
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
        }
    }

    [Fact]
    public async Task What_is_committed_is_on_disk_and_pages_are_checked()
    {
        await using var application = NpgsqlDataSource.Create(running.Cluster.AppConnectionString);
        Assert.Empty(await DatabaseSafety.ProblemsAsync(application, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nobody_gets_in_without_the_password()
    {
        var guess = new NpgsqlConnectionStringBuilder(running.Cluster.SuperuserConnectionString)
        {
            Password = "postgres",
        };

        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Rows.ExecuteAsync(guess.ConnectionString, "SELECT 1")
        );
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refusal.SqlState);
    }

    [Fact]
    public async Task The_passwords_are_for_this_account_alone()
    {
        var secrets = Directory.GetFiles(running.Folder, "*.password");
        Assert.Equal(3, secrets.Length);
        Assert.All(
            secrets,
            secret => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(secret))
        );
    }
}
