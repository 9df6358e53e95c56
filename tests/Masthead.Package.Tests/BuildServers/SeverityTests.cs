namespace Masthead.Package.Tests.BuildServers;

/// <summary>What sets the severity of a rule that reports in YAML, and what does not: docs/guide/build-servers.md lists it.</summary>
public sealed class SeverityTests(PackedPackage package)
{
    private Consumer Site(string name, string properties = "", string program = "Console.WriteLine();")
    {
        var site = package.Consumer(name);
        site.WriteProject(program, properties);
        site.Write("content/masthead.yml", "publisher: The Quay\nsections: [Harbour]\n");
        site.Write("content/authors/ada-byron.yml", "name: Ada Byron\nbio: Ada Byron reports on the harbour.\n");

        // MH1001, MH4002, MH4007 and MH4011; MH3001 beside them.
        site.Write("content/articles/ferry.yml", "title: Ferry\ncolour: red\nsection: Sea\neditorNotes: [{ kind: context }]\n");
        return site;
    }

    [Fact]
    public async Task Of_all_configuration_a_globalconfig_and_the_projects_lists_count()
    {
        var site = Site(
            "severity-files",
            "<NoWarn>$(NoWarn);MH4011</NoWarn><WarningsAsErrors>$(WarningsAsErrors);MH3001</WarningsAsErrors>",
            "#pragma warning disable MH4002\nConsole.WriteLine();\n");
        site.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MH4007.severity = none\ndotnet_analyzer_diagnostic.category-Masthead.Attribution.severity = none\n");
        site.Write(".editorconfig", "[*]\ndotnet_diagnostic.MH4002.severity = none\n[*.yml]\ndotnet_diagnostic.MH4002.severity = none\n[content/**.yml]\ndotnet_diagnostic.MH1001.severity = error\n");

        Assert.Equal(
            ["error MH3001", "warning MH1001", "warning MH4002"],
            Severities((await site.BuildAsync()).Fails()));
    }

    [Fact]
    public async Task Warnings_as_errors_spare_what_is_excepted_and_what_a_globalconfig_switches_off()
    {
        var site = Site("severity-warnings", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>MH1001;MH4011</WarningsNotAsErrors>");
        site.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MH4007.severity = none\n");

        Assert.Equal(
            ["error MH3001", "error MH4002", "warning MH1001", "warning MH4011"],
            Severities((await site.BuildAsync()).Fails()));
    }

    [Fact]
    public async Task The_command_line_raises_one_rule_and_an_attribute_silences_one_everywhere()
    {
        var site = Site("severity-command-line", program: """
            [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("Masthead.Attribution", "MH1001")]
            Console.WriteLine();
            """);

        Assert.Equal(
            ["error MH4002", "warning MH3001", "warning MH4007", "warning MH4011"],
            Severities((await site.BuildAsync("-warnaserror:MH4002")).Fails()));
    }

    private static IEnumerable<string> Severities(CommandResult build) =>
        ProblemMatcher.In(build).Select(static problem => $"{problem.Severity} {problem.Code}").Order(StringComparer.Ordinal);
}
