namespace Masthead.Generators.Tests.Rules;

public sealed class RuleDocumentsTests
{
    [Theory]
    [InlineData(RuleDocuments.ReleaseList)]
    [InlineData(RuleDocuments.Index)]
    [InlineData(RuleDocuments.Recommended)]
    [InlineData(RuleDocuments.Strict)]
    public void A_file_that_repeats_what_rules_say_repeats_it_well(string path) => RepositoryFiles.Hold(path, text => RuleDocuments.Write(path, text));
}
