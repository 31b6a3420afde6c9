using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BaoDiEval.Reports.Outlines;

/// <summary>
/// The outline of a report (报告提纲) as data: its headings in order, and from what each section is drafted. The shipped
/// ones are the JSON files beside this one.
/// </summary>
public sealed record Outline
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    private static readonly Lazy<Dictionary<string, Outline>> ShippedOutlines = new(ReadShipped);

    public required string Id { get; init; }
    public required int Version { get; init; }
    public required string Name { get; init; }

    /// <summary>What the cover calls the paper; null: the paper has no cover.</summary>
    public string? CoverTitle { get; init; }

    /// <summary>What follows the name of the project in the title.</summary>
    public required string Title { get; init; }
    public required IReadOnlyList<OutlineSection> Sections { get; init; }

    /// <summary>The outline of an evaluation that names none.</summary>
    public const string DefaultId = "baodi-2021";

    /// <summary>The outlines that come with the product, by id.</summary>
    public static IReadOnlyDictionary<string, Outline> Shipped => ShippedOutlines.Value;

    public OutlineSection? Find(string sectionId) => Sections.FirstOrDefault(s => s.Id == sectionId);

    private static Dictionary<string, Outline> ReadShipped() =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.Contains(".Outlines.", StringComparison.Ordinal))
            .Select(ReadResource)
            .ToDictionary(outline => outline.Id, StringComparer.Ordinal);

    private static Outline ReadResource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Outline>(stream, Format)!;
    }
}

/// <summary>A heading, a section with text, or both.</summary>
public sealed record OutlineSection
{
    /// <summary>1 一、 2 （一） 3 1、; 0: text without a heading.</summary>
    public int Level { get; init; }

    /// <summary>The heading as printed; one that ends in 。 runs in when its section is one paragraph.</summary>
    public string? Heading { get; init; }

    /// <summary>The key of the text in the narrative; null: a heading without text of its own.</summary>
    public string? Id { get; init; }

    /// <summary>What people call a section that has no heading.</summary>
    public string? Name { get; init; }

    /// <summary>The draft that stands while the section has no text; null: only people write it.</summary>
    public string? Draft { get; init; }

    /// <summary>A line of its own before the first output indicator.</summary>
    public string? OutputLabel { get; init; }

    /// <summary>The heading without its number and full stop, for lists on screen.</summary>
    public string Label => Heading?.TrimEnd('。') ?? Name ?? Id ?? "";
}
