using Masthead.Content.Binding;
using Masthead.Content.Dialects;
using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Libraries;

/// <summary>What of the register goes to others: all that is read, where it stands, and nothing that is for the newsroom.</summary>
public sealed class SharedTextTests
{
    [Theory]
    [InlineData("ada.yml", "# PRIVATE\nname: Ada Byron # PRIVATE\n\n  # PRIVATE\nbio: Writes about C#, and#harbour.", "#\nname: Ada Byron #\n\n  #\nbio: Writes about C#, and#harbour.")]
    [InlineData("ada.yml", "name: 'Ada # Byron'# PRIVATE\nbio: \"a # b\" #PRIVATE\nurl: https://a.example/#b", "name: 'Ada # Byron'# PRIVATE\nbio: \"a # b\" #\nurl: https://a.example/#b")]
    [InlineData("ada.yml", "bio: | # PRIVATE\n  # a heading\n  text # more\n# PRIVATE\nname: Ada", "bio: | #\n  # a heading\n  text # more\n#\nname: Ada")]
    [InlineData("ada.yml", "bio: >+\n  text\n\n# PRIVATE\nname: Ada", "bio: >+\n  text\n\n#\nname: Ada")]
    [InlineData("ada.yml", "name: Ada\r\n# PRIVATE\r\nalias: [A. B., # PRIVATE\r\n  B. A.]\r\n", "name: Ada\r\n#\r\nalias: [A. B., #\r\n  B. A.]\r\n")]
    [InlineData("ada.yml", "name: Ada\nemail: PRIVATE@a.example\nurl: https://a.example", "name: Ada\nemail: x\nurl: https://a.example")]
    [InlineData("ada.yml", "name: Ada\nsocials: [{ icon: mail, url: 'mailto:PRIVATE@a.example' }, github]", "name: Ada\nsocials: [{ icon: mail, url: 'x'                        }, github]")]
    [InlineData("ada.yml", "name: A. B.\ntype: pseudonym\nreason: >\n  She is PRIVATE,\n  and afraid.\nbio: Writes.", "name: A. B.\ntype: pseudonym\nreason: >\n  x\n\nbio: Writes.")]
    [InlineData("ada.yml", "name: Ada\nsuppress: [{ rule: MH1005, reason: \"PRIVATE\" }]", "name: Ada\nsuppress: [{ rule: MH1005, reason: \"x\"       }]")]
    [InlineData("ada.yml", "name: Ada\nphone: +44 PRIVATE\nx-pay: { per: 'PRIVATE', word: [1, 2] }", "name: Ada\nphone: x\nx-pay: { xxx: 'x'      , xxxx: [x, x] }")]
    [InlineData("ada.yml", "name: Ada\nx-c:\n  PRIVATE: 1\n  'PRIVATE b': [1]", "name: Ada\nx-c:\n  xxxxxxx: x\n  'xxxxxxxxx': [x]")]
    [InlineData("ada.yml", "x-e: &e Reporter\nname: Ada\njobTitle: *e", "x-e: &e Reporter\nname: Ada\njobTitle: *e")]
    [InlineData("ada.yml", "name: Ada\nemail: a@b.example\nemail: PRIVATE@b.example", "name: Ada\nemail: x\nemail: x")]
    [InlineData("ada.yml", "name: Ada\nemail: [PRIVATE@b.example]\nreason: { en: PRIVATE }", "name: Ada\nemail: [x                ]\nreason: { xx: x       }")]
    [InlineData("ada.yml", "name: Ada\n---\nphone: PRIVATE 1", "name: Ada\n---\nxxxxx: xxxxxxx 0")]
    [InlineData("ada.yml", "name: Ada\nphone: PRIVATE: x\nbio: Writes.", "name: Ada\nxxxxx: xxxxxxx: x\nxxx: xxxxxx.")]
    [InlineData("authors.yml", "ada: { name: Ada, phone: PRIVATE }\nlin: { name: Lin, phone: PRIVATE }", "ada: { name: Ada, phone: x       }\nlin: { name: Lin, phone: x       }")]
    [InlineData("authors.json", "{ // PRIVATE\n \"ada\": { \"name\": \"Ada // #1\", \"phone\": 44123, \"email\": \"PRIVATE@a.example\" /* PRIVATE\nPRIVATE */ } }", "{ //\n \"ada\": { \"name\": \"Ada // #1\", \"phone\": 0    , \"email\": \"x\"                 /*\n        */ } }")]
    [InlineData("authors.toml", "# PRIVATE\n[ada] # PRIVATE\nname = \"Ada # 1\"#PRIVATE\nphone = \"\"\"\nPRIVATE\nPRIVATE\"\"\"\nborn = 1815-12-10", "#\n[ada] #\nname = \"Ada # 1\"#\nphone = \"\"\"\nx\n       \"\"\"\nborn = 0")]
    [InlineData("ada.md", "---\nname: Ada # PRIVATE\n---\nWrites. # about\n", "---\nname: Ada #\n---\nWrites. # about\n")]
    [InlineData("ada.md", "---\nname: Ada\nbio: Writes.\n---\nPRIVATE notes\n\nof the desk\n", "---\nname: Ada\nbio: Writes.\n---\n\n\n\n")]
    [InlineData("ada.md", "+++\nname = 'Ada' # PRIVATE\nemail = 'PRIVATE@a.example'\n+++\nWrites.\n", "+++\nname = 'Ada' #\nemail = 'x'\n+++\nWrites.\n")]
    public void What_is_for_the_newsroom_does_not_go(string file, string text, string shared)
    {
        Assert.Equal(shared, Shared(AuthorPath(file), text));
        AssertReadsTheSame(AuthorPath(file), text);
    }

