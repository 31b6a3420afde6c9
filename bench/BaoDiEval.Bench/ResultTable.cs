using System.Globalization;

namespace BaoDiEval.Bench;

/// <summary>Results as a table, each beside the first row.</summary>
internal static class ResultTable
{
    public static void Print(string title, IEnumerable<Result> results)
    {
        var rows = results.ToList();
        var first = rows[0].Milliseconds;
        Console.WriteLine($"## {title}\n");
        Console.WriteLine("| what | ms | × the first row | bytes | how |");
        Console.WriteLine("| --- | ---: | ---: | ---: | --- |");
        foreach (var row in rows)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {row.Name} | {row.Milliseconds:0.00} | {row.Milliseconds / first:0.0} | {row.Bytes:N0} | {row.Note} |"
                )
            );
        Console.WriteLine();
    }
}
