using System.Text.RegularExpressions;

namespace Masthead.Package.Tests.BuildServers;

/// <summary>
/// What GitHub's setup-dotnet recognizes in the lines that a build prints, and puts on the pull request: the same groups, in the same
/// order. A bracket in a message would be taken for the beginning of the project's name.
/// </summary>
internal sealed partial record ProblemMatcher(string File, int Line, string Severity, string Code, string Message, string Project)
{
    public static IReadOnlyList<ProblemMatcher> In(CommandResult build) =>
        [.. build.Output.Split('\n').Select(static line => Problem().Match(line.TrimEnd('\r'))).Where(static match => match.Success).Select(Of).Distinct()];

    private static ProblemMatcher Of(Match match) => new(
        match.Groups[1].Value, int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture), match.Groups[3].Value,
        match.Groups[4].Value, match.Groups[5].Value, match.Groups[6].Value);

    [GeneratedRegex(@"^(.*)\((\d+)(?:,\d+){0,3}\):\s+(error|warning)\s+([a-zA-Z]+(?<!MSB)\d+):\s*(.*?)\s+\[(.*?)\]$")]
    private static partial Regex Problem();
}