    /// <summary>Nothing is told of a key there that nobody reads.</summary>
    [Theory]
    [InlineData("hugo", "ada.yml", "name: Ada\nphone: PRIVATE\nsuperuser: PRIVATE", "name: Ada\nphone: x\nsuperuser: x")]
    [InlineData("jekyll", "authors.yml", "ada: { name: Ada, phone: PRIVATE, image: { src: /a.jpg, shot-at: PRIVATE } }", "ada: { name: Ada, phone: x      , image: { src: /a.jpg, shot-at: x       } }")]
    [InlineData("masthead", "ada.yml", "name: Ada\ninterests: [{ party: Harbour Ltd, nature: shares, x-why: PRIVATE }]", "name: Ada\ninterests: [{ party: Harbour Ltd, nature: shares, x-why: x       }]")]
    public void On_any_site_what_nobody_reads_does_not_go(string dialect, string file, string text, string shared) =>
        Assert.Equal(shared, Shared(AuthorPath(file), text, ReadingOptions.None with { Dialect = KnownDialects.Named(dialect)! }));

    [Fact]
    public void A_register_of_thousands_is_shared_in_no_time()
    {
        var text = string.Concat(Enumerable.Range(0, 8000).Select(static i => $"a{i}:\n  name: Ada {i}\n  email: a{i}@a.example\n  reason: because {i}\n  url: https://a.example/{i}\n"));
        var time = System.Diagnostics.Stopwatch.StartNew();
        Assert.DoesNotContain("because", Shared(AuthorPath("authors.yml") with { IsRoot = true }, text), StringComparison.Ordinal);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void Masthead_yml_says_what_holds_and_why_nobody()
    {
        const string Text = """
            publisher: { name: The Daily Harbour, email: desk@harbour.example } # PRIVATE
            sections: { x-files: The X Files, world: World }
            policy:
              paths:
                - match: 'content/**' # PRIVATE
                  off: [MH1005]
                  reason: PRIVATE
            x-desk: PRIVATE
            agencies: { reuters: { name: Reuters, x-contract: PRIVATE } }
            disclaimers: { views: { kind: views, text: "Issue #1 is {author}'s." } }
            """;

        var shared = Shared(PublicationPath, Text);
        Assert.DoesNotContain("PRIVATE", shared, StringComparison.Ordinal);
        Assert.Contains("The X Files", shared, StringComparison.Ordinal);
        Assert.Equal(Read(PublicationPath, Text).Publication, Read(PublicationPath, shared).Publication);
        Assert.Equal(Text.Split('\n').Length, shared.Split('\n').Length);
    }

    [Fact]
    public void An_e_mail_address_that_is_published_goes() =>
        Assert.Contains("ada@a.example", SharedText.Of(Read(AuthorPath("ada.yml"), "name: Ada\nemail: ada@a.example\n"), ReadingOptions.None, publishesEmails: true), StringComparison.Ordinal);

    [Fact]
    public void Real_files_are_read_as_before()
    {
        Assert.SkipUnless(Directory.Exists(Corpora.Folder), $"No corpora at {Corpora.Folder}: set MASTHEAD_CORPORA.");
        string[] extensions = [".yml", ".yaml", ".json", ".toml", ".md"];
        foreach (var file in Directory.EnumerateFiles(Corpora.Folder, "*", SearchOption.AllDirectories).Where(path => extensions.Contains(Path.GetExtension(path)) && path.Contains("author", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Take(2000))
            AssertReadsTheSame(AuthorPath(Path.GetFileName(file)), File.ReadAllText(file));
    }

    private static readonly ContentPath PublicationPath = new(ContentRole.Publication, "content/masthead.yml", 0, "masthead.yml", "masthead", "masthead");

    private static ContentPath AuthorPath(string file) => ContentPath.OfAuthor("content/authors/" + file, 0, file, file);

    private static ContentFile Read(ContentPath path, string text, ReadingOptions? options = null) => ContentReader.Read(path, text, options ?? ReadingOptions.None, TestContext.Current.CancellationToken);

    private static string Shared(ContentPath path, string text, ReadingOptions? options = null) => SharedText.Of(Read(path, text, options), options ?? ReadingOptions.None, publishesEmails: false);

    private static void AssertReadsTheSame(ContentPath path, string text)
    {
        var (before, shared) = (Read(path, text), Shared(path, text));
        var after = Read(path, shared);
        Assert.Equal(before.IsReadable, after.IsReadable);
        Assert.Equal(before.Authors.Select(Public), after.Authors.Select(Public));
        Assert.Equal(before.Authors.Select(author => PlaceOf(author.Name.Range.Start, text)), after.Authors.Select(author => PlaceOf(author.Name.Range.Start, shared)));
        Assert.Equal(shared, Shared(path, shared));
    }

    private static AuthorContent Public(AuthorContent author) => author with { Email = null, Reason = author.Reason is null ? null : new Located<string>("", default), Handle = null, SameAs = [] };

    private static (int, int) PlaceOf(int position, string text) => (LineNumber.Of(text, position), position - (text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1));
}
