namespace Masthead.Package.Tests;

/// <summary>The rules stop the build where they should, and never stop being enforced in silence.</summary>
public sealed class EnforcementTests(PackedPackage package)
{
    [Fact]
    public async Task The_profile_raises_and_a_globalconfig_of_the_publication_has_the_last_word()
    {
        var site = package.Consumer("profile");
        site.WriteProject(Newsroom.PrintArticles);
        Newsroom.WriteContent(site);
        site.Write("content/articles/night-shift.yml", """
            title: Night shift
            byline: [ada-byrn]
            disclaimers: [unheard-of]
            colour: red
            """);
        site.Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.MH1002.severity = warning
            dotnet_diagnostic.MH4002.severity = error
            """);

        var recommended = (await site.BuildAsync()).Fails();
        Assert.Equal(("warning", "error", "error"), (SeverityOf("MH1002", recommended), SeverityOf("MH2001", recommended), SeverityOf("MH4002", recommended)));
        Assert.Contains(recommended.Errors, error => error.StartsWith($"{site.PathOf("content/articles/night-shift.yml")}(3,15): error MH2001", StringComparison.Ordinal));

        File.Delete(site.PathOf(".globalconfig"));
        var off = (await site.BuildAsync("--no-restore", "-p:MastheadProfile=off")).Succeeds();
        Assert.Equal(("warning", "warning", "warning"), (SeverityOf("MH1002", off), SeverityOf("MH2001", off), SeverityOf("MH4002", off)));
    }

    [Fact]
    public async Task A_suppression_holds_where_warnings_are_errors_and_is_recorded()
    {
        var site = package.Consumer("suppression");
        site.WriteProject(Newsroom.PrintArticles, "<MastheadProfile>strict</MastheadProfile>");
        site.Write("content/authors/ada-byron.yml", "name: Ada Byron\nbio: Ada Byron reports on the harbour.\n");
        site.Write("content/articles/night-shift.yml", """
            title: Night shift
            byline: ada-byron
            published: 2024-02-01
            colour: red
            suppress: [{ rule: MH4002, reason: The old template reads it. }]
            """);

        (await site.BuildAsync("-warnaserror", SarifResult.Property("build.sarif"))).Succeeds();
        var recorded = Assert.Single(SarifResult.Read(site.PathOf("build.sarif")));
        Assert.Equal(("MH4002", "night-shift.yml(4,1)", "colour", true), (recorded.Rule, recorded.Place, recorded.Text, recorded.IsSuppressed));
        Assert.Contains("The content file names the rule under 'suppress:', with a reason.", recorded.SuppressedBy, StringComparison.Ordinal);

        site.Write("content/articles/night-shift.yml", "title: Night shift\nbyline: ada-byron\npublished: 2024-02-01\ncolour: red\n");
        var error = Assert.Single((await site.BuildAsync("--no-restore")).Fails().Errors);
        Assert.StartsWith($"{site.PathOf("content/articles/night-shift.yml")}(4,1): error MH4002: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generator_that_cannot_work_stops_the_build()
    {
        var site = package.Consumer("broken", packages: "packages-to-break");
        site.WriteProject("Console.WriteLine();");
        Newsroom.WriteContent(site);
        (await site.DotnetAsync("restore")).Succeeds();

        // MSBuild's task reads with the same library, in a folder of its own then; and a compiler server keeps what it has loaded.
        string[] build = ["--no-restore", "-p:UseSharedCompilation=false", "-p:MastheadTaskAssembly=" + Path.Combine(site.PackageFolder, "tasks", "netstandard2.0", "Masthead.Build.dll")];
        var yamlDotNet = Path.Combine(site.LoadedFolder, "YamlDotNet.dll");
        File.Delete(yamlDotNet);
        Assert.Contains((await site.BuildAsync(build)).Fails().Errors, static error => error.Contains("YamlDotNet.dll", StringComparison.Ordinal));

        // It is there and says nothing of use: a crash, which to the compiler alone would be a warning.
        File.Copy(typeof(EnforcementTests).Assembly.Location, yamlDotNet);
        Assert.Contains((await site.BuildAsync(build)).Fails().Errors, static error => error.Contains("CS8785", StringComparison.Ordinal) || error.Contains("AD0001", StringComparison.Ordinal));
        Assert.Empty((await site.BuildAsync([.. build, "-p:MastheadCrashesAsErrors=false"])).Succeeds().Errors);
    }

    [Theory]
    [InlineData("<LangVersion>11</LangVersion>", "C# 12 or later, and this project sets LangVersion to 11. Remove LangVersion from the project, or set it to 12 or later.")]
    [InlineData("<LangVersion>7.3</LangVersion>", "C# 12 or later, and this project sets LangVersion to 7.3. Remove LangVersion from the project, or set it to 12 or later.")]
    [InlineData("<LangVersion>ISO-2</LangVersion>", "C# 12 or later, and this project sets LangVersion to ISO-2. Remove LangVersion from the project, or set it to 12 or later.")]
    [InlineData("<TargetFramework>netstandard2.1</TargetFramework>", ".NET 8 or later, and this project targets netstandard2.1. Set TargetFramework to net8.0 or later.")]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework>", ".NET 8 or later, and this project targets netstandard2.0. Set TargetFramework to net8.0 or later.")]
    public async Task What_is_too_old_is_one_clear_error(string property, string message)
    {
        var site = package.Consumer($"old-{StableName(property)}");
        site.WriteProject(Newsroom.PrintArticles, property);
        Newsroom.WriteContent(site);

        var error = Assert.Single((await site.BuildAsync()).Fails().Errors);
        Assert.EndsWith($" error MASTHEAD001: Masthead needs {message}", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fsproj", "F#", "Program.fs", "printfn \"built\"")]
    [InlineData("vbproj", "VB", "Program.vb", "Module Program\nSub Main()\nEnd Sub\nEnd Module")]
    public async Task Another_language_than_CSharp_is_one_clear_error(string extension, string language, string file, string code)
    {
        var site = package.Consumer("language-" + extension);
        Newsroom.WriteContent(site);
        site.Write(file, code);
        site.Write("Site." + extension, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
              <ItemGroup>{(extension == "fsproj" ? "<Compile Include=\"Program.fs\" />" : "")}<PackageReference Include="Masthead" Version="{site.Version}" /></ItemGroup>
            </Project>
            """);

