namespace BaoDiEval.Domain.Checks;

/// <summary>How grave a finding is: an error stops 送审, a warning needs an explanation, an info needs nothing.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>
/// One review rule (审核规则): <paramref name="Problems"/> yields every place where it does not hold. Where the data of a rule
/// is not there, it is silent.
/// </summary>
/// <param name="Id">The number in the rule book, such as R25.</param>
public sealed record Check(string Id, string Name, Severity Severity, Func<Review, IEnumerable<Problem>> Problems);

/// <summary>What a check found.</summary>
/// <param name="At">A section id of the narrative, else a JSON Pointer of the exchange format; empty: the whole.</param>
/// <param name="Message">Both figures and the remedy, in the user's words.</param>
/// <param name="Figures">
/// The figures it rests on, as text: an explanation belongs to rule, place and figures and is asked again when they change.
/// </param>
public sealed record Problem(string At, string Message, string Figures = "")
{
    /// <summary>A reason that the evaluation gives elsewhere than among its explanations.</summary>
    public string? Reason { get; init; }
}

/// <summary>A problem under the name and severity of its check.</summary>
public sealed record Finding(Check Check, Severity Severity, string At, string Message, string Figures)
{
    public string RuleId => Check.Id;

    /// <summary>
    /// The written reason for it, to be shown with it: the typed answer to a warning, or what lifts the block of an error
    /// that the scheme marks as overridable.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>A written reason can lift its block: a warning, or an error that the scheme marks as overridable.</summary>
    public bool MayBeExplained { get; init; }

    /// <summary>What was answered when the figures were others: it has to be answered again.</summary>
    public string? Outdated { get; init; }

    /// <summary>It stops 送审: an error, or a warning that nobody explained.</summary>
    public bool Blocks => Severity != Severity.Info && Reason is null;
}
