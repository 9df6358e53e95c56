namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4011.</summary>
public sealed class UnknownSectionTests
{
    private const string Message = "masthead.yml has no section 'habrour'. Did you mean 'harbour'? It has harbour, sea-fisheries.";

    [Theory]
    [InlineData("section: ‹habrour›")]
    [InlineData("category: ‹'habrour'›")]
    [InlineData("categories: [‹habrour›, anything]")]
    [InlineData("status: draft\nsection: ‹habrour›")]
    public async Task A_section_that_is_not_declared(string section)
    {
        foreach (var sections in (string[])["[Harbour, Sea Fisheries]", "{ harbour: Harbour, sea-fisheries: Sea }", "[{ id: harbour, name: Quays }, { name: Sea Fisheries }]"])
            await With(section, sections).Reports("MH4011", Message);
    }

    [Theory]
    [InlineData("Sea Fisherys", "masthead.yml has no section 'Sea Fisherys'. Did you mean 'sea-fisheries'? It has sea-fisheries.")]
    [InlineData("The Saes", "masthead.yml has no section 'The Saes'. Did you mean 'The Sea'? It has sea-fisheries.")]
    [InlineData("Sport", "masthead.yml has no section 'Sport'. It has sea-fisheries.")]
    public Task The_nearest_is_an_id_or_a_name(string section, string message) => With($"section: ‹{section}›", "{ sea-fisheries: The Sea }").Reports("MH4011", message);

    [Fact]
    public Task One_that_a_requirement_names() =>
        MarkedSite.OfArticle("title: Ferries return")
            .With("masthead.yml", "sections: [Harbour, Sea Fisheries]\ndisclaimers:\n  fares:\n    text: Fares change.\n    requiredWhen: [{ section: [harbour, ‹habrour›] }, { section: ‹habrour›, kind: letter }]\n")
            .Reports("MH4011", Message, Message);

    [Theory]
    [InlineData("section: harbour")]
    [InlineData("section: Sea  fisheries")]
    [InlineData("section: sea-fisheries")]
    [InlineData("categories: [Harbour, anything]")]
    [InlineData("section:")]
    [InlineData("tags: [habrour]")]
    public Task Silent_for(string section) => With(section, "[Harbour, Sea Fisheries]").IsClean();

    [Theory]
    [InlineData("publisher: The Daily Harbour")]
    [InlineData("sections:")]
    [InlineData("sections: []")]
    public Task Silent_where_no_section_is_declared(string publication) =>
        MarkedSite.OfArticle("title: Ferries return\nsection: habrour").With("masthead.yml", publication).IsClean();

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        MarkedSite.OfArticle("title: Ferries return\nsection: sea")
            .With("masthead.yml", "sections:\n  harbour: Harbour\n  quay: ‹@quay›\n  sea: Sea")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_while_the_file_cannot_be_read() =>
        With("section: habrour\nslug: ‹@sea›", "[Harbour]").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static MarkedSite With(string section, string sections) =>
        MarkedSite.OfArticle("title: Ferries return\n" + section).With("masthead.yml", "sections: " + sections);
}
