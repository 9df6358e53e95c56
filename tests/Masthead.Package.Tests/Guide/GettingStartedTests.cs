namespace Masthead.Package.Tests.Guide;

/// <summary>docs/guide/getting-started.md, done as it stands there: every file written, every command run, every line seen.</summary>
public sealed class GettingStartedTests(PackedPackage package)
{
    [Fact]
    public async Task Leads_from_a_new_project_to_the_first_diagnostics()
    {
        var reader = package.Consumer("getting-started");
        RepositoryCopy.CreateAt(reader.PathOf("masthead"));

        await new GuideWalk(reader).FollowAsync(GuidePage.Read("docs/guide/getting-started.md"));
    }
}
