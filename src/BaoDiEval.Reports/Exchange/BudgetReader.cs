using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Reports.Exchange;

/// <summary>Reads <c>budgetLines</c>.</summary>
internal static class BudgetReader
{
    public static void Read(JsonCursor root, Evaluation evaluation, References references)
    {
        var keys = new KeyRing(root, "budgetLines", "line");
        root.Each("budgetLines", json => Line(json, keys, evaluation, references));
    }

    private static BudgetLine? Line(JsonCursor json, KeyRing keys, Evaluation evaluation, References references)
    {
        var key = keys.Take(json);
        var terms = Terms(json);
        var adjustments = json.Each("adjustments", Adjustment);
        var sourceKeys = new KeyRing(json, "sources", "source");
        var sources = json.Each("sources", source => Source(source, sourceKeys));
        var line = json.Keep(() => evaluation.AddBudgetLine(terms, key));
        line?.ReplaceAdjustments(adjustments);
        line?.ReplaceSources(sources);
        if (keys.IsWritten(key))
            references.Add(key, line);
        return line;
    }

    private static BudgetTerms Terms(JsonCursor json) =>
        new()
        {
            Name = json.Text("name") ?? "",
            InitialBudget = json.Money("initialBudget"),
            InitialCarriedOver = json.Money("initialCarriedOver") ?? Money.Zero,
            InitialOtherFunds = json.Money("initialOtherFunds") ?? Money.Zero,
            Appropriation = json.Money("appropriation"),
            CarriedOver = json.Money("carriedOver") ?? Money.Zero,
            OtherFunds = json.Money("otherFunds") ?? Money.Zero,
        };

    private static BudgetAdjustment? Adjustment(JsonCursor json)
    {
        json.Need("amount", "调整金额");
        var (amount, day) = (json.Money("amount", mayBeNegative: true), json.Day("decidedOn"));
        var (document, reason) = (json.Text("document"), json.Text("reason"));
        return amount is { } known ? new(known, day, document, reason) : null;
    }

    private static LineSource Source(JsonCursor json, KeyRing keys) =>
        new(keys.Take(json), json.Text("name"), json.Money("initialBudget"), json.Money("adjustedBudget"));
}
