using System.Security.Cryptography;
using System.Text;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>What a person sent with a form, told apart from what the page itself put there.</summary>
internal static class FormBody
{
    public const string KeyField = "FormKey";
    public const string VersionField = "Version";
    public const string TokenField = "__RequestVerificationToken";

    public static Guid? KeyOf(IFormCollection form) =>
        Guid.TryParse(form[KeyField].ToString(), out var key) && key != Guid.Empty ? key : null;

    /// <summary>SHA-256 of the address and of every field and file but the key and the anti-forgery token.</summary>
    public static async Task<byte[]> DigestAsync(HttpRequest request, IFormCollection form)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, request.Path + request.QueryString);
        foreach (
            var field in form.Where(f => f.Key is not (KeyField or TokenField))
                .OrderBy(f => f.Key, StringComparer.Ordinal)
        )
        foreach (var value in field.Value)
        {
            Append(hash, field.Key);
            Append(hash, value ?? "");
        }
        foreach (var file in form.Files)
        {
            Append(hash, file.Name);
            await using var content = file.OpenReadStream();
            hash.AppendData(await SHA256.HashDataAsync(content));
        }
        return hash.GetHashAndReset();
    }

    public static bool IsSecret(string field) => field.Contains("Password", StringComparison.OrdinalIgnoreCase);

    /// <summary>Fields that nobody typed.</summary>
    public static bool IsTechnical(string field)
    {
        var name = field[(field.LastIndexOf('.') + 1)..];
        return field is KeyField or TokenField or "__Invariant"
            || name is VersionField or "Id" or "Key" or "Drawn" or "IsNew"
            || name.EndsWith("Id", StringComparison.Ordinal);
    }

    // The length goes first, so that moving a character from one field to the next gives another digest.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
