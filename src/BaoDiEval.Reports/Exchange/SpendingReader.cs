using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Reports.Exchange;

/// <summary>Reads <c>payments</c>, <c>plan</c> and <c>surplus</c>.</summary>
internal static class SpendingReader
{
    public static void Read(JsonCursor root, Evaluation evaluation, References references)
    {
        if (root.Has("payments"))
            evaluation.KeepPayments();
        var keys = new KeyRing(root, "payments", "payment");
        root.Each("payments", json => Payment(json, keys, evaluation, references));
        evaluation.ReplacePlan(root.Each("plan", json => Planned(json, references)));
        evaluation.ReplaceSurpluses(root.Each("surplus", json => Surplus(json, references)));
    }

    private static Payment? Payment(JsonCursor json, KeyRing keys, Evaluation evaluation, References references)
    {
        var key = keys.Take(json);
        var (line, contract) = (references.Line(json), references.Contract(json));
        var terms = Terms(json);
        return HasKnownSource(json, terms, line) && terms.Amount != Money.Zero
            ? json.Keep(() => evaluation.RecordPayment(terms, line, contract, key))
            : null;
    }

    private static PaymentTerms Terms(JsonCursor json)
    {
        json.Need("amount", "支付金额");
        var amount = json.Money("amount", mayBeNegative: true);
        if (amount == Money.Zero)
            json.Refuse("amount", EvaluationRules.PaymentIsNotZero.Message);
        return new()
        {
            Amount = amount ?? Money.Zero,
            PaidOn = json.Day("paidOn"),
            Voucher = json.Text("voucher"),
            Payee = json.Text("payee"),
            Source = json.Text("source"),
        };
    }

    private static bool HasKnownSource(JsonCursor json, PaymentTerms terms, BudgetLine? line)
    {
        List<string> known =
        [
            FundSource.Current,
            FundSource.CarriedOver,
            FundSource.Other,
            .. line?.Sources.Select(s => s.Key) ?? [],
        ];
        if (terms.Source is not { } source || known.Contains(source))
            return true;
        // Where the line itself was refused nobody knows its sources.
        if (line is not null || !json.Has("line"))
            json.Refuse("source", $"所选预算明细没有资金来源“{source}”，{NearestName.Hint(source, known)}");
        return false;
    }

    private static PlannedSpending? Planned(JsonCursor json, References references)
    {
        json.Need("month", "月份");
        json.Need("amount", "计划金额");
        var line = references.Line(json);
        var (month, amount) = (json.Integer("month", 1, 12), json.Money("amount"));
        return month is { } known && amount is { } planned ? new(line, known, planned) : null;
    }

    private static Surplus Surplus(JsonCursor json, References references) =>
        new(references.Line(json), json.Money("amount"), json.Text("destination"), json.Text("note"));
}
