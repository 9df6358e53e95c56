using System.Text.RegularExpressions;

namespace Masthead.Tests.Shared;

/// <summary>What a command said.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    /// <summary>Each error and warning once: MSBuild says them when they happen and again at the end.</summary>
    public string[] Errors => [.. Said("error")];

    public string[] Warnings => [.. Said("warning")];

    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public CommandResult Fails()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    /// <summary>Without the project's path, which MSBuild puts behind each.</summary>
    private IEnumerable<string> Said(string severity) =>
        Output.Split('\n')
            .Where(line => line.Contains($": {severity} ", StringComparison.Ordinal))
            .Select(static line => Project().Replace(line, "").Trim())
            .Distinct();

    [GeneratedRegex(@"\s*\[[^\[\]]*proj[^\[\]]*\]\s*$")]
    private static partial Regex Project();
}
