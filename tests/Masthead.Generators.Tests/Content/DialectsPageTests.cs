using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Content;

public sealed class DialectsPageTests
{
    [Fact]
    public void Its_tables_are_those_that_are_written_from_the_data() => RepositoryFiles.Hold("docs/guide/dialects.md", DialectsPage.Write);
}
