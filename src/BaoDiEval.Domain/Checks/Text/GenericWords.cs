namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Words that name nothing in particular: what consists of them alone speaks of the project as a whole.</summary>
internal sealed class GenericWords
{
    private readonly ILookup<char, string> _words;

    public GenericWords(params IEnumerable<string> words) =>
        _words = words
            .Where(word => word.Length > 0)
            .Distinct()
            .OrderByDescending(word => word.Length)
            .ToLookup(word => word[0]);

    /// <summary>Nothing else stands in the text. An empty text says nothing else either.</summary>
    public bool AreAllOf(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (text[0] is ' ' or '“' or '”' or '\n')
                text = text[1..];
            else if (LongestAt(text) is var length and > 0)
                text = text[length..];
            else
                return false;
        }
        return true;
    }

    private int LongestAt(ReadOnlySpan<char> text)
    {
        foreach (var word in _words[text[0]])
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        return 0;
    }
}
