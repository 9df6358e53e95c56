using System.Text.Json.Nodes;
using Masthead.Content.Text;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Tests.Server;

/// <summary>What may stand at a place is offered there, while the text is unfinished, with what it means.</summary>
public sealed class CompletionTests
{
    private const string Publication = """
        publisher: The Daily Harbour
        timeZone: Europe/Oslo
        sections: { harbour: Harbour, town: Town }
        agencies: { coastwire: { name: Coastwire, country: NO } }
        disclaimers:
          no-advice: This is not advice.
        roles: { podcastHost: { is: with, label: hosted by } }
        kinds: { dispatch: { is: news, name: dispatch } }
        fields:
          articles:
            mood: { type: enum, values: [calm, rough], description: How the sea was. }
            reviewedBy: author
        """;

    private static async Task<JsonArray> OfferedAsync(string marked, string path = "content/articles/ferry.md")
    {
        using var site = new ToolSite(
            ("content/masthead.yml", Publication),
            ("content/authors/ada-byron.yml", "name: Ada Byron\njobTitle: Chief reporter\nbio: She covers the harbour.\n"),
            ("content/authors/lin-wei.yml", "name: Lin Wei\nbio: She writes.\n"),
            ("content/articles/old.md", "---\ntitle: Old\nbyline: ada-byron\npublished: 2024-01-01\ntags: [ferry, \"night: bell\"]\n---\nText.\n"));
        // A file of all authors is one of the site's where it is there.
        if (path == "content/authors.yml")
            site.Write(path, "");
        await using var client = await LspClient.OpenAsync(site.Folder);
        return (await client.AskAtAsync("textDocument/completion", site.PathOf(path), marked))?["items"]?.AsArray().DeepClone().AsArray() ?? [];
    }

    private static string[] Labels(JsonArray items) => [.. items.Select(static item => item!["label"]!.GetValue<string>())];

    private static string Chosen(JsonArray items, string label, string marked)
    {
        var text = marked.Remove(marked.IndexOf('|', StringComparison.Ordinal), 1);
        var edit = items.First(item => item!["label"]!.GetValue<string>() == label)!["textEdit"]!;
        var lines = new LineMap(text);
        return TextChange.Apply([new TextChange(new TextRange(At(edit["range"]!["start"]!), At(edit["range"]!["end"]!)), edit["newText"]!.GetValue<string>())], text);

        int At(JsonNode place) => lines.OffsetOf(new LspPosition(place["line"]!.GetValue<int>(), place["character"]!.GetValue<int>()));
    }

