namespace BaoDiEval.Reports.Drafting;

/// <summary>The name of a project with words behind it.</summary>
internal static class ProjectName
{
    private const int ShortestWord = 2;

    /// <summary>公共文化服务体系项目 before 项目绩效自评报告 needs no second 项目: what both share stands once.</summary>
    public static string Before(string name, string words)
    {
        for (var shared = Math.Min(name.Length, words.Length); shared >= ShortestWord; shared--)
            if (name.EndsWith(words[..shared], StringComparison.Ordinal))
                return name + words[shared..];
        return name + words;
    }
}
