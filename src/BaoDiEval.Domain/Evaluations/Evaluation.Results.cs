using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Evaluations.EvaluationRules;

namespace BaoDiEval.Domain.Evaluations;

// Goal, indicators, text, and what is printed around them.
public sealed partial class Evaluation
{
    private readonly List<Indicator> _indicators = [];
    private readonly List<NarrativeSection> _sections = [];
    private readonly List<Explanation> _explanations = [];

    /// <summary>年度总体目标.</summary>
    public Goal? Goal { get; private set; }
    public IReadOnlyList<Indicator> Indicators => _indicators;

    /// <summary>The sections that have text (正文), by the ids of the outline.</summary>
    public IReadOnlyList<NarrativeSection> Sections => _sections;

    /// <summary>Whether the report is written by section, even while no section has text.</summary>
    public bool KeepsNarrative { get; private set; }

    /// <summary>The whole running text of a paper that is not split into sections; never together with sections.</summary>
    public string? RunningText { get; private set; }
    public StatedResult? Stated { get; private set; }
    public IReadOnlyList<Exemption> Exemptions { get; private set; } = [];
    public IReadOnlyList<Explanation> Explanations => _explanations;
    public Signature? Signature { get; private set; }
    public Disclosure? Disclosure { get; private set; }

    public void SetGoal(Goal? goal)
    {
        OpenForEditing.Require(IsOpen);
        Goal = goal;
    }

    public Indicator AddIndicator(IndicatorTerms terms, BudgetLine? line = null, string? key = null)
    {
        OpenForEditing.Require(IsOpen);
        var indicator = new Indicator(NewKey(key, "indicator", _indicators.Select(i => i.Key)), terms, line);
        indicator.Position = NextPosition(_indicators.Select(i => i.Position));
        _indicators.Add(indicator);
        return indicator;
    }

    public void ReviseIndicator(Indicator indicator, IndicatorTerms terms, BudgetLine? line)
    {
        OpenForEditing.Require(IsOpen);
        indicator.Revise(terms, line);
    }

    public void RemoveIndicator(Indicator indicator)
    {
        OpenForEditing.Require(IsOpen);
        _indicators.Remove(indicator);
    }

    /// <summary>From now on the report is written by section, so that an empty one can be found (R49).</summary>
    public void KeepNarrative()
    {
        NarrativeOrText.Require(RunningText is null);
        KeepsNarrative = true;
    }

    /// <summary>Writes the text of a section; empty text removes it.</summary>
    public void Write(string sectionId, string? text)
    {
        OpenForEditing.Require(IsOpen);
        KeepNarrative();
        var section = _sections.Find(s => s.SectionId == sectionId);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (section is not null)
                _sections.Remove(section);
        }
        else if (section is null)
        {
            _sections.Add(new(sectionId, text) { Position = NextPosition(_sections.Select(s => s.Position)) });
        }
        else
        {
            (section.Text, section.IsDraft) = (text, false);
        }
    }

    /// <summary>Writes what the data say into a section that is empty or was drafted before; what people wrote stays.</summary>
    public void TakeDraft(string sectionId, string? text)
    {
        var section = _sections.Find(s => s.SectionId == sectionId);
        if (section is { IsDraft: false })
            return;
        Write(sectionId, text);
        if (_sections.Find(s => s.SectionId == sectionId) is { } drafted)
            drafted.IsDraft = true;
    }

    public string? TextOf(string sectionId) => _sections.Find(s => s.SectionId == sectionId)?.Text;

    public void KeepRunningText(string? text)
    {
        OpenForEditing.Require(IsOpen);
        NarrativeOrText.Require(text is null || !KeepsNarrative);
        RunningText = text;
    }

    public void StateResult(StatedResult? stated)
    {
        OpenForEditing.Require(IsOpen);
        Stated = stated;
    }

    public void Exempt(IReadOnlyList<Exemption> exemptions)
    {
        OpenForEditing.Require(IsOpen);
        Exemptions = exemptions;
    }

    /// <summary>Answers a warning; a later answer to the same rule at the same place takes the place of the earlier one.</summary>
    public void Explain(Explanation explanation)
    {
        OpenForEditing.Require(IsOpen);
        _explanations.RemoveAll(e => e.RuleId == explanation.RuleId && e.At == explanation.At);
        explanation.Position = NextPosition(_explanations.Select(e => e.Position));
        _explanations.Add(explanation);
    }

    /// <summary>Takes the answer to a warning back.</summary>
    public void Unexplain(string ruleId, string at)
    {
        OpenForEditing.Require(IsOpen);
        _explanations.RemoveAll(e => e.RuleId == ruleId && e.At == at);
    }

    public void Sign(Signature? signature)
    {
        OpenForEditing.Require(IsOpen);
        Signature = signature;
    }

    public void Disclose(Disclosure? disclosure)
    {
        OpenForEditing.Require(IsOpen);
        Disclosure = disclosure;
    }
}
