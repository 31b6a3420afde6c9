using System.Security.Cryptography;

namespace BaoDiEval.Web.Commands;

internal static class Passwords
{
    // Without letters and digits that look alike.
    private const string Characters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 16;

    public static string Draw() => RandomNumberGenerator.GetString(Characters, Length);
}