    [Theory]
    // Keys, where an article has none yet, and below one that it has.
    [InlineData("---\n|\n---\n", "title", "---\ntitle: \n---\n")]
    [InlineData("---\ntitle: T\nby|\n---\n", "byline", "---\ntitle: T\nbyline: \n---\n")]
    [InlineData("---\ntit|: T\n---\n", "title", "---\ntitle: T\n---\n")]
    [InlineData("---\ntitle: T\n|\n---\n", "mood", "---\ntitle: T\nmood: \n---\n")]
    [InlineData("---\ntitle: T\n|\n---\n", "podcastHost", "---\ntitle: T\npodcastHost: \n---\n")]
    [InlineData("---\nsponsorship:\n  par|\n---\n", "party", "---\nsponsorship:\n  party: \n---\n")]
    [InlineData("---\nsources:\n  - na|\n---\n", "name", "---\nsources:\n  - name: \n---\n")]
    [InlineData("---\nsources:\n- name: A\n  |\n---\n", "use", "---\nsources:\n- name: A\n  use: \n---\n")]
    [InlineData("---\nai: { ext| }\n---\n", "extent", "---\nai: { extent:  }\n---\n")]
    [InlineData("---\nsources: [{ name: A, us|\n---\n", "use", "---\nsources: [{ name: A, use: \n---\n")]
    [InlineData("---\neditorNotes:\n- kind: update\n-|\n---\n", "text", "---\neditorNotes:\n- kind: update\n- text: \n---\n")]
    [InlineData("---\ntitle: T\nby| # who\n---\n", "byline", "---\ntitle: T\nbyline:  # who\n---\n")]
    // Values.
    [InlineData("---\nbyline: |\n---\n", "ada-byron", "---\nbyline: ada-byron\n---\n")]
    [InlineData("---\nbyline:|\n---\n", "ada-byron", "---\nbyline: ada-byron\n---\n")]
    [InlineData("---\nbyline:| \n---\n", "ada-byron", "---\nbyline: ada-byron\n---\n")]
    [InlineData("---\nbyline: |  \n---\n", "ada-byron", "---\nbyline: ada-byron\n---\n")]
    [InlineData("---\r\nbyline: |\r\nsection: town\r\n---\r\n", "ada-byron", "---\r\nbyline: ada-byron\r\nsection: town\r\n---\r\n")]
    [InlineData("---\r\ntitle: T\r\nby|\r\n---\r\n", "byline", "---\r\ntitle: T\r\nbyline: \r\n---\r\n")]
    [InlineData("---\nbyline: ad|a-byrom # who\n---\n", "ada-byron", "---\nbyline: ada-byron # who\n---\n")]
    [InlineData("---\nbyline: { author:|}\n---\n", "ada-byron", "---\nbyline: { author: ada-byron}\n---\n")]
    [InlineData("---\nbyline: [{ author:|, role: with }]\n---\n", "ada-byron", "---\nbyline: [{ author: ada-byron, role: with }]\n---\n")]
    [InlineData("---\nbyline:\n  -|\n---\n", "ada-byron", "---\nbyline:\n  - ada-byron\n---\n")]
    [InlineData("---\nbyline: | # who\n---\n", "ada-byron", "---\nbyline: ada-byron # who\n---\n")]
    [InlineData("---\nbyline:| # who\n---\n", "ada-byron", "---\nbyline: ada-byron # who\n---\n")]
    [InlineData("---\nbyline: |# who\n---\n", "ada-byron", "---\nbyline: ada-byron # who\n---\n")]
    [InlineData("---\nbyline:\n  - |# who\n---\n", "ada-byron", "---\nbyline:\n  - ada-byron # who\n---\n")]
    [InlineData("---\nbyline: &who l|\neditor: *who\n---\n", "ada-byron", "---\nbyline: &who ada-byron\neditor: *who\n---\n")]
    [InlineData("---\nstandfirst: !!str >-\n  - [\nkind: |\n---\n", "analysis", "---\nstandfirst: !!str >-\n  - [\nkind: analysis\n---\n")]
    [InlineData("---\nbyline: [ada-byron, l|]\n---\n", "lin-wei", "---\nbyline: [ada-byron, lin-wei]\n---\n")]
    [InlineData("---\nbyline: [\n  ada-byron,\n  |\n---\n", "lin-wei", "---\nbyline: [\n  ada-byron,\n  lin-wei\n---\n")]
    [InlineData("---\nbyline:\n  - ada-byron\n  - |\n---\n", "lin-wei", "---\nbyline:\n  - ada-byron\n  - lin-wei\n---\n")]
    [InlineData("---\nbyline:\n  credits:\n    - { author: \"li|\", role: with }\n---\n", "lin-wei", "---\nbyline:\n  credits:\n    - { author: \"lin-wei\", role: with }\n---\n")]
    [InlineData("---\nbyline:\n  credits:\n    - author: lin-wei\n      role: |\n---\n", "photographer", "---\nbyline:\n  credits:\n    - author: lin-wei\n      role: photographer\n---\n")]
    [InlineData("---\ntranslators: |\n---\n", "lin-wei", "---\ntranslators: lin-wei\n---\n")]
    [InlineData("---\npodcastHost: |\n---\n", "lin-wei", "---\npodcastHost: lin-wei\n---\n")]
    [InlineData("---\nreviewedBy: |\n---\n", "lin-wei", "---\nreviewedBy: lin-wei\n---\n")]
    [InlineData("---\nmood: |\n---\n", "rough", "---\nmood: rough\n---\n")]
    [InlineData("---\nkind: |\n---\n", "dispatch", "---\nkind: dispatch\n---\n")]
    [InlineData("---\nkind: ana|\n---\n", "analysis", "---\nkind: analysis\n---\n")]
    [InlineData("---\ndraft: |\n---\n", "true", "---\ndraft: true\n---\n")]
    [InlineData("---\nsection: |\n---\n", "town", "---\nsection: town\n---\n")]
    [InlineData("---\ntags: [|]\n---\n", "night: bell", "---\ntags: [\"night: bell\"]\n---\n")]
    [InlineData("---\ndisclaimers:\n  - |\n---\n", "no-advice", "---\ndisclaimers:\n  - no-advice\n---\n")]
    [InlineData("---\nsources:\n  - agency: |\n---\n", "coastwire", "---\nsources:\n  - agency: coastwire\n---\n")]
    [InlineData("---\nsources:\n  - use: |\n---\n", "reported", "---\nsources:\n  - use: reported\n---\n")]
    [InlineData("---\neditorNotes:\n  - kind: |\n---\n", "correction", "---\neditorNotes:\n  - kind: correction\n---\n")]
    [InlineData("---\npublished: |\n---\n", "2024-06-01", "---\npublished: 2024-06-01\n---\n")]
    [InlineData("---\npublished: |\n---\n", "2024-06-01T01:30:00+02:00", "---\npublished: 2024-06-01T01:30:00+02:00\n---\n")]
    [InlineData("---\nsuppress: { rule: |, reason: x }\n---\n", "MH4011", "---\nsuppress: { rule: MH4011, reason: x }\n---\n")]
    // On the line below its key, where no other key is.
    [InlineData("---\nbyline:\n  li|\n---\n", "lin-wei", "---\nbyline:\n  lin-wei\n---\n")]
    [InlineData("---\nbyline: # who\n\n  |\n---\n", "lin-wei", "---\nbyline: # who\n\n  lin-wei\n---\n")]
    [InlineData("---\nsection:\n  to|\nkind: news\n---\n", "town", "---\nsection:\n  town\nkind: news\n---\n")]
    [InlineData("---\nmood:\n  \"r|\"\n---\n", "rough", "---\nmood:\n  \"rough\"\n---\n")]
    [InlineData("---\neditorNotes:\n  - kind:\n      co|\n---\n", "correction", "---\neditorNotes:\n  - kind:\n      correction\n---\n")]
    // One of several names in a text: who is registered beside it stays.
    [InlineData("---\nbyline: ada-byron, li|\n---\n", "lin-wei", "---\nbyline: ada-byron, lin-wei\n---\n")]
    [InlineData("---\nbyline: By Ada Byron and |\n---\n", "lin-wei", "---\nbyline: By Ada Byron and lin-wei\n---\n")]
    [InlineData("---\nbyline: ad|, Lin Wei\n---\n", "ada-byron", "---\nbyline: ada-byron, Lin Wei\n---\n")]
    [InlineData("---\nbyline: \"Lin Wei; a|\"\n---\n", "ada-byron", "---\nbyline: \"Lin Wei; ada-byron\"\n---\n")]
    [InlineData("---\nbyline: Byron, A|\n---\n", "ada-byron", "---\nbyline: ada-byron\n---\n")]
    // Placeholders inside wordings.
    [InlineData("---\ndisclaimers:\n  - { kind: conflict, text: \"{aut|}\" }\n---\n", "author.bio", "---\ndisclaimers:\n  - { kind: conflict, text: \"{author.bio}\" }\n---\n")]
    // Other formats.
    [InlineData("+++\ntitle = \"T\"\nby|\n+++\n", "byline", "+++\ntitle = \"T\"\nbyline = \n+++\n")]
    [InlineData("+++\nbyline = [\"ada-byron\", \"l|\"]\n+++\n", "lin-wei", "+++\nbyline = [\"ada-byron\", \"lin-wei\"]\n+++\n")]
    [InlineData("+++\n[[editorNotes]]\nkind = \"|\"\n+++\n", "correction", "+++\n[[editorNotes]]\nkind = \"correction\"\n+++\n")]
    [InlineData("{ \"title\": \"T\", \"by|\" }\n", "byline", "{ \"title\": \"T\", \"byline\":  }\n")]
    [InlineData("{ \"byline\": \"|\" }\n", "lin-wei", "{ \"byline\": \"lin-wei\" }\n")]
    [InlineData("+++\nti| # of the piece = T\n+++\n", "title", "+++\ntitle =  # of the piece = T\n+++\n")]
    [InlineData("+++\ntitl|e = \"T\"\n+++\n", "title", "+++\ntitle = \"T\"\n+++\n")]
    [InlineData("+++\ndraft = fa| # not yet\n+++\n", "true", "+++\ndraft = true # not yet\n+++\n")]
    [InlineData("+++\ndraft = | # not yet\n+++\n", "true", "+++\ndraft = true # not yet\n+++\n")]
    [InlineData("+++\n[syndication] # from the wire\nli|\n+++\n", "license", "+++\n[syndication] # from the wire\nlicense = \n+++\n")]
    [InlineData("+++\nsyndication.li|\n+++\n", "license", "+++\nsyndication.license = \n+++\n")]
    [InlineData("+++\nsyndication.li| = \"x\"\n+++\n", "license", "+++\nsyndication.license = \"x\"\n+++\n")]
    [InlineData("+++\nai.extent = \"|\"\n+++\n", "generated", "+++\nai.extent = \"generated\"\n+++\n")]
    [InlineData("+++\nstandfirst = \"\"\"\n[Updated] at\n\"\"\"\nkind = \"|\"\n+++\n", "analysis", "+++\nstandfirst = \"\"\"\n[Updated] at\n\"\"\"\nkind = \"analysis\"\n+++\n")]
    public async Task In_an_article(string marked, string label, string chosen)
    {
        var items = await OfferedAsync(marked);

        Assert.Contains(label, Labels(items));
        Assert.Equal(chosen, Chosen(items, label, marked));
    }

