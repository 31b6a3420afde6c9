using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace BaoDiEval.Reports.Tests.Exchange;

/// <summary>Files with any of the optional members, in the very form in which the product writes them.</summary>
internal sealed class RandomFile(Random random)
{
    private static readonly string[] Phrases =
    [
        "网络通讯费",
        "甲“乙”",
        "𠮷野家",
        "a\"b\\c",
        "一\n二",
        "<&>'+",
        " 前后 ",
        "甲\u2028乙",
    ];

    public static readonly Gen<JsonObject> Any = Gen.Int.Select(seed => new RandomFile(new Random(seed)).File());

    private JsonObject File() =>
        Object(
            ("format", "baodieval-evaluation/1"),
            ("year", random.Next(2000, 2101)),
            ("project", Object(("name", "甲"), ("code", Words()), ("kind", Words()))),
            ("department", Words()),
            ("unit", Words()),
            ("scheme", Words()),
            ("budgetLines", Keyed(2, Line)),
            ("contracts", Keyed(1, Contract)),
            ("payments", Either(null, Keyed(random.Next(4), Payment))),
            ("plan", List(() => Object(("line", LineKey()), ("month", random.Next(1, 13)), ("amount", Money())))),
            ("surplus", List(() => Object(("line", LineKey()), ("amount", Maybe(Money)), ("note", Words())))),
            ("executionReason", Words()),
            ("funds", Known(Funds())),
            ("goal", Known(Object(("expected", Words()), ("actual", Words())))),
            ("indicators", Known(Keyed(random.Next(4), Indicator))),
            random.Next(2) == 0 ? ("text", Words()) : ("narrative", Either(null, Narrative())),
            ("stated", Known(Stated())),
            ("exempt", Known(Object(("满意度指标", Words()), ("𠮷", Either(null, ""))))),
            ("explanations", Known(Explanations())),
            ("signature", Known(Object(("documentDate", Day()), ("responsible", Words()), ("contact", Words())))),
            ("disclosure", Known(Object(("classified", Either(null, false, true)), ("reviewedOn", Day()))))
        );

    private JsonObject Line() =>
        Object(
            ("name", Words()),
            ("initialBudget", Maybe(Money)),
            ("initialCarriedOver", Maybe(NonZeroMoney)),
            ("initialOtherFunds", Maybe(NonZeroMoney)),
            (
                "adjustments",
                List(() =>
                    Object(
                        ("amount", Negative(NonZeroMoney())),
                        ("decidedOn", Day()),
                        ("document", Words()),
                        ("reason", Words())
                    )
                )
            ),
            ("appropriation", Maybe(Money)),
            ("carriedOver", Maybe(NonZeroMoney)),
            ("otherFunds", Maybe(NonZeroMoney)),
            ("sources", Known(Keyed(random.Next(3), Source)))
        );

    private JsonObject Source() =>
        Object(("name", Words()), ("initialBudget", Maybe(Money)), ("adjustedBudget", Maybe(Money)));

    private JsonObject Contract() =>
        Object(
            random.Next(2) == 0 ? ("line", LineKey()) : ("lines", new JsonArray("k0", "k1")),
            ("name", Words()),
            ("number", Words()),
            ("supplier", Words()),
            ("amount", Maybe(Money)),
            ("supplements", List(() => Object(("amount", Money()), ("signedOn", Day())))),
            ("paidBefore", Maybe(NonZeroMoney)),
            ("payableThisYear", Maybe(Money)),
            ("signedOn", Day()),
            ("startsOn", Day()),
            ("endsOn", Day()),
            ("acceptedOn", Day()),
            ("procurement", Words())
        );

    private JsonObject Payment() =>
        Object(
            ("line", LineKey()),
            ("contract", Either(null, "k0")),
            ("amount", random.Next(2) == 0 ? NonZeroMoney() : Negative(NonZeroMoney())),
            ("paidOn", Day()),
            ("voucher", Maybe(() => Guid.CreateVersion7().ToString())),
            ("payee", Words()),
            ("source", Either(null, "current", "carriedOver", "other"))
        );

    private JsonObject Funds() =>
        Object(
            ("initialBudget", Maybe(Money)),
            ("adjustedBudget", Maybe(Money)),
            ("executed", Maybe(Money)),
            ("sources", List(() => Object(("name", Words()), ("executed", Money())))),
            ("decimals", Either(null, 0, 2, 6))
        );

