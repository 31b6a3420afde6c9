using BaoDiEval.Reports;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Layout;
using BaoDiEval.Typesetting.Pages;
using Microsoft.Extensions.Caching.Memory;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>Papers set on pages, kept while somebody looks at them; every saved change gives another edition.</summary>
public sealed class PaperShelf : IDisposable
{
    private const int MostPages = 1_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _papers = new(new MemoryCacheOptions { SizeLimit = MostPages });

    public TypesetDocument? Find(PaperEdition edition) => _papers.Get<TypesetDocument>(edition);

    public TypesetDocument Take(PaperEdition edition, Papers papers)
    {
        if (Find(edition) is { } known)
            return known;
        var set = Typesetter.Set(papers.Paper(edition.Kind), FontSet.Bundled);
        return _papers.Set(
            edition,
            set,
            new MemoryCacheEntryOptions { Size = set.Pages.Count, SlidingExpiration = KeptFor }
        );
    }

    public void Dispose() => _papers.Dispose();
}

/// <summary>One state of one paper. <paramref name="Version"/> changes with everything that may be printed.</summary>
public sealed record PaperEdition(Guid Evaluation, string Version, PaperKind Kind);