    [Theory]
    [InlineData("content/articles/ferry.yml", "title: T\nkind: |\n", "analysis")]
    [InlineData("content/authors/una.yml", "name: Una\nrel|\n", "relation")]
    [InlineData("content/authors/una.yml", "name: Una\nrelation: |\n", "freelance")]
    [InlineData("content/authors/una.yml", "name: Una\ninterests:\n  - pa|\n", "party")]
    [InlineData("content/authors/una.yml", "name: Una\ndisclaimers: [|]\n", "no-advice")]
    [InlineData("content/authors.yml", "una:\n  name: Una\n  rel|\n", "relation")]
    [InlineData("content/authors/una.toml", "name = \"Una\"\nrelation = \"|\"\n", "guest")]
    [InlineData("content/authors/una.json", "{ \"name\": \"Una\", \"relation\": \"|\" }\n", "guest")]
    [InlineData("content/masthead.yml", "publisher: P\n|\n", "sections")]
    [InlineData("content/masthead.yml", "publisher: P\npolicy:\n  emails: |\n", "omit")]
    [InlineData("content/masthead.yml", "publisher: P\npermalink: /{sec|}\n", "section")]
    [InlineData("content/masthead.yml", "publisher: P\ndialect: jekyll\npermalink:\n  posts: /{cate|}\n", "categories")]
    [InlineData("content/masthead.yml", "publisher: P\ndisclaimers:\n  views:\n    kind: |\n", "medical")]
    [InlineData("content/masthead.yml", "publisher: P\ndisclaimers:\n  views:\n    text: The views of {|\n", "authors")]
    [InlineData("content/masthead.yml", "publisher: P\ndisclaimers:\n  views:\n    text: >\n      The views of {au|\n", "authors")]
    [InlineData("content/masthead.yml", "publisher: P\ndisclaimers:\n  views:\n    requiredWhen:\n      - relation: [|]\n", "guest")]
    [InlineData("content/masthead.yml", "publisher: P\nkinds:\n  brief:\n    is: |\n", "news")]
    [InlineData("content/masthead.yml", "publisher: P\nfields:\n  articles:\n    mood:\n      typ|\n", "type")]
    [InlineData("content/masthead.yml", "publisher: P\npolicy:\n  paths:\n    - { match: a/**, off: [|] }\n", "MH4011")]
    public async Task In_other_files(string path, string marked, string label) => Assert.Contains(label, Labels(await OfferedAsync(marked, path)));

