using BaoDiEval.Domain.Checks.Text;
using BaoDiEval.Domain.Values.Reading;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether the paper is written out, and written well (R45, R48–R50).</summary>
public static class TextFormChecks
{
    public static readonly Check BadForm = new(
        "R45",
        "数字与文字格式",
        Severity.Info,
        review => review.Text.Passages.SelectMany(WritingForm.Faults).ByPlace()
    );

    public static readonly Check TemplateLeft = new(
        "R48",
        "模板残留",
        Severity.Error,
        review => TemplateWords.LeftIn(review).ByPlace()
    );

    public static readonly Check SectionEmpty = new(
        "R49",
        "空章节",
        Severity.Error,
        review => review.Evaluation.KeepsNarrative ? EmptySections.In(review) : []
    );

    public static readonly Check NotExact = new(
        "R50",
        "约数",
        Severity.Info,
        review => [.. HedgedActuals(review), .. review.Text.Passages.SelectMany(HedgedFigures.In).ByPlace()]
    );

    public static IReadOnlyList<Check> All => [BadForm, TemplateLeft, SectionEmpty, NotExact];

    private static IEnumerable<Problem> HedgedActuals(Review review) =>
        from i in review.Indicators
        where i.Terms.Actual?.Printed is { Hedge: not Hedge.None }
        select new Problem(
            i.Place("actual"),
            $"“{i.Name}”的实际完成值“{i.Terms.Actual!.Display}”是约数；请填写准确数。",
            Figures(i.Terms.Actual.Display)
        );
}
