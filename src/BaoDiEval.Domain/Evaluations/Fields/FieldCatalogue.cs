using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Evaluations.Fields;

/// <summary>Every live figure that the text of an evaluation may hold, with its present value.</summary>
public sealed class FieldCatalogue
{
    private readonly Lazy<ILookup<string, Field>> _byName;

    private FieldCatalogue(IReadOnlyList<Field> fields)
    {
        Fields = fields;
        _byName = new(() =>
            fields
                .SelectMany(f => f.Aliases.Prepend(f.Name).Select(FieldName.Folded).Distinct().Select(n => (n, f)))
                .ToLookup(named => named.n, named => named.f, StringComparer.Ordinal)
        );
    }

    /// <summary>In the order in which a list shows them.</summary>
    public IReadOnlyList<Field> Fields { get; }

    public static FieldCatalogue Of(Evaluation evaluation, Scheme scheme)
    {
        var scores = ScoreSheet.Of(evaluation, scheme);
        return new([.. WholeFields.Of(evaluation, scores), .. ItemFields.Of(evaluation, scores)]);
    }

    /// <summary>The fields that a name may mean: none, one, or several that share it.</summary>
    public IEnumerable<Field> Find(string name) => _byName.Value[FieldName.Folded(name)];
}