    [Theory]
    [InlineData("---\ntitle: T\n---\nThe ferry sails at |\n")]
    [InlineData("---\ntitle: T # |\n---\n")]
    [InlineData("---\nstandfirst: |-\n  The fer|\n---\n")]
    [InlineData("---\ntitle: T|\n---\n")]
    [InlineData("---\nkind: issue#5 # |\n---\n")]
    [InlineData("---\nkind: &ki|nd\n---\n")]
    [InlineData("+++\nstandfirst = \"\"\"\nkind = |\n\"\"\"\n+++\n")]
    [InlineData("+++\nkind = \"news\" # |\n+++\n")]
    [InlineData("|")]
    public async Task Nothing_is_offered_where_nothing_is_known(string marked)
    {
        if (marked.Contains("|-", StringComparison.Ordinal))
            marked = marked.Replace("|-", ">-", StringComparison.Ordinal);

        Assert.Empty(await OfferedAsync(marked));
    }

    [Fact]
    public async Task What_is_there_is_not_offered_again()
    {
        var labels = Labels(await OfferedAsync("---\ntitle: T\nheadlin|\ndate: 2024-05-31\nsources:\n  - name: A\n---\n"));

        Assert.DoesNotContain("title", labels);
        Assert.DoesNotContain("date", labels);
        Assert.DoesNotContain("sources", labels);
        Assert.Contains("name", Labels(await OfferedAsync("---\nsources:\n  - name: A\n  - |\n---\n")));
    }

