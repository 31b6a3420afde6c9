using System.Reflection;
using System.Runtime.CompilerServices;
using BaoDiEval.Domain.Checks;

namespace BaoDiEval.Domain.Tests.Checks;

public class RuleBookTests
{
    private static readonly string Book = File.ReadAllText(InRepository("src/BaoDiEval.Domain/RULES.md"));

    [Fact]
    public void Every_invariant_has_its_line_in_the_rule_book() =>
        AssertWritten(Declared<Rule>().Select(rule => $"| {rule.Code} | {rule.Message} |"));

    [Fact]
    public void Every_check_has_its_line_in_the_rule_book() =>
        AssertWritten(Declared<Check>().Select(check => $"| {check.Id} | {check.Name} | {check.Severity} |"));

    [Fact]
    public void Every_check_is_part_of_the_review() =>
        Assert.Equal([], Declared<Check>().Except(Review.Checks).Select(check => check.Id));

    [Fact]
    public void Codes_and_numbers_are_used_once()
    {
        Assert.Distinct(Declared<Rule>().Select(rule => rule.Code));
        Assert.Distinct(Review.Checks.Select(check => check.Id));
    }

    private static void AssertWritten(IEnumerable<string> lines)
    {
        var written = lines.ToList();
        Assert.NotEmpty(written);
        Assert.Equal([], written.Where(line => !Book.Contains(line, StringComparison.Ordinal)));
    }

    private static IEnumerable<T> Declared<T>()
        where T : class =>
        from type in typeof(Rule).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(T)
        select (T)field.GetValue(null)!;

    private static string InRepository(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path));
}
