using System.Diagnostics;

namespace BaoDiEval.Bench;

/// <summary>A row of results: the median of repeated runs, in milliseconds, and the bytes that came out.</summary>
internal sealed record Result(string Name, double? Milliseconds, long? Bytes, string Note = "")
{
    public static Result NotRun(string name, string why) => new(name, null, null, "not run: " + why);
}

internal static class Measure
{
    /// <summary>The median of <paramref name="runs"/> after <paramref name="warmUps"/> that do not count.</summary>
    public static Result Warm(string name, int warmUps, int runs, Func<long> act)
    {
        long bytes = 0;
        for (var i = 0; i < warmUps; i++)
            bytes = act();
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            bytes = act();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return new(name, Median(times), bytes, $"median of {runs} after {warmUps}");
    }

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
