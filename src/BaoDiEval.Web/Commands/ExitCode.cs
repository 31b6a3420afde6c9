namespace BaoDiEval.Web.Commands;

/// <summary>How a command ends. Scripts rely on these numbers.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input was read and is refused; each reason stands on a line of its own.</summary>
    public const int Refused = 1;

    /// <summary>Wrong usage, or not built yet.</summary>
    public const int Usage = 2;

    /// <summary>What the command needs cannot be reached: a file, the database.</summary>
    public const int Unreachable = 3;
}
