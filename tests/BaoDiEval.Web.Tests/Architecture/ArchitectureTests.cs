using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BaoDiEval.Domain;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BaoDiEval.Web.Tests.Architecture;

/// <summary>The few promises about structure that a reviewer would otherwise have to remember.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Assembly Domain = typeof(Rule).Assembly;
    private static readonly Assembly Web = typeof(AppDb).Assembly;

    [Fact]
    public void The_domain_depends_on_nothing_but_the_base_library() =>
        Assert.DoesNotContain(
            Domain.GetReferencedAssemblies(),
            a => !a.Name!.StartsWith("System", StringComparison.Ordinal)
        );

    [Fact]
    public void Domain_state_changes_only_through_methods() =>
        AssertNone(
            from type in Domain.GetTypes()
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter)
            select $"{type.Name}.{property.Name}"
        );

    [Fact]
    public void Every_page_says_who_may_open_it() =>
        AssertNone(
            from page in Web.GetTypes()
            where page.IsSubclassOf(typeof(PageModel)) && !page.IsAbstract
            where
                page.GetCustomAttribute<AuthorizeAttribute>()?.Policy is null
                && page.GetCustomAttribute<AllowAnonymousAttribute>() is null
            select page.FullName
        );

    [Fact]
    public void No_interface_mirrors_a_single_class() =>
        AssertNone(
            from assembly in new[] { Domain, Web }
            from type in assembly.GetTypes()
            where type.IsInterface && assembly.GetTypes().Any(t => t.IsClass && $"I{t.Name}" == type.Name)
            select type.FullName
        );

    [Fact]
    public void Features_do_not_reach_into_each_other() =>
        AssertNone(
            from file in Sources("src/BaoDiEval.Web/Pages")
            let feature = Path.GetFileName(Path.GetDirectoryName(file))
            from line in File.ReadLines(file)
            where
                line.StartsWith("using BaoDiEval.Web.Pages.", StringComparison.Ordinal)
                && !line.StartsWith($"using BaoDiEval.Web.Pages.{feature}", StringComparison.Ordinal)
            select $"{file}: {line}"
        );

    [Fact]
    public void Every_rule_and_check_has_its_line_in_the_rule_book()
    {
        var book = File.ReadAllText(InRepository("src/BaoDiEval.Domain/RULES.md"));
        var lines = Declared<Rule>()
            .Select(r => $"| {r.Code} | {r.Message} |")
            .Concat(Review.Checks.Select(c => $"| {c.Id} | {c.Name} | {c.Severity} |"))
            .ToList();

        Assert.NotEmpty(lines);
        Assert.Distinct(lines.Select(line => line.Split('|')[1]));
        AssertNone(lines.Where(line => !book.Contains(line, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_check_is_part_of_the_review() =>
        AssertNone(Declared<Check>().Except(Review.Checks).Select(c => c.Id));

    [Fact]
    public void Nobody_asks_the_machine_what_time_it_is() =>
        AssertNone(
            from file in Sources("src")
            where !file.Contains("/Migrations/", StringComparison.Ordinal)
            where Clock.IsMatch(File.ReadAllText(file))
            select file
        );

    private static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(InRepository(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)
            );

    private static IEnumerable<T> Declared<T>()
        where T : class =>
        from type in Domain.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(T)
        select (T)field.GetValue(null)!;

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static void AssertNone(IEnumerable<string?> offenders) => Assert.Empty(offenders);

    private static string InRepository(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path));

    [GeneratedRegex(
        @"DateTime(Offset)?\.(Now|UtcNow|Today)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Clock { get; }
}
