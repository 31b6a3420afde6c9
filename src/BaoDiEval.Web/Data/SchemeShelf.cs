using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Data;

/// <summary>The schemes that a person or an evaluation can choose from: the shipped ones and those of the bureau.</summary>
public sealed class SchemeShelf(AppDb db, CurrentUser user)
{
    /// <summary>The newest version of each, shipped ones first.</summary>
    public async Task<IReadOnlyList<Scheme>> NewestAsync() =>
        [
            .. Scheme.Shipped.Values.OrderBy(s => s.Id, StringComparer.Ordinal),
            .. from document in await db.PolicyDocuments.Newest(PolicyKind.Scheme).VisibleTo(user).ToListAsync()
            orderby document.DocumentId
            select Read(document),
        ];

    /// <summary>The versions of one scheme, newest first; of the first bureau that has it where none is named.</summary>
    public async Task<IReadOnlyList<Scheme>> VersionsAsync(string id, Guid? bureauId)
    {
        if (Scheme.Shipped.TryGetValue(id, out var shipped))
            return [shipped];
        var documents = await db
            .PolicyDocuments.VisibleTo(user)
            .Where(d =>
                d.Kind == PolicyKind.Scheme && d.DocumentId == id && (bureauId == null || d.BureauId == bureauId)
            )
            .OrderByDescending(d => d.Version)
            .ToListAsync();
        return [.. documents.Where(d => d.BureauId == documents[0].BureauId).Select(Read)];
    }

    /// <summary>The bureaus for which the person may set schemes up.</summary>
    public async Task<IReadOnlyList<Organization>> BureausAsync() =>
        await db
            .Organizations.AsNoTracking()
            .Where(o => o.ParentId == null && (user.ManagesAllBureaus || o.Id == user.BureauId))
            .OrderBy(o => o.Name)
            .ToListAsync();

    /// <summary>The schemes by which evaluations of a bureau are scored: what each chose, else the newest.</summary>
    public async Task<SchemeSet> OfAsync(Guid bureauId)
    {
        var own = await db
            .PolicyDocuments.Where(d => d.BureauId == bureauId && d.Kind == PolicyKind.Scheme)
            .ToListAsync();
        return new([.. own.Select(Read)]);
    }

    internal static Scheme Read(PolicyDocument document) =>
        Scheme.FromJson(System.Text.Encoding.UTF8.GetBytes(document.Json)) with
        {
            Id = document.DocumentId,
            Version = document.Version,
        };
}

/// <summary>All versions of the schemes that a bureau set up, beside the shipped ones.</summary>
public sealed class SchemeSet(IReadOnlyList<Scheme> own)
{
    /// <summary>The shipped ones alone.</summary>
    public static readonly SchemeSet Shipped = new([]);

    public IReadOnlyList<Scheme> Newest =>
        [
            .. Scheme.Shipped.Values.OrderBy(s => s.Id, StringComparer.Ordinal),
            .. own.GroupBy(s => s.Id)
                .Select(versions => versions.MaxBy(s => s.Version)!)
                .OrderBy(s => s.Id, StringComparer.Ordinal),
        ];

    /// <summary>The very version that was chosen; without a version the newest, without a scheme cz2020.</summary>
    public Scheme For(Evaluation evaluation) => Find(evaluation.Scheme, evaluation.SchemeVersion) ?? Scheme.Cz2020;

    public Scheme? Find(string? id, int? version = null) =>
        own.Where(s => s.Id == id && (version is null || s.Version == version)).MaxBy(s => s.Version)
        ?? Scheme.Shipped.GetValueOrDefault(id ?? "");
}
