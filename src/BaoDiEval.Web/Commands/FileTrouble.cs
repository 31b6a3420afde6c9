using System.Diagnostics.CodeAnalysis;

namespace BaoDiEval.Web.Commands;

/// <summary>Why a file cannot be read or written, in the user's words.</summary>
internal static class FileTrouble
{
    /// <summary>False for anything that is not the fault of a file.</summary>
    public static bool Explains(Exception exception, [NotNullWhen(true)] out string? reason)
    {
        reason = exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "文件或文件夹不存在。",
            UnauthorizedAccessException => "没有权限，或这是一个文件夹。",
            PathTooLongException => "文件名过长。",
            IOException io => io.Message,
            ArgumentException or NotSupportedException => "文件名无效。",
            _ => null,
        };
        return reason is not null;
    }
}
