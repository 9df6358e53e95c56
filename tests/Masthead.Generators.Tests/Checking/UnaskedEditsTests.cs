using Masthead.Content.Rules.Sites;
using Masthead.Generators.Analyzers;
using Masthead.Generators.Tests.Edits;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Checking;

/// <summary>A build asks for no edits: it finds the same, and reads no file a second time to know where a key would go.</summary>
public sealed class UnaskedEditsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void What_is_found_is_the_same()
    {
        var site = TextSite.Of(RepositoryFiles.NamesBelow("samples/BrokenNewsroom/content").Select(static name => (name, RepositoryFiles.Read("samples/BrokenNewsroom/content/" + name))));
        var (asked, unasked) = (TextSite.CheckOf(site), TextSite.CheckOf(site));
        foreach (var file in site.Files)
        {
            Assert.Equal(
                asked.In(file, Cancellation).Select(static found => (found.Rule, found.FilePath, found.Finding with { Edits = [] })),
                unasked.In(file, Cancellation, offersEdits: false).Select(static found => (found.Rule, found.FilePath, found.Finding with { Edits = [] })));
        }

        Assert.InRange(site.Findings.Count, 70, 10_000);
    }

    [Fact]
    public void The_file_is_read_once()
    {
        const int Tags = 2_000;
        var article = "title: The ferry\npublished: 2024-05-31\ntags:\n" + string.Concat(Enumerable.Range(0, Tags).Select(static number => $"  - tag {number}\n"));
        var site = TextSite.Of([("articles/ferry.yml", article), ("authors/ada.yml", "name: Ada\n")]);
        var check = TextSite.CheckOf(site);
        var file = site.Files.First(static file => file.EndsWith("ferry.yml", StringComparison.Ordinal));
        Assert.Contains(check.In(file, Cancellation), static found => found is { Rule.Id: "MH1001", Finding.Edits.Count: > 0 });

        Assert.InRange(AllocatedBy(offersEdits: false), 0, AllocatedBy(offersEdits: true) / 3);

        long AllocatedBy(bool offersEdits)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEmpty(check.In(file, Cancellation, offersEdits).ToArray());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void No_diagnostic_carries_any()
    {
        var made = 0;
        var finding = new Finding(default, "") { About = "ada", EditsOnDemand = () => { made++; return []; } };

        Assert.Equal(["About"], FindingProperties.Of(finding).Keys);
        Assert.Equal(0, made);
    }
}
