using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Reports.Exchange;

/// <summary>Reads what a paper states in total and around it: funds, result, exemptions, explanations, signature.</summary>
internal static class StatementReader
{
    private const int MostDecimals = 6;

    public static void Read(JsonCursor root, Evaluation evaluation)
    {
        evaluation.ExplainExecution(root.Text("executionReason"));
        evaluation.StateFunds(root.Object("funds", Funds));
        evaluation.StateResult(root.Object("stated", Result));
        evaluation.Exempt(root.Object("exempt", Exemptions) ?? []);
        root.Each("explanations", json => Explanation(json, evaluation));
        evaluation.Sign(root.Object("signature", Signature));
        evaluation.Disclose(root.Object("disclosure", Disclosure));
    }

    private static StatedFunds Funds(JsonCursor json) =>
        new()
        {
            InitialBudget = json.Money("initialBudget"),
            AdjustedBudget = json.Money("adjustedBudget"),
            Executed = json.Money("executed"),
            Sources = json.Each("sources", Source),
            Decimals = json.Integer("decimals", 0, MostDecimals),
        };

    private static StatedSource Source(JsonCursor json) =>
        new()
        {
            Name = json.Text("name"),
            InitialBudget = json.Money("initialBudget"),
            AdjustedBudget = json.Money("adjustedBudget"),
            Executed = json.Money("executed"),
        };

    private static StatedResult Result(JsonCursor json) =>
        new()
        {
            ExecutionRate = json.Printed("executionRate"),
            ExecutionWeight = json.Printed("executionWeight"),
            ExecutionScore = json.Printed("executionScore"),
            Levels = json.Each("levels", Level),
            Total = json.Printed("total"),
            Grade = json.Text("grade"),
        };

    private static StatedLevel Level(JsonCursor json) =>
        new()
        {
            Level1 = json.Text("level1"),
            Weight = json.Printed("weight"),
            Score = json.Printed("score"),
        };

    private static List<Exemption> Exemptions(JsonCursor json)
    {
        List<Exemption> exemptions = [];
        foreach (var level in json.Names.Order(StringComparer.Ordinal))
        {
            if (json.String(level) is { } reason)
                exemptions.Add(new() { Level = level, Reason = reason });
        }
        return exemptions;
    }

    private static Explanation? Explanation(JsonCursor json, Evaluation evaluation)
    {
        json.Need("rule", "规则编号");
        json.Need("text", "说明文字");
        var (rule, at, text) = (json.Text("rule"), json.String("at") ?? "", json.Text("text"));
        if (rule is null || text is null)
            return null;
        if (evaluation.Explanations.Any(e => e.RuleId == rule && e.At == at))
            json.Refuse("rule", $"{rule} 在同一位置已有说明，请合并为一条。");
        var explanation = new Explanation(rule, at, text);
        evaluation.Explain(explanation);
        return explanation;
    }

    private static Signature Signature(JsonCursor json) =>
        new()
        {
            DocumentDate = json.Day("documentDate"),
            Responsible = json.Text("responsible"),
            Finance = json.Text("finance"),
            Contact = json.Text("contact"),
        };

    private static Disclosure Disclosure(JsonCursor json) =>
        new() { Classified = json.Flag("classified"), ReviewedOn = json.Day("reviewedOn") };
}
