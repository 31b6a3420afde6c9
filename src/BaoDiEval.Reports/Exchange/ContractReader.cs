using BaoDiEval.Domain.Contracts;
using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Reports.Exchange;

/// <summary>Reads <c>contracts</c>. A contract that the project already knows is revised, not signed twice.</summary>
internal static class ContractReader
{
    public static void Read(JsonCursor root, Evaluation evaluation, References references)
    {
        if (root.Has("contracts"))
            evaluation.KeepContracts();
        var keys = new KeyRing(root, "contracts", "contract");
        root.Each("contracts", json => Contract(json, keys, evaluation, references));
    }

    private static ContractInYear? Contract(JsonCursor json, KeyRing keys, Evaluation evaluation, References references)
    {
        var key = keys.Take(json);
        var lines = references.Lines(json);
        var terms = Terms(json);
        var supplements = json.Each("supplements", Supplement);
        var (paidBefore, payable) = (json.Money("paidBefore"), json.Money("payableThisYear"));
        var contract = json.Keep(() =>
            evaluation.TakeUp(Signed(terms, supplements, evaluation), lines, paidBefore ?? Money.Zero, payable, key)
        );
        if (keys.IsWritten(key))
            references.Add(key, contract);
        return contract;
    }

    private static ContractTerms Terms(JsonCursor json) =>
        new()
        {
            Name = json.Text("name"),
            Number = json.Text("number"),
            Supplier = json.Text("supplier"),
            Price = json.Money("amount"),
            SignedOn = json.Day("signedOn"),
            StartsOn = json.Day("startsOn"),
            EndsOn = json.Day("endsOn"),
            AcceptedOn = json.Day("acceptedOn"),
            Procurement = json.Text("procurement"),
        };

    private static ContractSupplement? Supplement(JsonCursor json)
    {
        json.Need("amount", "补充协议金额");
        var (amount, day) = (json.Money("amount"), json.Day("signedOn"));
        return amount is { } known ? new(known, day) : null;
    }

    private static Contract Signed(ContractTerms terms, List<ContractSupplement> supplements, Evaluation evaluation)
    {
        var contract = evaluation.FindContract(terms);
        contract?.Revise(terms);
        contract ??= evaluation.Project.Sign(terms);
        contract.ReplaceSupplements(supplements);
        return contract;
    }
}
