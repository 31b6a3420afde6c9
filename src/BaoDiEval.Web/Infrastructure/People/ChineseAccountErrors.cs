using Microsoft.AspNetCore.Identity;

namespace BaoDiEval.Web.Infrastructure.People;

/// <summary>What is wrong with an account or a password, in the words people read.</summary>
internal sealed class ChineseAccountErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "操作没有完成。");

    public override IdentityError ConcurrencyFailure() =>
        Say(nameof(ConcurrencyFailure), "账号刚被其他人修改，请重试。");

    public override IdentityError DuplicateUserName(string userName) =>
        Say(nameof(DuplicateUserName), $"用户名“{userName}”已被使用。");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "用户名无效。");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "密码不正确。");

    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), FormattableString.Invariant($"密码至少{length}位。"));

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), FormattableString.Invariant($"密码至少包含{uniqueChars}种不同字符。"));

    private static IdentityError Say(string code, string words) => new() { Code = code, Description = words };
}
