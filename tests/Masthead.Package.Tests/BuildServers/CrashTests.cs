namespace Masthead.Package.Tests.BuildServers;

/// <summary>A fault of ours is never a green build in which the rules were not enforced.</summary>
public sealed class CrashTests(PackedPackage package)
{
    [Theory]
    [InlineData("Masthead.Generators.dll", "ArticleGroupEmitter", "Emit", "CS8785")]
    [InlineData("Masthead.Content.dll", "NoDateRule", "Check", "AD0001")]
    public async Task A_throw_in_the_generator_or_in_a_rule_stops_the_build(string assembly, string type, string method, string id)
    {
        var site = package.Consumer("crash-" + id, packages: "packages-" + id);
        site.WriteProject("Console.WriteLine();");
        Newsroom.WriteContent(site);
        (await site.DotnetAsync("restore")).Succeeds();
        Sabotage.Break(Path.Combine(site.PortableFolder, assembly), Path.Combine(site.LoadedFolder, assembly), type, method);

        // Again and again: the compiler has written an assembly by the time that a rule throws.
        for (var build = 1; build <= 2; build++)
            Assert.Contains((await site.BuildAsync("--no-restore")).Fails().Errors, error => error.Contains($"error {id}: ", StringComparison.Ordinal));
        Assert.Contains((await site.BuildAsync("--no-restore", "-p:MastheadCrashesAsErrors=false")).Succeeds().Warnings, warning => warning.Contains($"warning {id}: ", StringComparison.Ordinal));
    }
}
