using System.Globalization;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>What lies in the folder of a cluster, and who may touch it: data and log are the server's, the rest ours.</summary>
[SupportedOSPlatform("linux")]
internal sealed class ClusterFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Passable =
        OwnerOnly | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private ClusterFolder(string root, ServerAccount? account) => (Root, Account) = (root, account);

    public string Root { get; }
    public ServerAccount? Account { get; }
    public string Data => Path.Combine(Root, "data");
    public string Log => Path.Combine(Root, "postgres.log");
    public string Users => Path.Combine(Root, "users.lock");
    public string Settings => Path.Combine(Data, "baodieval.conf");
    public PostmasterFile Postmaster => new(Path.Combine(Data, "postmaster.pid"));
    public bool HasData => File.Exists(VersionFile);

    /// <summary>The major version that made the data; null while there are none.</summary>
    public int? MadeBy => HasData ? int.Parse(File.ReadAllText(VersionFile), CultureInfo.InvariantCulture) : null;

    private string VersionFile => Path.Combine(Data, "PG_VERSION");

    public static async Task<ClusterFolder> OpenAsync(string path)
    {
        var root = Path.GetFullPath(path);
        Create(new(root));
        return new(root, await ServerAccount.ForAsync(Path.Combine(root, "data")));
    }

    /// <summary>One process at a time starts or stops the server; the others wait here.</summary>
    public Task<FileStream> OneAtATimeAsync(CancellationToken cancel) =>
        FileLock.TakeAsync(Path.Combine(Root, "start.lock"), FileShare.None, TimeSpan.FromSeconds(90), cancel);

    /// <summary>Held by every process that uses the server; the last one stops it.</summary>
    public Task<FileStream> UseAsync(CancellationToken cancel) =>
        FileLock.TakeAsync(Users, FileShare.Read, TimeSpan.FromSeconds(30), cancel);

    /// <summary>A password drawn once, readable by nobody but this account.</summary>
    public string Secret(string name)
    {
        var path = Path.Combine(Root, name + ".password");
        if (!File.Exists(path))
        {
            WritePrivate(path + ".new", Convert.ToHexString(RandomNumberGenerator.GetBytes(24)));
            File.Move(path + ".new", path);
        }
        return File.ReadAllText(path);
    }

    public static void WritePrivate(string path, string text)
    {
        File.Delete(path);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = OwnerOnly,
        };
        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }

    public async Task GiveToServerAsync(string path)
    {
        if (Account is null)
            return;

        var given = await ServerCommand.AsMyself.RunAsync(
            "/usr/bin/chown",
            "--no-dereference",
            Account.Ownership,
            path
        );
        if (!given.Succeeded)
            throw new EmbeddedPostgresException($"无法把 {path} 交给用户 {Account.Name}：{given.Text}");
    }

    // A strict umask must not shut the server's account out of what we make ourselves.
    private static void Create(DirectoryInfo folder)
    {
        if (folder.Exists)
            return;

        if (folder.Parent is { } parent)
            Create(parent);
        folder.Create();
        if (Environment.IsPrivilegedProcess)
            folder.UnixFileMode = Passable;
    }

    /// <summary>Sets who may touch what; by one process at a time.</summary>
    public async Task LetServerInAsync()
    {
        File.SetUnixFileMode(Root, Account is null ? OwnerOnly | UnixFileMode.UserExecute : Passable);
        foreach (var file in new[] { Users, Log })
        {
            if (!File.Exists(file))
                WritePrivate(file, "");
            await GiveToServerAsync(file);
        }
        // A private folder further up (0700 /root, mktemp -d) shuts the other account out.
        var entered = await new ServerCommand(Account).RunAsync("/usr/bin/test", "-w", Log);
        if (!entered.Succeeded)
            throw new EmbeddedPostgresException(
                $"用户 {Account?.Name ?? Environment.UserName} 无法进入 {Root}：它的某一级上级目录是私有的。请用 BAODIEVAL_DATA 指定其他目录。"
            );
    }
}
