using BaoDiEval.Web.Data;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>Makes the tables of the template that every test database is a copy of.</summary>
internal static class TestSchema
{
    public static Task CreateAsync(string ownerConnection) => Schema.MigrateAsync(ownerConnection);
}
