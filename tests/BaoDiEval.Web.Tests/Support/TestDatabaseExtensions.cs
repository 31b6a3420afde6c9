using BaoDiEval.Web.Data;

namespace BaoDiEval.Web.Tests.Support;

internal static class TestDatabaseExtensions
{
    /// <summary>As the application itself works with it.</summary>
    public static AppDb Open(this TestDatabase database) => new(AppDbOptions.For(database.AppConnectionString).Options);
}
