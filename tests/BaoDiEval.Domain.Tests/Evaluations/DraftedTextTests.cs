using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Domain.Tests.Evaluations;

public class DraftedTextTests
{
    private readonly Evaluation _evaluation = Given.Funded();

    [Fact]
    public void A_draft_gives_way_to_a_later_one()
    {
        _evaluation.TakeDraft("overview.goal", "一");
        _evaluation.TakeDraft("overview.goal", "二");

        Assert.Equal("二", _evaluation.TextOf("overview.goal"));
        Assert.True(Assert.Single(_evaluation.Sections).IsDraft);
    }

    [Fact]
    public void An_edited_draft_gives_way_to_nothing()
    {
        _evaluation.TakeDraft("overview.goal", "一");
        _evaluation.Write("overview.goal", "一，改过");

        _evaluation.TakeDraft("overview.goal", "二");

        Assert.Equal("一，改过", _evaluation.TextOf("overview.goal"));
    }

    [Fact]
    public void A_draft_of_nothing_leaves_the_section_empty()
    {
        _evaluation.TakeDraft("overview.goal", null);

        Assert.Empty(_evaluation.Sections);
    }
}
