using System.Text;
using System.Text.Json.Nodes;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Reports.Exchange;
using CsCheck;
using static BaoDiEval.Reports.Tests.Exchange.ExchangeFile;

namespace BaoDiEval.Reports.Tests.Exchange;

public class EvaluationWriterTests
{
    [Fact]
    public void Only_what_is_known_is_written_in_one_form()
    {
        var evaluation = new Evaluation(new Project("通讯费𠮷"), 2021);
        evaluation.AddBudgetLine(new() { Name = "网络", InitialBudget = Money.Yuan(80_000m) });
        evaluation.KeepPayments();
        evaluation.AddIndicator(
            new()
            {
                Name = "网速",
                Target = Target.AtMost(8.10m, "万元"),
                Weight = 6.00m,
            }
        );

        Assert.Equal(
            """
            {
              "format": "baodieval-evaluation/1",
              "year": 2021,
              "project": {
                "name": "通讯费𠮷"
              },
              "budgetLines": [
                {
                  "key": "line1",
                  "name": "网络",
                  "initialBudget": "80000.00"
                }
              ],
              "payments": [],
              "indicators": [
                {
                  "key": "indicator1",
                  "name": "网速",
                  "target": {
                    "kind": "atMost",
                    "value": "8.1",
                    "unit": "万元"
                  },
                  "weight": "6"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(EvaluationWriter.Write(evaluation))
        );
    }

    [Fact]
    public void The_published_case_comes_back_with_keys_and_nothing_else_changed()
    {
        var written = JsonNode.Parse(EvaluationWriter.Write(Accepted(EvaluationReader.Read(Case()))))!;
        foreach (var list in new[] { "payments", "indicators" })
        {
            foreach (var item in written[list]!.AsArray())
                Assert.True(item!.AsObject().Remove("key"));
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Case()), written));
    }

    [Fact]
    public void What_is_read_and_written_again_stays_the_same() =>
        RandomFile.Any.Sample(
            file =>
            {
                var once = EvaluationWriter.Write(
                    Accepted(EvaluationReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString())))
                );
                var twice = EvaluationWriter.Write(Accepted(EvaluationReader.Read(once)));

                Assert.True(JsonNode.DeepEquals(file, JsonNode.Parse(once)), Encoding.UTF8.GetString(once));
                Assert.Equal(once, twice);
            },
            iter: 300
        );

    [Fact]
    public void The_order_in_which_sections_were_written_does_not_show()
    {
        var (one, other) = (new Evaluation(new("甲"), 2021), new Evaluation(new("甲"), 2021));
        one.Write("benefit", "乙");
        one.Write("overview.goal", "丙");
        other.Write("overview.goal", "丙");
        other.Write("benefit", "乙");

        Assert.Equal(EvaluationWriter.Write(one), EvaluationWriter.Write(other));
    }

    [Fact]
    public void A_target_without_its_number_is_not_written()
    {
        var evaluation = new Evaluation(new("甲"), 2021);
        evaluation.AddIndicator(
            new()
            {
                Name = "乙",
                Target = Target.AtLeast(null),
                Actual = Actual.Judged(null),
            }
        );

        Assert.Empty(EvaluationReader.Read(EvaluationWriter.Write(evaluation)).Problems);
    }
}
