using System.Text;
using System.Text.Json;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Domain.Tests.Checks;

namespace BaoDiEval.Domain.Tests.Scoring;

public class SchemeTests
{
    private static readonly Scheme Capped = Scheme.Cz2020 with
    {
        Caps = [new(80m, 89m), new(70m, 79m), new(60m, 69m), new(50m, 59m)],
    };

    [Theory]
    [InlineData(80, 98)]
    [InlineData(79.99, 89)]
    [InlineData(72, 89)]
    [InlineData(69.99, 79)]
    [InlineData(10, 59)]
    public void The_lowest_cap_that_applies_limits_the_total(double executed, double total)
    {
        var sheet = ScoreSheet.Of(Funded((decimal)executed), Capped);

        Assert.Equal((decimal)total, sheet.Total);
    }

    [Fact]
    public void A_cap_says_rate_limit_and_sum()
    {
        var sheet = ScoreSheet.Of(Funded(72m), Capped);

        Assert.Equal("执行率72.00%，低于80%，总分以89为限（各项得分合计97.20）", sheet.Cap!.Reason);
        Assert.Equal(Grade.Good, sheet.Grade);
    }

    [Fact]
    public void A_cap_above_the_sum_is_not_told()
    {
        var evaluation = Given.Funded(100m, 0m, 72m);
        evaluation.AddIndicator(Given.Indicator() with { Weight = 50m });

        Assert.Null(ScoreSheet.Of(evaluation, Capped).Cap);
    }

    [Fact]
    public void A_printed_total_follows_the_cap()
    {
        var evaluation = Funded(72m);
        evaluation.StateResult(
            new()
            {
                ExecutionRate = "72.00",
                ExecutionScore = "7.20",
                Total = "89",
                Grade = "良",
            }
        );

        Assert.Empty(Found.By(TotalChecks.WrongTotal, evaluation, Capped));
        Assert.Single(Found.By(TotalChecks.WrongTotal, evaluation, Scheme.Cz2020));
    }

