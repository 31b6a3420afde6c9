namespace BaoDiEval.Domain.Evaluations;

/// <summary>The text of one section of the report (正文); paragraphs are separated by a line feed.</summary>
public sealed class NarrativeSection
{
    private NarrativeSection() => (SectionId, Text) = (null!, null!); // for EF

    internal NarrativeSection(string sectionId, string text) => (SectionId, Text) = (sectionId, text);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Position { get; internal set; }

    /// <summary>A key of the outline, such as <c>overview.background</c>.</summary>
    public string SectionId { get; private set; }
    public string Text { get; internal set; }

    /// <summary>The text was drafted from the data and nobody edited it yet: it follows the data.</summary>
    public bool IsDraft { get; internal set; }
}

/// <summary>A typed answer to a warning. It belongs to the rule, the place and the figures it was given for.</summary>
public sealed class Explanation
{
    private Explanation() => (RuleId, At, Text) = (null!, null!, null!); // for EF

    public Explanation(string ruleId, string at, string text, string? figures = null) =>
        (RuleId, At, Text, Figures) = (ruleId, at, text, figures);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Position { get; internal set; }
    public string RuleId { get; private set; }
    public string At { get; private set; }
    public string Text { get; private set; }

    /// <summary>The figures it was given for; null when it came from outside without them.</summary>
    public string? Figures { get; private set; }

    /// <summary>Whether it answers the finding as it stands now.</summary>
    public bool IsFor(string figures) => Figures is null || Figures == figures;
}