        var error = Assert.Single((await site.BuildAsync()).Fails().Errors);
        Assert.Contains($" error MASTHEAD001: Masthead needs C#, and this project is in {language}:", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nothing_reads_stops_a_strict_build()
    {
        var site = package.Consumer("misplaced");
        site.WriteProject("Console.WriteLine();", "<MastheadProfile>strict</MastheadProfile><NoWarn>$(NoWarn);MH4007</NoWarn>");
        Newsroom.WriteContent(site);
        site.Write("content/masthead.yaml", "policy: { emails: publish }\n");
        site.Write("content/Articles/found.md", "---\ntitle: Found\n---\n");
        site.Write("content/README.md", "# For the desk");

        var errors = (await site.BuildAsync()).Fails().Errors.Where(static error => error.Contains(" MH4019: ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, errors.Length);
        Assert.Contains(errors, error => error.StartsWith($"{site.PathOf("content/Articles/found.md")}(1,1): error MH4019: ", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith($"{site.PathOf("content/masthead.yaml")}(1,1): error MH4019: ", StringComparison.Ordinal));
    }

    private static string StableName(string property) => string.Concat(property.Where(char.IsLetterOrDigit));

    private static string SeverityOf(string rule, CommandResult build) =>
        build.Errors.Any(line => line.Contains($" error {rule}:", StringComparison.Ordinal)) ? "error"
        : build.Warnings.Any(line => line.Contains($" warning {rule}:", StringComparison.Ordinal)) ? "warning"
        : "none";
}
