using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>The budget lines and contracts of an evaluation, as cells mean them: by key in lists, by name where typed.</summary>
internal static class References
{
    public static BudgetLine? LineOf(this Evaluation evaluation, string? key) =>
        Typed.Words(key) is { } words ? evaluation.BudgetLines.FirstOrDefault(l => l.Key == words) : null;

    public static ContractInYear? ContractOf(this Evaluation evaluation, string? key) =>
        Typed.Words(key) is { } words ? evaluation.Contracts.FirstOrDefault(c => c.Key == words) : null;

    public static BudgetLine? LineNamed(this Evaluation evaluation, string? name) =>
        Typed.Words(name) is { } words ? evaluation.BudgetLines.FirstOrDefault(l => l.Name == words) : null;

    public static ContractInYear? ContractNamed(this Evaluation evaluation, string? label) =>
        Typed.Words(label) is { } words ? evaluation.Contracts.FirstOrDefault(c => c.Label == words) : null;

    /// <summary>The lines of names with 、 between; null where one of them is no line.</summary>
    public static IReadOnlyList<BudgetLine>? LinesNamed(this Evaluation evaluation, string? names)
    {
        if (Typed.Words(names) is not { } words)
            return [];
        // A name may itself hold the separator.
        if (evaluation.LineNamed(words) is { } single)
            return [single];
        var lines = words
            .Split(['、', ',', '，', ';', '；'], StringSplitOptions.TrimEntries)
            .Select(evaluation.LineNamed);
        List<BudgetLine> found = [.. lines.OfType<BudgetLine>().Distinct()];
        return lines.Any(line => line is null) ? null : found;
    }

    public static IReadOnlyList<Choice> LineChoices(this Evaluation evaluation) =>
        [.. evaluation.BudgetLines.Select(l => new Choice(l.Key, l.Name))];

    public static IReadOnlyList<Choice> ContractChoices(this Evaluation evaluation) =>
        [.. evaluation.Contracts.Select(c => new Choice(c.Key, c.Label))];

    /// <summary>The three sources of the form, then those that lines have of their own.</summary>
    public static IReadOnlyList<Choice> SourceChoices(this Evaluation evaluation) =>
        [
            .. new[] { FundSource.Current, FundSource.CarriedOver, FundSource.Other }.Select(key => new Choice(
                key,
                FundSource.NameOf(key)
            )),
            .. evaluation
                .BudgetLines.SelectMany(l => l.Sources)
                .DistinctBy(s => s.Key)
                .Select(s => new Choice(s.Key, s.Name ?? s.Key)),
        ];
}
