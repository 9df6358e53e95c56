namespace Masthead.Generators.Tests.Rules;

/// <summary>Held to the rules; with MASTHEAD_WRITE=1 they are written instead (CONTRIBUTING.md).</summary>
public sealed class RuleDocumentsTests
{
    [Theory]
    [InlineData(RuleDocuments.ReleaseList)]
    [InlineData(RuleDocuments.Index)]
    [InlineData(RuleDocuments.Recommended)]
    [InlineData(RuleDocuments.Strict)]
    public void A_file_that_repeats_what_rules_say_repeats_it_well(string path)
    {
        var text = RepositoryFiles.Read(path);
        var expected = RuleDocuments.Write(path, text);
        if (Environment.GetEnvironmentVariable("MASTHEAD_WRITE") == "1")
            RepositoryFiles.Write(path, expected);
        else
            Assert.Equal(expected, text);
    }
}
