namespace BaoDiEval.Domain.Checks;

/// <summary>A rule speaks once of each place; where a text breaks it several times, it tells all of them at once.</summary>
internal static class ProblemPlaces
{
    public static IEnumerable<Problem> ByPlace(this IEnumerable<Problem> problems) =>
        problems.GroupBy(problem => problem.At).Select(place => place.Skip(1).Any() ? Together(place) : place.First());

    private static Problem Together(IGrouping<string, Problem> place) =>
        new(
            place.Key,
            string.Join('\n', place.Select(p => p.Message).Distinct()),
            string.Join(';', place.Select(p => p.Figures).Distinct())
        );
}