    [Fact]
    public async Task What_is_offered_says_what_it_is()
    {
        var author = (await OfferedAsync("---\nbyline: |\n---\n")).First(static item => item!["label"]!.GetValue<string>() == "ada-byron")!;
        Assert.Equal("Ada Byron, Chief reporter", author["detail"]!.GetValue<string>());
        Assert.Contains("She covers the harbour.", author["documentation"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        // A name finds its id.
        Assert.Contains("Ada Byron", author["filterText"]!.GetValue<string>(), StringComparison.Ordinal);

        var disclaimer = Assert.Single(await OfferedAsync("---\ndisclaimers: |\n---\n"))!;
        Assert.Equal("This is not advice.", disclaimer["documentation"]!["value"]!.GetValue<string>());

        var key = (await OfferedAsync("---\n|\n---\n")).First(static item => item!["label"]!.GetValue<string>() == "standfirst")!;
        Assert.StartsWith("**standfirst**: the sentence or two under the title", key["documentation"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("Also read: `description`", key["documentation"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);

        var field = (await OfferedAsync("---\n|\n---\n")).First(static item => item!["label"]!.GetValue<string>() == "mood")!;
        Assert.Equal("How the sea was.", field["documentation"]!["value"]!.GetValue<string>());
    }

    /// <summary>Editors look for what is typed in what is offered, from where it takes the place of something.</summary>
    [Theory]
    [InlineData("---\n\"by|\n---\n", "byline", "\"byline")]
    [InlineData("{ \"title\": \"T\", \"by|\" }\n", "byline", "\"byline")]
    [InlineData("+++\n'by|\n+++\n", "byline", "'byline")]
    [InlineData("{ \"kind\": \"an|\" }\n", "analysis", "\"analysis")]
    [InlineData("---\nbyline: \"ada-byron, l|\"\n---\n", "lin-wei", "lin-wei Lin Wei")]
    public async Task What_is_offered_is_found_by_what_is_typed(string marked, string label, string filter) =>
        Assert.Equal(filter, (await OfferedAsync(marked)).First(item => item!["label"]!.GetValue<string>() == label)!["filterText"]!.GetValue<string>());

    [Theory]
    [InlineData("---\nbyline:\n  role: with\n  li|\n---\n")]
    [InlineData("---\nbyline:\n  li|\n  role: with\n---\n")]
    public async Task Beside_a_key_there_is_no_value(string marked) => Assert.DoesNotContain("lin-wei", Labels(await OfferedAsync(marked)));

    [Fact]
    public async Task A_correction_a_source_and_a_credit_are_written_at_once()
    {
        const string Marked = "---\ntitle: T\n|\n---\n";
        var items = await OfferedAsync(Marked);

        Assert.Equal(
            "---\ntitle: T\neditorNotes:\n  - kind: correction\n    date: 2024-06-01\n    text: ${1:We have corrected …}\n    was: ${2:what stood there}\n    now: ${3:what stands there}\n---\n", Chosen(items, "correction", Marked));
        Assert.Contains("credit", Labels(items));
        Assert.DoesNotContain("correction", Labels(await OfferedAsync("---\ntitle: T\neditor_notes: []\n|\n---\n")));
        Assert.Equal("name: ${1:who}\n  as: ${2:in what capacity}\n  use: ${3|quoted,reported,background|}", (await OfferedAsync("---\nsources:\n  - |\n---\n")).First(static item => item!["label"]!.GetValue<string>() == "source")!["textEdit"]!["newText"]!.GetValue<string>());
    }
}
