namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>The private cluster cannot be had; the message tells the user, in Chinese, what to do about it.</summary>
public sealed class EmbeddedPostgresException(string message) : Exception(message);
