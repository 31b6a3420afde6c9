using System.Text.Json;
using static System.FormattableString;

namespace BaoDiEval.Reports.Exchange;

/// <summary>
/// One JSON object while it is read. It knows its place, writes down what is wrong, and in the end refuses every member
/// that nobody asked for, so that a typing mistake is never dropped in silence.
/// </summary>
internal sealed partial class JsonCursor
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;

    private JsonCursor(JsonElement json, string pointer, ProblemList problems)
    {
        (Pointer, _problems) = (pointer, problems);
        foreach (var member in json.EnumerateObject())
            Take(member);
    }

    /// <summary>JSON Pointer (RFC 6901) of the object.</summary>
    public string Pointer { get; }

    public IEnumerable<string> Names => _members.Keys;

    public static T? Read<T>(
        JsonElement json,
        string pointer,
        ProblemList problems,
        Func<JsonCursor, T?> read,
        string form = "对象：{ … }"
    )
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            problems.Add(pointer, $"应为{form}。");
            return default;
        }
        if (json.GetPropertyCount() > ExchangeFormat.LongestList)
        {
            problems.Add(pointer, Invariant($"对象至多{ExchangeFormat.LongestList}个属性。"));
            return default;
        }
        var cursor = new JsonCursor(json, pointer, problems);
        var value = read(cursor);
        cursor.RefuseUnasked();
        return value;
    }

    /// <summary>Whether the member is there; null is the same as absent.</summary>
    public bool Has(string name) => Member(name) is not null;

    public string At(string name) =>
        Pointer + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public void Refuse(string name, string message) => _problems.Add(At(name), message);

    public void Refuse(string message) => _problems.Add(Pointer, message);

    /// <summary>Refuses the object when a member that it cannot do without is absent.</summary>
    public void Need(string name, string what)
    {
        if (!Has(name))
            Refuse(name, $"缺少{what}（{name}），请补上。");
    }

    /// <summary>Acts on the domain; a rule that breaks is a problem of this object.</summary>
    public T? Keep<T>(Func<T?> act)
    {
        try
        {
            return act();
        }
        catch (Domain.RuleBrokenException broken)
        {
            Refuse(broken.Rule.Message);
            return default;
        }
    }

    /// <summary>Reads the object of that name. <paramref name="form"/> says what else it might have been.</summary>
    public T? Object<T>(string name, Func<JsonCursor, T?> read, string form = "对象：{ … }") =>
        Member(name) is { } json ? Read(json, At(name), _problems, read, form) : default;

    /// <summary>Reads every object of a list.</summary>
    public List<T> Each<T>(string name, Func<JsonCursor, T?> read)
        where T : class
    {
        List<T> values = [];
        var i = 0;
        foreach (var item in Items(name))
        {
            if (Read(item, Invariant($"{At(name)}/{i++}"), _problems, read) is { } value)
                values.Add(value);
        }
        return values;
    }

    /// <summary>The keys that items of a list write, before any of them is read.</summary>
    public IEnumerable<string> KeysIn(string list) =>
        _members.TryGetValue(list, out var json) && json.ValueKind == JsonValueKind.Array
            ? json.EnumerateArray()
                .Where(item => item.ValueKind == JsonValueKind.Object)
                .SelectMany(item => item.EnumerateObject())
                .Where(member => NameOf(member) == "key" && member.Value.ValueKind == JsonValueKind.String)
                .Select(member => Decoded(member.Value))
                .OfType<string>()
            : [];

    private JsonElement[] Items(string name)
    {
        if (Member(name) is not { } list)
            return [];
        if (list.ValueKind != JsonValueKind.Array)
        {
            Refuse(name, "应为列表：[ … ]。");
            return [];
        }
        if (list.GetArrayLength() <= ExchangeFormat.LongestList)
            return [.. list.EnumerateArray()];
        Refuse(name, Invariant($"列表至多{ExchangeFormat.LongestList}项。"));
        return [];
    }

    private JsonElement? Member(string name)
    {
        _asked.Add(name);
        return _members.TryGetValue(name, out var json) && json.ValueKind != JsonValueKind.Null ? json : null;
    }

    private void Take(JsonProperty member)
    {
        if (NameOf(member) is not { } written)
            Refuse("有一个属性名含不成对的代理字符，请改正。");
        else if (!CanonicalText.TryRead(written, out var name, out var refusal))
            Refuse(written, "属性名中" + refusal);
        else if (!_members.TryAdd(name, member.Value))
            Refuse(name, $"属性“{name}”重复出现，请只保留一个。");
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException) // the escape of half a surrogate pair
        {
            return null;
        }
    }

    private void RefuseUnasked()
    {
        foreach (var name in Names.Except(_asked))
            Refuse(name, $"未知的属性“{name}”，{NearestName.Hint(name, _asked)}");
    }
}
