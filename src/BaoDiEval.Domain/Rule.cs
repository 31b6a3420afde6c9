namespace BaoDiEval.Domain;

/// <summary>
/// What the database could never truthfully hold otherwise (an invariant), with a stable code and the words the user
/// reads when it is broken.
/// </summary>
public sealed record Rule(string Code, string Message)
{
    /// <exception cref="RuleBrokenException">The rule does not hold.</exception>
    public void Require(bool holds)
    {
        if (!holds)
            throw new RuleBrokenException(this);
    }
}

/// <summary>An act was refused because it would break <see cref="Rule"/>; nothing was changed.</summary>
public sealed class RuleBrokenException(Rule rule) : Exception($"{rule.Code}: {rule.Message}")
{
    public Rule Rule { get; } = rule;
}