    [Theory]
    [InlineData(100, 10)]
    [InlineData(99.99, 7)]
    [InlineData(80, 7)]
    [InlineData(59.99, 0)]
    public void Steps_score_the_execution_rate_with_their_reason(double executed, double score)
    {
        var scheme = Scheme.Cz2020 with { ExecutionSteps = [new(100m, 10m), new(80m, 7m), new(60m, 5m)] };

        var execution = ScoreSheet.Of(Given.Funded(100m, 0m, (decimal)executed), scheme).Execution;

        Assert.Equal((decimal)score, execution.Score);
        Assert.Contains("档", execution.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(150, 10, "达到目标")]
    [InlineData(151, 9, "超额51.00%，超过50%，扣分值的10%：10 × 90% = 9.00")]
    [InlineData(201, 8, "扣分值的20%")]
    public void Far_too_low_targets_cost_points_where_the_scheme_says_so(int actual, int score, string reason)
    {
        var scheme = Scheme.Cz2020 with { DeviationSteps = [new(50m, 10m), new(100m, 20m)] };
        var evaluation = Given.Funded(100m, 0m, 100m);
        evaluation.AddIndicator(Given.Indicator(Target.AtLeast(100m, "户"), Actual.Of(actual, "户"), 10m));

        var result = ScoreSheet.Of(evaluation, scheme).Indicators[0];

        Assert.Equal(score, result.ByRule);
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(90, 10)]
    [InlineData(89.9, 8)]
    [InlineData(59, 0)]
    public void Satisfaction_may_be_scored_by_steps(double actual, int score)
    {
        var scheme = Scheme.Cz2020 with { SatisfactionSteps = [new(90m, 100m), new(80m, 80m), new(60m, 60m)] };
        var evaluation = Given.Funded(100m, 0m, 100m);
        var terms = Given.Indicator(Target.AtLeast(95m, "%"), Actual.Of((decimal)actual, "%"), 10m);
        evaluation.AddIndicator(terms with { Level1 = "满意度指标" });

        Assert.Equal(score, ScoreSheet.Of(evaluation, scheme).Indicators[0].ByRule);
    }

    [Fact]
    public void A_rule_that_is_switched_off_finds_nothing_and_one_may_weigh_less()
    {
        var evaluation = Given.Funded(100m, 0m, 50m);
        var usual = new Review(evaluation, Scheme.Cz2020).Findings();
        Assert.Contains(usual, f => f.RuleId == "R12" && f.Blocks);

        var off = Scheme.Cz2020 with { Rules = Rules("R12", new() { On = false }) };
        var hint = Scheme.Cz2020 with { Rules = Rules("R12", new() { Severity = Severity.Info }) };

        Assert.DoesNotContain(new Review(evaluation, off).Findings(), f => f.RuleId == "R12");
        var finding = Assert.Single(new Review(evaluation, hint).Findings(), f => f.RuleId == "R12");
        Assert.Equal((Severity.Info, false), (finding.Severity, finding.Blocks));
    }

    [Fact]
    public void A_scheme_is_written_and_read_again_the_same()
    {
        var scheme = Capped with
        {
            Id = "own-1",
            Rules = Rules("R16", new() { On = false }),
            SatisfactionSteps = [new(90m, 100m)],
        };

        var again = Scheme.FromJson(Encoding.UTF8.GetBytes(scheme.ToJson()));

        Assert.Equal(scheme.ToJson(), again.ToJson());
        Assert.False(again.IsOn(ContractChecks.All.Single(c => c.Id == "R16")));
    }

    [Fact]
    public void Shipped_schemes_make_sense() =>
        Assert.All(Scheme.Shipped.Values, scheme => Assert.Empty(scheme.Problems()));

    public static readonly TheoryData<string, string, Func<Scheme, Scheme>> Nonsense = new()
    {
        { "$.levels", "共110分，应为100分", s => s with { ExecutionWeight = 20m } },
        { "$.grades", "至少要有一个等级", s => s with { Grades = [] } },
        { "$.grades", "重叠", s => s with { Grades = [new(Grade.Good, 0m), new(Grade.Fair, 60m)] } },
        {
            "$.grades",
            "重叠",
            s => s with { Grades = [new(Grade.Poor, 0m), new(Grade.Fair, 60m), new(Grade.Good, 60m)] }
        },
        { "$.grades", "从0分起", s => s with { Grades = [new(Grade.Good, 60m)] } },
        { "$.caps", "重叠", s => s with { Caps = [new(80m, 79m), new(70m, 89m)] } },
        { "$.caps", "0至100", s => s with { Caps = [new(80m, 101m)] } },
        { "$.executionSteps", "得分应在0至10之间", s => s with { ExecutionSteps = [new(100m, 11m)] } },
        { "$.executionSteps", "重叠", s => s with { ExecutionSteps = [new(80m, 7m), new(80m, 5m)] } },
        { "$.deviationSteps", "0至100", s => s with { DeviationSteps = [new(50m, 101m)] } },
        { "$.rules.R99", "没有规则", s => s with { Rules = Rules("R99", new()) } },
        { "$.reportDueMonth", "1至12", s => s with { ReportDueMonth = 13 } },
        { "$.contractNeededAbove", "不能为负数", s => s with { ContractNeededAbove = -1m } },
        { "$.id", "小写字母", s => s with { Id = "方案" } },
    };

    [Theory, MemberData(nameof(Nonsense))]
    public void Nonsense_is_refused_with_its_place_and_words(string at, string words, Func<Scheme, Scheme> spoil)
    {
        var json = Encoding.UTF8.GetBytes(spoil(Scheme.Cz2020).ToJson());

        var refusal = Assert.Throws<JsonException>(() => Scheme.FromJson(json));

        Assert.Equal(at, refusal.Path);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_its_meaning_and_every_parameter_a_rule()
    {
        Assert.All(Review.Checks, check => Assert.NotEqual("", RuleBook.MeaningOf(check)));
        var known = Review.Checks.Select(c => c.Id).ToList();
        Assert.All(RuleParameter.All(Scheme.Cz2020), p => Assert.All(p.RuleIds, id => Assert.Contains(id, known)));
    }

    private static Dictionary<string, RuleSetting> Rules(string id, RuleSetting setting) => new() { [id] = setting };

    // 90 points of indicators.
    private static Evaluation Funded(decimal executed)
    {
        var evaluation = Given.Funded(100m, 0m, executed);
        evaluation.AddIndicator(Given.Indicator() with { Weight = 90m });
        return evaluation;
    }
}
