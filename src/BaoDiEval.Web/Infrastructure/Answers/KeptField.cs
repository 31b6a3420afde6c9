namespace BaoDiEval.Web.Infrastructure.Answers;

/// <summary>One field of a form that could not be carried out, to be sent again.</summary>
public sealed record KeptField(string Name, string Label, string Value, bool IsHidden)
{
    private const int LongFrom = 60;

    public bool IsLong => Value.Length > LongFrom || Value.Contains('\n', StringComparison.Ordinal);

    /// <summary>Everything that was sent but passwords, under the names people know.</summary>
    internal static IReadOnlyList<KeptField> Of(IFormCollection form, Endpoint? endpoint)
    {
        var labels = new FieldLabels(endpoint);
        return
        [
            .. from field in form
            where !FormBody.IsSecret(field.Key) && field.Key != FormBody.TokenField
            from value in field.Value
            select new KeptField(field.Key, labels.Of(field.Key), value ?? "", FormBody.IsTechnical(field.Key)),
        ];
    }
}
