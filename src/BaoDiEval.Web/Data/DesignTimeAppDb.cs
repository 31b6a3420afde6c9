using Microsoft.EntityFrameworkCore.Design;

namespace BaoDiEval.Web.Data;

/// <summary>For <c>dotnet ef</c>, which writes migrations and needs no server for that.</summary>
internal sealed class DesignTimeAppDb : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args) => new(AppDbOptions.For("Host=design-time-only").Options);
}
