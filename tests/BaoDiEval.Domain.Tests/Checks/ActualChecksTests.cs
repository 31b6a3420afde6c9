using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.ActualChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class ActualChecksTests
{
    private static readonly Target Bound = Target.AtLeast(95m, "%");

    [Theory]
    [InlineData("96%", true)]
    [InlineData("已全部完成", false)]
    [InlineData("", false)]
    public void A_numeric_target_wants_a_number(string words, bool holds) =>
        Assert.Equal(
            holds ? [] : ["/indicators/0/actual"],
            Found.By(ActualMissing, Given.With(Given.Indicator(Bound, Actual.FromWords(words)))).Select(f => f.At)
        );

    [Fact]
    public void A_blank_actual_is_missed_of_every_kind()
    {
        var blank = Given.Indicator(Target.Qualitative("有效减少")) with { Actual = null };
        Found.Once(ActualMissing, Given.With(blank), "/indicators/0/actual");
        Found.Nothing(ActualMissing, Given.With(blank with { Actual = Actual.Judged("减少明显") }));
        Found.Nothing(
            ActualMissing,
            Given.With(blank with { Actual = Actual.Judged(null, AchievementGrade.Achieved) })
        );
    }

    [Theory]
    [InlineData("96%", true)]
    [InlineData("≥95%", false)]
    [InlineData("＞ 95%", false)]
    [InlineData("不低于95%", false)]
    [InlineData("95%以上", false)]
    public void An_actual_carries_no_comparison(string words, bool holds)
    {
        var evaluation = Given.With(Given.Indicator(Bound, Actual.FromWords(words)));

        Assert.Equal(holds ? [] : ["/indicators/0/actual"], Found.By(ActualCopiesTarget, evaluation).Select(f => f.At));
        Found.Nothing(ActualMissing, evaluation);
    }

    [Fact]
    public void Words_of_a_qualitative_actual_may_compare()
    {
        var terms = Given.Indicator(Target.Qualitative("低于市场价"), Actual.Judged("低于市场价，覆盖5个县级以上单位"));

        Found.Nothing(ActualCopiesTarget, Given.With(terms, Given.Indicator() with { Actual = null }));
    }

    [Theory]
    [InlineData("户", "户", "参保户数", "")]
    [InlineData("公里", "千米", "道路长度", "")]
    [InlineData("万元", "元", "平台费用", "")]
    [InlineData("户", "人", "参保户数", "actual")]
    [InlineData("%", null, "检查覆盖率", "actual")]
    [InlineData(null, null, "检查户数", "target")]
    [InlineData(null, null, "检查户数（户）", "")]
    [InlineData("户", "户", "检查覆盖率", "target")]
    [InlineData("‰", "‰", "死亡率", "")]
    [InlineData("次/年", "次/年", "检查频率", "")]
    public void Target_and_actual_can_be_compared(string? target, string? actual, string name, string field) =>
        Assert.Equal(
            field.Length == 0 ? [] : [$"/indicators/0/{field}"],
            Found
                .By(
                    UnitsDiffer,
                    Given.With(Given.Indicator(Target.AtLeast(5m, target), Actual.Of(5m, actual), name: name))
                )
                .Select(f => f.At)
        );

    [Fact]
    public void Periods_and_words_have_no_unit()
    {
        var day = new DateOnly(2021, 12, 31);
        Found.Nothing(
            UnitsDiffer,
            Given.With(
                Given.Indicator(Target.Period(null, day), Actual.During(null, day), name: "完成率"),
                Given.Indicator(Target.Qualitative("可控"), Actual.Judged("可控"))
            )
        );
    }

    [Fact]
    public void A_unit_of_the_indicator_serves_both()
    {
        var terms = Given.Indicator(Target.AtLeast(5m), Actual.Of(6m)) with { Unit = "%" };

        Found.Nothing(UnitsDiffer, Given.With(terms));
    }

    [Fact]
    public void Satisfaction_rests_on_a_survey()
    {
        Found.Once(SatisfactionWithoutSurvey, Given.With(Satisfaction(96m, null)), "/indicators/0/survey");
        Found.Once(
            SatisfactionWithoutSurvey,
            Given.With(Satisfaction(96m, new() { Method = "", Sample = "无" })),
            "/indicators/0/survey"
        );
        Found.Nothing(SatisfactionWithoutSurvey, Given.With(Satisfaction(96m, new() { Method = "问卷" })));
    }

    [Fact]
    public void Satisfaction_exactly_at_its_target_is_asked_about()
    {
        var survey = new Survey { Method = "问卷", Sample = "120份" };

        Found.Once(SatisfactionWithoutSurvey, Given.With(Satisfaction(95m, survey)), "/indicators/0/actual");
        Found.Nothing(SatisfactionWithoutSurvey, Given.With(Satisfaction(95.01m, survey)));
    }

    [Fact]
    public void Satisfaction_without_an_actual_and_other_indicators_need_no_survey() =>
        Found.Nothing(
            SatisfactionWithoutSurvey,
            Given.With(Satisfaction(95m, null) with { Actual = null }, Given.Indicator(Bound, Actual.Of(95m, "%")))
        );

    [Theory]
    [InlineData("满意度指标 群众满意度年度指标值≥95%，实际完成值96%。", true)]
    [InlineData("满意度指标 群众满意度年度指标值≥95%，实际完成值96%。发放问卷120份。", false)]
    public void A_paper_that_is_text_alone_tells_of_its_survey_there(string text, bool isFound)
    {
        var evaluation = Given.Evaluation();
        evaluation.KeepRunningText(text);

        Assert.Equal(isFound ? ["/text"] : [], Found.By(SatisfactionWithoutSurvey, evaluation).Select(f => f.At));
    }

    private static IndicatorTerms Satisfaction(decimal actual, Survey? survey) =>
        Given.Indicator(
            Bound,
            Actual.Of(actual, "%"),
            name: "建筑企业满意率",
            level1: "满意度指标",
            level2: "服务对象满意度指标"
        ) with
        {
            Survey = survey,
        };
}
