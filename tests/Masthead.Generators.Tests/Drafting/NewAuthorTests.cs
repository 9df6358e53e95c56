using Masthead.Content.Drafting;
using Masthead.Generators.Tests.Dialects;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Drafting;

public sealed class NewAuthorTests
{
    public static TheoryData<string> HostileNames =>
    [
        "Ada Quill", "Seán Ó Súilleabháin", "Größe", "O'Neill: \"the pen\" #1", "true", "1984", "- Dash", "@handle", "{brace}", "Ελένη", "李伟", "J. R. R. T., Jr.", "A, B", "back\\slash", "50%", "null", "* star",
    ];

    public static TheoryData<string> Sites => [.. WrittenSites.All.Select(static site => site.Name)];

    private static readonly DraftedSite Newsroom = DraftedSite.OfArticles();

    [Fact]
    public void It_has_a_file_of_its_own_where_the_others_have()
    {
        var file = Newsroom.Make(new NewAuthor("Seán Ó Súilleabháin") { Relation = "Freelance" });
        Assert.Equal("authors/sean-o-suilleabhain.yml", DraftedSite.Below(file));
        Assert.Equal("name: Seán Ó Súilleabháin\nrelation: freelance\nbio:\n", file.Text);
        Assert.Equal("name: Mo\nbio: Mo writes of boats.\n", Newsroom.Make(new NewAuthor("Mo") { Bio = "Mo writes of boats." }).Text);
    }

    [Fact]
    public void A_bio_is_the_text_of_the_file_where_the_others_have_it_there()
    {
        var site = DraftedSite.Of(TestSite.Of(("authors/a.md", "---\nfull_name: A\n---\nA writes.\n")));
        Assert.Equal("---\nfull_name: Mo\n---\n\nMo writes.\n", site.Make(new NewAuthor("Mo") { Bio = "Mo writes." }).Text);
        Assert.Equal("---\nfull_name: Mo\n---\n\n", site.Make(new NewAuthor("Mo")).Text);
    }

