using BaoDiEval.Web.Commands;

namespace BaoDiEval.Web.Tests.Commands;

public class ServeCommandTests
{
    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    [InlineData("serve --urls http://localhost:5081")]
    [InlineData("--urls http://localhost:5081")]
    [InlineData("--environment=Testing")]
    public void Without_a_command_the_web_application_starts(string args) =>
        Assert.True(ServeCommand.IsMeant(args.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("serve --help")]
    [InlineData("score a.json")]
    [InlineData("server")]
    public void A_question_or_a_command_starts_nothing(string args) =>
        Assert.False(ServeCommand.IsMeant(args.Split(' ')));
}
