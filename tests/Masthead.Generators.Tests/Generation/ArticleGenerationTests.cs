using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Generation;

/// <summary>What is generated from a small site, file by file.</summary>
public sealed class ArticleGenerationTests
{
    private static TestSite Newspaper => TestSite.Of(
        ("articles/welcome.yml", "title: Welcome\nnoByline: written by everyone\nbody: Hello.\n"),
        ("articles/world/harbour-ferry-returns.md",
            """
            ---
            title: Ferries return to the harbour
            standfirst: After two years, the boats are back.
            section: World
            kind: analysis
            byline:
              - { author: ada-byron, place: Moscow }
              - { author: Lin Wei, place: Moscow }
              - { name: J. Roe, role: additionalReporting }
            published: 2024-05-31T18:30:00+02:00
            updated: 2024-06-01
            editorNotes:
              - { kind: correction, label: Correction, text: It is two boats., date: 2024-06-01 }
              - { kind: internal, text: call the harbour master }
            disclaimers: [contributor-views]
            tags: [Harbour, C#]
            ---
            The boats came in.
            """),
        ("authors/ada-byron.yml", "name: Ada Byron\nrelation: contributor\nbio: { en: a naval historian }\nemail: ada@example.org\n"),
        ("authors/lin-wei.md", "---\nname: Lin Wei\n---\nWrites about the sea.\n"),
        ("masthead.yml",
            """
            publisher: { id: daily-harbour, name: The Daily Harbour }
            sections: [World, Local]
            disclaimers:
              contributor-views:
                kind: views
                text: "{author} is {author.bio}; the {kind} does not give the position of {publisher}."
            """));

    [Fact]
    public async Task Generates_a_site() => await Snapshot.Verify(Newspaper.Generate());

    [Fact]
    public async Task Generates_an_empty_site() => await Snapshot.Verify(TestSite.Of().Generate());

    [Fact]
    public void Generates_nothing_in_a_project_that_only_references_a_site() =>
        Assert.Empty((TestSite.Of(("notes/a.md", "---\ntitle: T\n---\n")) with { Publication = "" }).Generate().GeneratedSources);

    [Fact]
    public void Generates_the_same_from_files_in_another_order() =>
        Assert.Equal(Texts(Newspaper), Texts(Newspaper with { Files = [.. Newspaper.Files.Reverse()] }));

    [Fact]
    public void Reports_nothing() => Assert.Empty(TestSite.Of(("articles/bad.yml", "title: [")).Generate().Diagnostics);

    private static IEnumerable<string> Texts(TestSite site) =>
        site.Generate().GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal).Select(static source => source.HintName + source.SourceText);
}
