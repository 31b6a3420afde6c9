namespace BaoDiEval.Domain.Values;

/// <summary>What somebody who wrote a name wrongly may have meant.</summary>
public static class NearestName
{
    private const int LongestCompared = 60;
    private const int MostCompared = 200;
    private const int MostNames = 30;

    /// <summary>是否应为“amount”？ where one name is near, else the names there are.</summary>
    public static string Hint(string written, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
            return "此处没有可用的名称。";
        // A file full of wrong references into a long list would keep the machine busy for minutes.
        if (names.Count > MostCompared)
            return "请核对名称。";
        if (Of(written, names) is { } nearest)
            return $"是否应为“{nearest}”？";
        return names.Count <= MostNames ? $"可用：{string.Join("、", names)}。" : "请核对名称。";
    }

    /// <summary>The name that differs least; null where even that one differs by more than a third.</summary>
    public static string? Of(string written, IEnumerable<string> names) =>
        names.MinBy(name => Distance(written, name)) is { } nearest
        && Distance(written, nearest) <= Math.Max(2, nearest.Length / 3)
            ? nearest
            : null;

    // Insertions, deletions and replacements, upper and lower case alike (Levenshtein).
    private static int Distance(string a, string b)
    {
        if (a.Length > LongestCompared || b.Length > LongestCompared)
            return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < b.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(a[i]) == char.ToLowerInvariant(b[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], row[j + 1]) + 1);
            }
        }
        return row[^1];
    }
}
