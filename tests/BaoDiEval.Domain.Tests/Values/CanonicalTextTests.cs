using CsCheck;

namespace BaoDiEval.Domain.Tests.Values;

public class CanonicalTextTests
{
    [Theory]
    [InlineData("网络通讯费", "网络通讯费")]
    [InlineData("一\r\n二\r三", "一\n二\n三")]
    [InlineData("一\t二", "一 二")]
    [InlineData("e\u0301", "é")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("（９５％）", "（９５％）")]
    public void Text_is_brought_into_one_form(string text, string expected)
    {
        Assert.True(CanonicalText.TryRead(text, out var canonical, out _));
        Assert.Equal(expected, canonical);
    }

    [Theory]
    [InlineData("a\u0000b", "U+0000 是控制字符")]
    [InlineData("\u001B[31m", "U+001B 是控制字符")]
    [InlineData("\u007F", "U+007F 是控制字符")]
    [InlineData("\u0085", "U+0085 是控制字符")]
    [InlineData("金额\u202E元", "第3个字符 U+202E 是双向控制字符")]
    [InlineData("\u2066", "双向控制字符")]
    [InlineData("\uFFFE", "非字符")]
    public void What_no_reader_sees_is_refused(string text, string reason)
    {
        Assert.False(CanonicalText.TryRead(text, out _, out var refusal));
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused()
    {
        Assert.False(CanonicalText.TryRead("𠮷"[..1], out _, out var refusal));
        Assert.Contains("代理字符", refusal, StringComparison.Ordinal);
        Assert.False(CanonicalText.TryRead("𠮷"[1..] + "野", out _, out _));
    }

    [Fact]
    public void No_text_throws_and_the_form_is_stable() =>
        Gen
            .Char.Array[0, 12]
            .Sample(characters =>
                !CanonicalText.TryRead(new string(characters), out var once, out _)
                || (CanonicalText.TryRead(once, out var twice, out _) && twice == once)
            );
}
