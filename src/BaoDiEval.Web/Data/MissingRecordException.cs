namespace BaoDiEval.Web.Data;

/// <summary>It is not there, or not for this person: which of the two is never told.</summary>
public sealed class MissingRecordException(string kind) : Exception($"No {kind} that this person may see.");
