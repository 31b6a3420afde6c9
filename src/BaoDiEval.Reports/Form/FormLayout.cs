using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Form;

/// <summary>
/// The layout of a 自评表 as data: its columns, the rows of its funds block, its unit and what stands below the table. The
/// shipped families are the JSON files beside this one.
/// </summary>
public sealed record FormLayout
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly Lazy<Dictionary<string, FormLayout>> ShippedLayouts = new(ReadShipped);

    public required string Id { get; init; }
    public required int Version { get; init; }
    public required string Name { get; init; }

    /// <summary>What stands above the table.</summary>
    public required string Title { get; init; }

    /// <summary>A number of the form, such as 公开14表.</summary>
    public string? FormNumber { get; init; }

    /// <summary>万元 or 元.</summary>
    public required string Unit { get; init; }

    /// <summary>The scheme whose second levels the form prints even where they have no indicator; null: the evaluation's.</summary>
    public string? Scheme { get; init; }
    public Orientation Orientation { get; init; }
    public required IReadOnlyList<FundColumn> Funds { get; init; }

    /// <summary>The source rows; empty: those of the evaluation.</summary>
    public IReadOnlyList<SourceRow> Sources { get; init; } = [];
    public required IReadOnlyList<IndicatorColumn> Columns { get; init; }
    public IReadOnlyList<TextBox> Boxes { get; init; } = [];

    /// <summary>A last row with the grade.</summary>
    public bool GradeRow { get; init; }

    /// <summary>Who signs below the table.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    public const string DefaultId = "national-2020";

    public static IReadOnlyDictionary<string, FormLayout> Shipped => ShippedLayouts.Value;

    /// <summary>The layout that goes with a scheme: the one that was made for it, else the national one.</summary>
    public static FormLayout For(string? scheme) =>
        Shipped.Values.FirstOrDefault(layout => layout.Scheme is { } own && own == scheme) ?? Shipped[DefaultId];

    private static Dictionary<string, FormLayout> ReadShipped() =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.Contains(".Form.Layouts.", StringComparison.Ordinal))
            .Select(ReadResource)
            .ToDictionary(layout => layout.Id, StringComparer.Ordinal);

    private static FormLayout ReadResource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<FormLayout>(stream, Format)!;
    }
}

public enum FundField
{
    InitialBudget,
    AdjustedBudget,
    Executed,
    Weight,
    Rate,
    Score,
}

/// <summary>A figure of the funds block and over how many columns of the table it spreads.</summary>
public sealed record FundColumn(FundField Field, string Heading)
{
    public int Span { get; init; } = 1;
}

/// <summary>A source row of a form: its own name, and the names of the evaluation's sources that it takes together.</summary>
public sealed record SourceRow(string Name)
{
    public IReadOnlyList<string> Of { get; init; } = [];
}

public enum IndicatorField
{
    Level1,
    Level2,
    Name,
    Target,
    Direction,
    TargetValue,
    Unit,
    Actual,
    Weight,
    Score,
    Reason,
}

public sealed record IndicatorColumn(IndicatorField Field, string Heading, double Width);

/// <summary>A box of text below the indicators, from a section of the narrative or a draft.</summary>
public sealed record TextBox(string Heading)
{
    public string? Section { get; init; }
    public string? Draft { get; init; }
}
