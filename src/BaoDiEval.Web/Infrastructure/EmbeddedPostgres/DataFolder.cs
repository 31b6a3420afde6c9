namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>Finds the folder in which the application keeps what must survive it.</summary>
public static class DataFolder
{
    private const string SystemWide = "/var/lib/baodieval";

    /// <summary>BAODIEVAL_DATA, else the user's own data folder, else (root, whose home is private) a system folder.</summary>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable("BAODIEVAL_DATA") is { Length: > 0 } given)
            return Path.GetFullPath(given);

        var home = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        var usable = home.Length > 0 && !(Environment.IsPrivilegedProcess && IsPrivate(home));
        return usable ? Path.Combine(home, "baodieval") : SystemWide;
    }

    // PostgreSQL does not run as root, and its own account must be able to reach the folder.
    private static bool IsPrivate(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;

        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
            if (folder.Exists && !folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
                return true;
        return false;
    }
}
