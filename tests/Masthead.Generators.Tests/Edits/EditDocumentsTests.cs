using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Edits;

public sealed class EditDocumentsTests
{
    public static TheoryData<string> Ids => [.. RepositoryFiles.NamesIn("docs/rules").Where(static name => name.StartsWith("MH", StringComparison.Ordinal)).Select(static name => name[..^".md".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_is_done_unasked_what_is_offered_and_what_is_asked_for(string id) => RepositoryFiles.Hold($"docs/rules/{id}.md", text => EditDocuments.Write(id, text));
}