    [Fact]
    public void The_template_knows_every_relation()
    {
        var template = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Corpora.RepositoryRoot(), "src/Masthead.Templates/content/masthead-author/.template.config/template.json")));
        Assert.Equal(
            Masthead.Content.Keys.ClosedSet<AuthorRelation>.Names,
            template.RootElement.GetProperty("symbols").GetProperty("relation").GetProperty("choices").EnumerateArray().Select(static choice => choice.GetProperty("choice").GetString()!));
    }

    [Theory]
    [InlineData("authors.yml", "# Who writes\nada:\n    name: Ada Byron |\n        One.\n\n        Two.\n\n# the end\n", "# Who writes\nada:\n    name: Ada Byron |\n        One.\n\n        Two.\nmo:\n  name: Mo\n\n# the end\n")]
    [InlineData("authors.yml", "a:\n  name: A\n\nb:\n  name: B", "a:\n  name: A\n\nb:\n  name: B\nmo:\n  name: Mo")]
    [InlineData("authors.yml", "a:\r\n  name: A # first\r\n", "a:\r\n  name: A # first\r\nmo:\r\n  name: Mo\r\n")]
    [InlineData("authors.yml", "{ a: { name: A } }\n", "{ a: { name: A }, mo: { name: Mo } }\n")]
    [InlineData("authors.yml", "- slug: a\n  name: A\n", "- slug: a\n  name: A\n- slug: mo\n  name: Mo\n")]
    [InlineData("authors.yml", "authors:\n  a:\n    fullName: A\nother: 1\n", "authors:\n  a:\n    fullName: A\n  mo:\n    fullName: Mo\nother: 1\n")]
    [InlineData("authors.yml", "team:\n  -   name: A\n      id: a\n", "team:\n  -   name: A\n      id: a\n  - id: mo\n    name: Mo\n")]
    [InlineData("authors.yml", "", "mo:\n  name: Mo\n")]
    [InlineData("authors.yml", "# nobody yet\n", "# nobody yet\nmo:\n  name: Mo\n")]
    [InlineData("authors.json", "{\n    \"a\": {\n        \"name\": \"A\"\n    }\n}\n", "{\n    \"a\": {\n        \"name\": \"A\"\n    },\n    \"mo\": {\n        \"name\": \"Mo\"\n    }\n}\n")]
    [InlineData("authors.json", "[\n  { \"id\": \"a\", \"name\": \"A\" }\n]\n", "[\n  { \"id\": \"a\", \"name\": \"A\" },\n  { \"id\": \"mo\", \"name\": \"Mo\" }\n]\n")]
    [InlineData("authors.toml", "[a]\nname = \"A\"\n", "[a]\nname = \"A\"\n\n[mo]\nname = \"Mo\"\n")]
    [InlineData("authors.toml", "[[authors]]\nid = \"a\"\nname = \"A\"", "[[authors]]\nid = \"a\"\nname = \"A\"\n\n[[authors]]\nid = \"mo\"\nname = \"Mo\"")]
    [InlineData("authors.toml", "[authors.a]\nname = \"A\"\n", "[authors.a]\nname = \"A\"\n\n[authors.mo]\nname = \"Mo\"\n")]
    public void It_is_one_more_entry_of_a_file_of_many_and_all_else_stays(string path, string before, string after)
    {
        var site = DraftedSite.Of(TestSite.Of((path, before)) with { AuthorRoots = TestSite.Root + "/" + path });
        var file = site.Make(new NewAuthor("Mo"));
        Assert.Equal(after, file.Text);
        Assert.Equal(before, file.Before);
        Assert.Equal(path, DraftedSite.Below(file));
    }

    [Theory]
    [InlineData("!people\na:\n  name: A\n", "No entry can be put into 'authors.yml' as it is written: add 'mo' there yourself.")]
    [InlineData("a: { name: A }\nb: [\n", "'authors.yml' cannot be read to its end: mend it first.")]
    public void Where_no_entry_can_be_put_in_that_is_told(string before, string problem) => Assert.Equal(
        problem,
        new NewAuthor("Mo").In(DraftedSite.Of(TestSite.Of(("authors.yml", before))).Drafting).Problem);

    [Fact]
    public void Whoever_is_registered_is_not_registered_again()
    {
        Assert.Equal("'ada byron' is registered already, as 'ada-byron'. Give somebody else of that name an id of their own.", new NewAuthor("ada byron").In(Newsroom.Drafting).Problem);
        Assert.Equal("Somebody is registered as 'ada-byron' already. Give another id, such as 'ada-byron-2'.", new NewAuthor("Ada  Byron!").In(Newsroom.Drafting).Problem);
        Assert.Equal("authors/ada-of-leeds.yml", DraftedSite.Below(Newsroom.Make(new NewAuthor("Ada Byron") { Id = "ada-of-leeds" })));
        Assert.Equal("'authors/mo.yml' is there already. Give another id.", (new NewAuthor("Mo") { Exists = static _ => true }).In(Newsroom.Drafting).Problem);
    }

    [Theory]
    [InlineData(" ", null, null, "An author needs a name.")]
    [InlineData("!!!", null, null, "The name has neither a letter nor a digit that an id could be made of: give one, such as 'ada-byron'.")]
    [InlineData("Mo", "a/b", null, "'a/b' cannot be an id: write letters, digits and hyphens, such as 'a-b'.")]
    [InlineData("Mo", null, "stff", "'stff' is not a relation. Did you mean 'staff'? Relations are staff, freelance, contributor, guest, agency.")]
    public void What_will_not_do_is_told(string name, string? id, string? relation, string problem) =>
        Assert.Equal(problem, (new NewAuthor(name) { Id = id, Relation = relation }).In(Newsroom.Drafting).Problem);

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void A_name_is_read_as_it_was_given_in_every_format(string name)
    {
        foreach (var (path, text) in ((string, string)[])[
            ("authors/a.yml", "name: A\n"), ("authors/a.toml", "name = \"A\"\n"), ("authors/a.json", "{ \"name\": \"A\" }\n"), ("authors/a.md", "---\nname: A\n---\nBio.\n"), ("authors/a/_index.md", "+++\ntitle = \"A\"\n+++\n"),
            ("authors.yml", "a:\n  name: A\n"), ("authors.yml", "- id: a\n  name: A\n"), ("authors.json", "{ \"a\": { \"name\": \"A\" } }\n"), ("authors.toml", "[a]\nname = \"A\"\n")])
        {
            var site = DraftedSite.Of(TestSite.Of((path, text), ("masthead.yml", path.Contains("_index", StringComparison.Ordinal) ? "dialect: hugo\n" : "publisher: The Daily Harbour\n")) with { AuthorRoots = TestSite.Root + "/" + path.Split('/')[0] });
            var file = site.Make(new NewAuthor(name));
            var with = site.With(file);
            Assert.Equal(["A", name], with.Drafting.Directory.Authors.Select(static author => author.Name.Value).Order(StringComparer.Ordinal).OrderBy(known => known == name));
            Assert.Equal([], with.Findings.Except(site.Findings).Where(finding => !finding.Contains(" MH4010 ", StringComparison.Ordinal) && !finding.Contains(" MH4012 ", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void On_every_generators_site_it_is_registered_and_no_other_finding_comes(string name)
    {
        var site = DraftedSite.Of(WrittenSites.Named(name).Read());
        var file = site.Make(new NewAuthor("Mo Tide") { Bio = "Mo writes of boats." });
        var with = site.With(file);
        Assert.Equal("Mo Tide", with.Drafting.Directory.FindAuthor("mo-tide")?.Name.Value);
        Assert.Equal([], with.Findings.Except(site.Findings).Where(finding => !finding.Contains(" MH4010 ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_first_one_goes_where_the_generators_people_have_them() => Assert.All(Masthead.Content.Dialects.KnownDialects.All, static dialect =>
    {
        var folder = TestSite.Root;
        var site = DraftedSite.Of(TestSite.Of(("masthead.yml", $"publisher: The Daily Harbour\n{(dialect.IsOurs ? "" : $"dialect: {dialect.Name}\n")}")) with { ArticleRoots = $"{folder}/{dialect.ArticlePlaces[0]}", AuthorRoots = "", ContentFolder = folder });
        var file = site.Make(new NewAuthor("Mo Tide"));
        Assert.Equal(dialect.NewPiece.Authors.Replace("{id}", "mo-tide", StringComparison.Ordinal), DraftedSite.Below(file));
        Assert.Contains(dialect.AuthorPlaces, place => DraftedSite.Below(file) == place || DraftedSite.Below(file).StartsWith(place + "/", StringComparison.Ordinal));
    });
}
