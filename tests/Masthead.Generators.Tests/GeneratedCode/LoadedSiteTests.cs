extern alias runtime;

using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>The generated code compiled, loaded and asked: what a snapshot cannot show.</summary>
public sealed class LoadedSiteTests
{
    private static readonly DateTimeOffset Morning = new(2024, 5, 31, 8, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void Every_field_comes_back()
    {
        var article = LoadedSite.Of(TestSite.OfArticle(
            """
            title: Ferries return
            slug: ferries
            standfirst: The boats are back.
            kind: analysis
            section: World News
            language: en-GB
            byline: { credits: [ada-byron, { name: Lin Wei, relation: guest, place: Moscow, role: with }] }
            published: 2024-05-31T08:00:00+02:00
            updated: 2024-06-01
            status: retracted
            editorNotes:
              - { kind: correction, label: Correction, text: It is two boats., position: afterByline, date: 2024-06-01 }
            disclaimers: [views, { kind: legal, text: Not legal advice. }]
            tags: [Harbour, C#, harbour]
            body: Hello.
            """)).Article("Ferry");

        Assert.Equal("ferry", article.Id);
        Assert.Equal("ferries", article.Slug);
        Assert.Equal("Ferries return", article.Title);
        Assert.Equal("The boats are back.", article.Standfirst);
        Assert.Equal(ArticleKind.Analysis, article.Kind);
        Assert.Equal(new Section("world-news", "World News"), article.Section);
        Assert.Equal("en-GB", article.Language);
        Assert.Equal(Morning, article.Published);
        Assert.Equal(TimeSpan.FromHours(2), article.Published!.Value.Offset);
        Assert.Equal(new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero), article.Updated);
        Assert.Equal(PublicationStatus.Retracted, article.Status);
        Assert.Equal(new ArticleBody("Hello.", BodyFormat.Markdown), article.Body);
        Assert.Equal([new Tag("harbour", "Harbour"), new Tag("c-sharp", "C#")], article.Tags);

        var ada = new Author { Id = "ada-byron", Name = "Ada Byron", JobTitle = "reporter", Bio = "covers the harbour", Bios = [new LocalizedText("en", "covers the harbour")] };
        var lin = new Author { Name = "Lin Wei", Relation = AuthorRelation.Guest };
        Assert.Equal([new Credit(ada), new Credit(lin, CreditRole.With, "Moscow")], article.Byline.Credits);
        Assert.Equal(
            [new BylineSegment("By "), new BylineSegment("Ada Byron", ada), new BylineSegment(", with "), new BylineSegment("Lin Wei", lin), new BylineSegment(" in Moscow")],
            article.Byline.Segments);

        var note = new EditorNote { Kind = EditorNoteKind.Correction, Label = "Correction", Text = "It is two boats.", Position = Position.AfterByline, Date = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero) };
        var views = new Disclaimer { Id = "views", Kind = DisclaimerKind.Views, Text = "The views are those of Ada Byron.", Position = Position.End };
        var legal = new Disclaimer { Kind = DisclaimerKind.Legal, Text = "Not legal advice.", Position = Position.End };
        Assert.Equal([note], article.EditorNotes);
        Assert.Equal([views, legal], article.Disclaimers);
        Assert.Equal([note], article.NoticesAt(Position.AfterByline));
        Assert.Equal([views, legal], article.NoticesAt(Position.End));
        Assert.Empty(article.NoticesAt(Position.Top));
    }

    [Fact]
    public void Any_text_comes_back_as_it_is()
    {
        const string Hostile = "quote \" brace { back\\slash */ </summary> & é 𝄞 \u2028 \u0085 \u200F \0 end";
        var yaml = "title: " + System.Text.Json.JsonSerializer.Serialize(Hostile) + "\n";

        Assert.Equal(Hostile, LoadedSite.Of(TestSite.OfArticle(yaml)).Article("Ferry").Title);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("18:30")]
    [InlineData("007")]
    [InlineData("1e3")]
    [InlineData("2024-01-01")]
    public void A_text_is_never_coerced(string text) =>
        Assert.Equal(text, LoadedSite.Of(TestSite.OfArticle($"title: {text}\n")).Article("Ferry").Title);

    [Theory]
    [InlineData("2024-05-31T18:30:00+02:00", "2024-05-31T18:30:00.0000000+02:00")]
    [InlineData("2024-05-31t18:30:00.5z", "2024-05-31T18:30:00.5000000+00:00")]
    [InlineData("2024-05-31 18:30:00.1234567+0200", "2024-05-31T18:30:00.1234567+02:00")]
    [InlineData("2024-05-31T18:30:00.12345678Z", "2024-05-31T18:30:00.1234567+00:00")]
    [InlineData("2024-12-31T23:59:59.99999999999999999999-03:30", "2024-12-31T23:59:59.9999999-03:30")]
    [InlineData("2024-05-31 18:30:00.000000000 UTC", "2024-05-31T18:30:00.0000000+00:00")]
    public void A_date_is_the_moment_that_is_written(string written, string moment) =>
        Assert.Equal(moment, LoadedSite.Of(TestSite.OfArticle($"title: x\npublished: {written}\n")).Article("Ferry").Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Sections_stand_as_the_publication_orders_them_and_the_others_behind_them()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/a.yml", "title: A\nsection: Yachts\n"),
            ("articles/b.yml", "title: B\nsection: attic\n"),
            ("articles/c.yml", "title: C\nsection: 'World!'\n"),
            ("masthead.yml", "sections: { world: World & Europe, sea: The Sea, culture: Arts }\n")));

        Assert.Equal(
            [new Section("world", "World & Europe"), new("sea", "The Sea"), new("culture", "Arts"), new("attic", "attic"), new("yachts", "Yachts")],
            site.Member<IReadOnlyList<Section>>("Sections.All"));
        Assert.All(site.Member<IReadOnlyList<Section>>("Sections.All"), section => Assert.Same(section, site.Call<Section>("Sections", "Find", section.Id)));
        Assert.Same(site.Member<Section>("Sections.Culture"), site.Call<Section>("Sections", "Find", "culture"));
        Assert.Null(site.Call<Section?>("Sections", "Find", "Culture"));
        Assert.Equal("World & Europe", site.Article("C").Section?.Name);
    }

    [Fact]
    public void Finds_by_slug_author_section_and_tag()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/old.yml", "title: Old\nauthor: ada\nsection: World\ntags: [sea]\npublished: 2020-01-01\n"),
            ("articles/world/new.yml", "title: New\nauthor: ada\nsection: world\ntags: [sea, land]\npublished: 2024-01-01\n"),
            ("articles/undated.yml", "title: Undated\ntags: [Sea]\n"),
            ("authors/ada.yml", "name: Ada\n")));

        Assert.Equal(["old", "undated", "world/new"], site.All.Select(static article => article.Id));
        Assert.Same(site.Article("World.New"), site.Call<Article>("Articles", "Find", "new", null));
        Assert.Null(site.Call<Article?>("Articles", "Find", "New", null));
        Assert.Equal(["New", "Old"], Titles("By", site.Member<Author>("Authors.Ada")));
        Assert.Equal(["New", "Old"], Titles("In", site.Member<Section>("Sections.World")));
        Assert.Equal(["New", "Old", "Undated"], Titles("Tagged", site.Member<Tag>("Tags.Sea")));
        Assert.Empty(Titles("Tagged", new Tag("nothing", "Nothing")));
        Assert.Empty(Titles("By", new Author { Name = "Ada" }));

        IEnumerable<string> Titles(string method, object key) => site.Call<ArticleList>("Articles", method, key).Select(static article => article.Title);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_list_ends_where_it_ends_though_others_follow_it(int index)
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/sea.yml", "title: Sea\ntags: [sea]\n"),
            ("articles/shore.yml", "title: Shore\ntags: [shore]\n")));

        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => Tagged("Sea")[index]).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => Tagged("Shore")[index]).ParamName);

        ArticleList Tagged(string tag) => site.Call<ArticleList>("Articles", "Tagged", site.Member<Tag>($"Tags.{tag}"));
    }

    [Fact]
    public void Finds_every_one_of_many()
    {
        var site = LoadedSite.Of(TestSite.Of([.. Enumerable.Range(0, 500).Select(static number => ($"articles/{number % 7}/piece-{number}.yml", $"title: Piece {number}\n"))]));

        Assert.Equal(500, site.All.Count);
        Assert.All(Enumerable.Range(0, 500), number => Assert.Equal($"Piece {number}", site.Call<Article>("Articles", "Find", $"piece-{number}", null).Title));
        Assert.Null(site.Call<Article?>("Articles", "Find", "piece-500", null));
    }

    [Fact]
    public void Finds_a_language_of_a_slug()
    {
        var site = LoadedSite.Of(TestSite.Of(("articles/piece.md", "---\ntitle: Piece\n---\n"), ("articles/piece.de.md", "---\ntitle: Stück\n---\n")));

        Assert.Equal("Piece", site.Call<Article>("Articles", "Find", "piece", null).Title);
        Assert.Equal("Stück", site.Call<Article>("Articles", "Find", "piece", "DE").Title);
        Assert.Equal("de", site.Article("Piece_De").Language);
    }

    [Fact]
    public void Lists_what_is_published_and_due()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/out.yml", "title: Out\npublished: 2024-05-30\n"),
            ("articles/due.yml", "title: Due\npublished: 2024-05-31T08:00:00+02:00\n"),
            ("articles/embargoed.yml", "title: Embargoed\npublished: 2024-05-31T08:00:01+02:00\n"),
            ("articles/retracted.yml", "title: Retracted\nstatus: retracted\npublished: 2024-05-29\n"),
            ("articles/draft.yml", "title: Draft\nstatus: draft\npublished: 2024-05-01\n"),
            ("articles/withheld.yml", "title: Withheld\nstatus: withheld\npublished: 2024-05-01\n"),
            ("articles/broken.yml", "title: Broken\nkind: nws\npublished: 2024-05-01\n")) with { IncludesDrafts = true });

        Assert.Equal(["Due", "Out", "Retracted"], site.Call<ArticleList>("Articles", "Published", new StoppedClock(Morning)).Select(static article => article.Title));
        Assert.Equal(["Due", "Out", "Retracted"], site.Member<ArticleList>("Articles.All").Published(new StoppedClock(Morning)).OrderByDescending(static article => article.Published).Select(static article => article.Title));
        Assert.Equal(7, site.All.Count);
        Assert.True(site.Article("Broken").HasErrors);
    }

    [Fact]
    public void An_article_is_made_once_whoever_asks()
    {
        var site = LoadedSite.Of(TestSite.OfArticle("title: Ferry\nauthor: ada-byron\n"));
        var made = new Article[32];

        Parallel.For(0, made.Length, new ParallelOptions { MaxDegreeOfParallelism = made.Length, CancellationToken = TestContext.Current.CancellationToken }, index => made[index] = site.Article("Ferry"));

        Assert.All(made, article => Assert.Same(made[0], article));
        Assert.Same(site.Member<Author>("Authors.AdaByron"), made[0].Byline.Credits[0].Author);
    }

    [Fact]
    public void What_must_not_be_published_is_not_compiled_in()
    {
        var site = TestSite.Of(
            ("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada\n# comment-for-the-desk\neditorNotes: [{ kind: internal, text: internal-note }, { audience: internl, text: misspelt-audience }]\n---\nText.\n"),
            ("articles/draft.yml", "title: draft-title\nstatus: draft\n"),
            ("articles/undecided.yml", "title: undecided-title\nstatus: drft\n"),
            ("articles/broken.yml", "title: broken-title\nstatus: draft: yes\n"),
            ("authors/ada.yml", "name: Ada\nemail: mail-address\n"));
        using var stream = new MemoryStream();
        Assert.True(site.Compile().Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        var assembly = stream.ToArray();

        Assert.All(
            ["internal-note", "misspelt-audience", "draft-title", "undecided-title", "broken-title", "comment-for-the-desk", "mail-address"],
            (string secret) => Assert.True(!Holds(assembly, Encoding.UTF8.GetBytes(secret)) && !Holds(assembly, Encoding.Unicode.GetBytes(secret)), secret));
        Assert.True(Holds(assembly, Encoding.UTF8.GetBytes("Ferry")), "The search finds nothing at all.");
    }

    [Fact]
    public void E_mails_are_compiled_in_where_the_policy_is_to_publish_them() =>
        Assert.Equal("ada@example.org", LoadedSite.Of(TestSite.Of(
            ("authors/ada.yml", "name: Ada\nemail: ada@example.org\n"), ("masthead.yml", "policy: { emails: publish }\n"))).Member<Author>("Authors.Ada").Email);

    [Fact]
    public void The_publisher_has_what_is_published_of_it()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("masthead.yml", """
                publisher:
                  name: The Quay
                  url: https://quay.example
                  description: News of the quay.
                  logo: /logo.png
                  email: desk@quay.example
                  policies: { corrections: /corrections, ethicsPolicy: https://quay.example/ethics }
                policy: { textAndDataMining: reserved }
                """),
            ("articles/a.yml", "title: A\n")));

        Assert.Equal(
            new Publisher
            {
                Name = "The Quay",
                Url = "https://quay.example",
                Description = "News of the quay.",
                Logo = "/logo.png",
                Email = "desk@quay.example",
                Policies = [new PublisherPolicy(PolicyKind.Corrections, "/corrections"), new PublisherPolicy(PolicyKind.Ethics, "https://quay.example/ethics")],
                ReservesTextAndDataMining = true,
            },
            site.Member<Publisher>("Publication.Publisher"));
        Assert.Null(site.Article("A").IsAccessibleForFree);
        Assert.Equal(site.All, site.Member<SiteContent>("Publication.Site").Articles);
    }

    [Theory]
    [InlineData("policy: { textAndDataMining: maybe }", "'maybe'")]
    [InlineData("publisher: { name: The Quay, policies: { correction: /c } }", "'correction'")]
    public async Task What_a_publication_cannot_say_is_told(string text, string expected) =>
        Assert.Contains(expected, Assert.Single(await TestSite.Of(("masthead.yml", text)).AnalyzeAsync()).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>.NET refuses every further edit of <c>dotnet watch</c> to an assembly once an edit brings this table beyond 25 rows.</summary>
    [Fact]
    public void Generated_code_adds_nothing_to_the_table_FieldRVA()
    {
        var site = TestSite.Of(
            [.. Enumerable.Range(0, 30).Select(static number => ($"articles/{number}/ferry.yml", $"title: Ferry {number}\nbyline: ada\nsection: harbour\ntags: [sea]\n")),
            ("authors/ada.yml", "name: Ada\n"), ("masthead.yml", "publisher: The Quay\nsections: [Harbour]\ndisclaimers: { views: { kind: views, text: Ours. } }\n")]);
        using var stream = new MemoryStream();
        Assert.True(site.Compile().Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        stream.Position = 0;

        using var assembly = new PEReader(stream);

        Assert.Equal(0, assembly.GetMetadataReader().GetTableRowCount(TableIndex.FieldRva));
    }

    [Fact]
    public void Texts_may_be_longer_than_an_assembly_has_room_for_in_literals()
    {
        // Twice as long.
        var text = string.Concat(Enumerable.Repeat("ferry ü 𝄞 ", 100_000));
        var site = TestSite.Of(
        [
            .. Enumerable.Range(0, 8).Select(number => ($"articles/{number}/long.yml", $"title: Long {number}\nimages: {{ src: /a.jpg, caption: {text}{number} }}\n")),
            .. Enumerable.Range(0, 8).Select(number => ($"authors/{number}.yml", $"bio: {text}{number}\n")),
        ]);
        using var stream = new MemoryStream();
        Assert.True(site.Compile().Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        stream.Position = 0;
        using var assembly = new PEReader(stream);

        var loaded = LoadedSite.Of(site);

        Assert.InRange(assembly.GetMetadataReader().GetHeapSize(HeapIndex.UserString), 0, 100_000);
        Assert.All(Enumerable.Range(0, 8), number => Assert.Equal(text + number, loaded.All[number].Images[0].Caption));
        Assert.All(Enumerable.Range(0, 8), number => Assert.Equal(text + number, loaded.Member<Author>($"Authors._{number}").Bio));
    }

    [Fact]
    public void A_body_is_read_from_its_file_while_that_is_there()
    {
        var folder = Directory.CreateTempSubdirectory("masthead");
        try
        {
            var file = Path.Combine(folder.FullName, "ferry.md");
            var root = System.Text.Json.JsonSerializer.Serialize(folder.FullName);
            var site = LoadedSite.Of(TestSite.Of(("articles/ferry.md", "---\ntitle: Ferry\n---\nPacked.\n")) with
            {
                ReadsBodiesLive = true,
                Code = $"[assembly: System.Reflection.AssemblyMetadata(\"Masthead.ArticleRoots\", {root})]",
            });

            File.WriteAllText(file, "---\ntitle: Ferry\n---\nSaved.\r\n");
            Assert.Equal(new ArticleBody("Saved.\n", BodyFormat.Markdown), site.Article("Ferry").Body);

            File.Delete(file);
            Assert.Equal(ArticleBody.Empty, site.Article("Ferry").Body);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Holds(byte[] assembly, byte[] secret) => assembly.AsSpan().IndexOf(secret) >= 0;

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
