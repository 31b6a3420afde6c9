namespace BaoDiEval.Domain.Evaluations;

/// <summary>Where an evaluation stands on its way to the archive.</summary>
public enum EvaluationState
{
    Draft,
    Submitted,
    Returned,
    Approved,
    Archived,
}
