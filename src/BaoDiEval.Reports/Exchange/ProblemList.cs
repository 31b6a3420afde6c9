namespace BaoDiEval.Reports.Exchange;

/// <summary>Everything that is wrong with a file, in the order in which it was met.</summary>
internal sealed class ProblemList
{
    // A hostile file must not fill the memory with its own faults.
    private const int Most = 10_000;

    private readonly List<ExchangeProblem> _problems = [];

    public IReadOnlyList<ExchangeProblem> All => _problems;

    public void Add(string pointer, string message)
    {
        if (_problems.Count < Most)
            _problems.Add(new(pointer, message));
        else if (_problems.Count == Most)
            _problems.Add(new("", "问题过多，其余未列出；请先改正以上问题。"));
    }
}