    private JsonObject Indicator() =>
        Object(
            ("level1", Words()),
            ("level2", Words()),
            ("name", Words()),
            ("target", Maybe(Target)),
            ("actual", Maybe(Actual)),
            ("unit", Words()),
            ("weight", Maybe(Value)),
            ("score", Maybe(Value)),
            ("deviationReason", Words()),
            ("improvement", Words()),
            ("line", LineKey()),
            ("continues", Words()),
            ("approvedTarget", Maybe(Target)),
            ("targetChange", Known(Object(("on", Day()), ("document", Words()), ("reason", Words())))),
            ("survey", Known(Object(("method", Words()), ("sample", Words())))),
            ("quantity", Maybe(Value)),
            ("unitPrice", Maybe(Value))
        );

    private JsonNode Target()
    {
        var bound = Either("atLeast", "moreThan", "atMost", "lessThan", "equals");
        return random.Next(5) switch
        {
            0 => Either("≥95%", "不少于200户", "2021.1.1—2021.12.31", "安全可控", "100")!,
            1 => Object(("kind", bound), ("value", Value()), ("unit", Words()), ("text", Words())),
            2 => Object(("kind", "between"), ("low", Value()), ("high", Value()), ("unit", Words())),
            3 => Object(("kind", "period"), ("from", Day()), ("to", "2021-12-31"), ("text", Words())),
            _ => Object(("kind", "qualitative"), ("text", "安全可控")),
        };
    }

    private JsonNode Actual() =>
        random.Next(4) switch
        {
            0 => Either("8.11万元", "2021年12月", "已完成")!,
            1 => Object(("value", Value()), ("unit", Words()), ("text", Words())),
            2 => Object(("from", Day()), ("to", "2021-12-31"), ("text", Words())),
            _ => Object(("text", "显著"), ("grade", Either(null, "achieved", "notAchieved")), ("ratio", Maybe(Value))),
        };

    private JsonObject Narrative() =>
        Object(("overview.background", Words()), ("benefit", Words()), ("problems.suggestions", Words()));

    private JsonObject Stated() =>
        Object(
            ("executionRate", Either(null, "99.970", "100")),
            ("executionWeight", Either(null, "10.0")),
            ("executionScore", Maybe(Value)),
            ("levels", List(() => Object(("level1", Words()), ("weight", Maybe(Value)), ("score", Maybe(Value))))),
            ("total", Maybe(Value)),
            ("grade", Words())
        );

    private JsonArray Explanations() =>
        [
            .. Enumerable
                .Range(40, random.Next(3))
                .Select(rule => Object(("rule", $"R{rule}"), ("at", Either("", "/text")), ("text", "已核实"))),
        ];

    private static JsonObject Object(params (string Name, JsonNode? Value)[] members) =>
        new(members.Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Name, m.Value)));

    private static JsonArray Keyed(int count, Func<JsonObject> item) =>
        [.. Enumerable.Range(0, count).Select(i => WithKey(item(), $"k{i}"))];

    private static JsonObject WithKey(JsonObject item, string key)
    {
        item.Insert(0, "key", key);
        return item;
    }

    private JsonNode? List(Func<JsonObject> item) =>
        Known(new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => item())]));

    // An object or list without anything in it is not written.
    private static JsonNode? Known(JsonNode node) =>
        node is JsonObject { Count: 0 } or JsonArray { Count: 0 } ? null : node;

    private JsonNode? Maybe(Func<JsonNode> node) => random.Next(2) == 0 ? null : node();

    private JsonNode? Either(params JsonNode?[] nodes) => nodes[random.Next(nodes.Length)];

    private JsonNode? Words() => Maybe(() => Phrases[random.Next(Phrases.Length)]);

    private JsonNode? LineKey() => Either(null, "k0", "k1");

    private JsonNode Money() => random.Next(3) == 0 ? "0.00" : NonZeroMoney();

    private JsonNode NonZeroMoney() =>
        (random.NextInt64(1, 999_999_999_999_999) / 100m).ToString("F2", CultureInfo.InvariantCulture);

    private static JsonNode Negative(JsonNode money) => "-" + money.GetValue<string>();

    private JsonNode Value() =>
        (random.NextInt64(0, 99_999_999) / 1_000_000m).ToString("0.######", CultureInfo.InvariantCulture);

    private JsonNode? Day() =>
        Maybe(() =>
            new DateOnly(2000, 1, 1).AddDays(random.Next(36_889)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
}
