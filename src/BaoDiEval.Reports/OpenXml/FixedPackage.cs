using System.IO.Compression;

namespace BaoDiEval.Reports.OpenXml;

/// <summary>An Office package whose bytes depend on its content alone: entries in order of name, all of one time.</summary>
internal static class FixedPackage
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Readers expect the list of content types first.
    private const string ContentTypes = "[Content_Types].xml";

    public static byte[] Of(MemoryStream package)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entries = source
                .Entries.OrderBy(e => e.FullName != ContentTypes)
                .ThenBy(e => e.FullName, StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        return target.ToArray();
    }
}
