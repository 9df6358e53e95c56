using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>What is found in TOML and in JSON: at the same places, with examples and edits in their own writing.</summary>
public sealed class FormatFindingTests
{
    [Theory]
    [InlineData("MH4009", "+++\n‹byline› = \"ada-byron\"\n+++\n", "The article has no title: add 'title = \"…\"'.")]
    [InlineData("MH4009", "{‹\"byline\"›: \"ada-byron\"}\n", "The article has no title: add '\"title\": \"…\"'.")]
    [InlineData("MH1001", "+++\n‹title› = \"x\"\n+++\n", "The article has no byline: add 'byline = \"…\"', or 'noByline = \"…\"' with the reason why nobody is named.")]
    [InlineData("MH4009", "+++\n‹title› = \"\"\n+++\n", "The title is empty: write it behind 'title ='.")]
    [InlineData("MH4002", "+++\ntitle = \"x\"\n‹stadfirst› = \"y\"\n+++\n", "'stadfirst' is not a key of an article. Did you mean 'standfirst'?")]
    [InlineData("MH4002", "+++\ntitle = \"x\"\n[‹imagess›]\nsrc = \"y\"\n+++\n", "'imagess' is not a key of an article. Did you mean 'images'?")]
    [InlineData("MH4002", "+++\ntitle = \"x\"\n‹frobnicate› = \"y\"\n+++\n", "'frobnicate' is not a key of an article. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.")]
    [InlineData("MH4003", "+++\ntitle = \"x\"\nkind = ‹\"analisys\"›\n+++\n", "'analisys' is not a value of 'kind'. Did you mean 'analysis'? It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog.")]
    [InlineData("MH4003", "{\"title\": \"x\", \"ai\": {\"extent\": \"assistive\", \"humanReview\": ‹\"true\"›}}\n", "'true' stands in quotation marks, so it is a text: write true without quotation marks.")]
    [InlineData("MH4004", "+++\ntitle = \"x\"\nupdated = ‹\"soon\"›\n+++\n", "'soon' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.")]
    [InlineData("MH4004", "+++\ntitle = \"x\"\nupdated = ‹18:30:00›\n+++\n", "'18:30:00' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.")]
    [InlineData("MH4005", "+++\n«title» = \"x\"\n‹title› = \"y\"\n+++\n", "The key 'title' is given twice: remove one of the two.")]
    [InlineData("MH4005", "{\"title\": \"x\", «\"tags\"»: [], ‹\"tags\"›: []}\n", "The key 'tags' is given twice: remove one of the two.")]
    [InlineData("MH4016", "+++\ntitle = \"x\"\nupdated = ‹2024-05-31T18:30:00›\n+++\n", "'2024-05-31T18:30:00' has a time but no offset, and is read as UTC. Add the offset: Z, or one like +02:00.")]
    [InlineData("MH4012", "+++\ntitle = \"x‹\u00A0›y\"\n+++\n", "A no-break space (U+00A0) stands here: replace it by a space, or by nothing.")]
    [InlineData("MH4012", "{\"title\": \"x‹\\u00a0›y\"}\n", "A no-break space (U+00A0) stands here: replace it by a space, or by nothing.")]
    [InlineData("MH4003", "+++\ntitle = ‹[1, 2]›\n+++\n", "'title' takes a text, not a list.")]
    [InlineData("MH4001", "+++\ntitle = ‹Ferries›\nbyline = \"ada-byron\"\nkind = news\n+++\n", "A text must stand in quotation marks in TOML: put them around the whole of it.")]
    [InlineData("MH4001", "{\"title\": \"x\",\n‹// note›\n\"kind\": \"news\" // note\n}\n", "JSON has no comments: remove this one.")]
    [InlineData("MH4013", "+++\ntitle = \"x\"\nsuppress = [{rule = ‹\"MH4007\"›}]\n+++\n", "The suppression of MH4007 has no reason, so it does not hold: add 'reason = \"…\"'.")]
    public Task At_its_place(string id, string marked, string message) => MarkedSite.OfArticle(marked, "articles/ferry.md").ReportsAmongOthers(id, message);

    [Theory]
    [InlineData("MH4002", "title = \"Ferries\"\nstadfirst = \"They sail.\" # stays\n", "title = \"Ferries\"\nstandfirst = \"They sail.\" # stays\n")]
    [InlineData("MH4002", "title = \"Ferries\"\n'stadfirst' = \"They sail.\"\n", "title = \"Ferries\"\n'standfirst' = \"They sail.\"\n")]
    [InlineData("MH4002", "title = \"Ferries\"\n[[imges]]\nsrc = \"/a.jpg\"\ndecorative = true\n", "title = \"Ferries\"\n[[images]]\nsrc = \"/a.jpg\"\ndecorative = true\n")]
    [InlineData("MH4002", "title = \"Ferries\"\nai.extent = \"none\"\nai.humanRevew = true\n", "title = \"Ferries\"\nai.extent = \"none\"\nai.humanReview = true\n")]
    [InlineData("MH4003", "title = \"Ferries\"\nkind = 'analisys'\n", "title = \"Ferries\"\nkind = 'analysis'\n")]
    [InlineData("MH4003", "title = \"Ferries\"\nkind = 1\n", null)]
    [InlineData("MH4003", "title = \"Ferries\"\nai = {extent = \"assistive\", humanReview = \"true\"}\n", "title = \"Ferries\"\nai = {extent = \"assistive\", humanReview = true}\n")]
    [InlineData("MH4023", "title = \"Salt &amp; \\\"sea\\\"\"\n", "title = \"Salt & \\\"sea\\\"\"\n")]
    [InlineData("MH4001", "title = Ferries\n", "title = \"Ferries\"\n")]
    public Task In_TOML_the_edit_mends_it(string id, string toml, string? mended) => Mends(id, "+++\nbyline = \"ada-byron\"\npublished = 2024-05-31\n", toml, "+++\n", mended);

    [Theory]
    [InlineData("MH4002", "\"title\": \"Ferries\", \"stadfirst\": \"They sail.\"", "\"title\": \"Ferries\", \"standfirst\": \"They sail.\"")]
    [InlineData("MH4003", "\"title\": \"Ferries\", \"kind\": \"analisys\"", "\"title\": \"Ferries\", \"kind\": \"analysis\"")]
    [InlineData("MH4001", "\"title\": \"Ferries\",", "\"title\": \"Ferries\"")]
    public Task In_JSON_the_edit_mends_it(string id, string json, string? mended) => Mends(id, "{\n\"byline\": \"ada-byron\", \"published\": \"2024-05-31\",\n", json, "\n}\n", mended);

    private static async Task Mends(string id, string head, string text, string end, string? mended)
    {
        var site = TestSite.OfArticle(head + text + end, "articles/ferry.md");
        var found = Assert.Single((await site.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == id));
        var edits = OfferedEdits.Of(found).ToArray();
        if (mended is null)
        {
            Assert.Empty(edits);
            return;
        }

        var edit = Assert.Single(edits);
        var all = head + text + end;
        var after = all[..edit.Range.Start] + edit.NewText + all[edit.Range.End..];
        Assert.Equal(head + mended + end, after);
        Assert.DoesNotContain(await site.Edit("articles/ferry.md", after).AnalyzeAsync(), diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [InlineData("+++\ntitle = \"Ferries\"\nbyline = \"ada-byron\"\npublished = 2024-05-31\nkind = \"opinion\"\nauthors = \"Ada Byron and Lin Wei\"\n+++\n", "[\"ada-byron\", \"Lin Wei\"]")]
    [InlineData("{\"title\": \"Ferries\", \"published\": \"2024-05-31\", \"byline\": \"Ada Byron and Lin Wei\"}\n", "[\"ada-byron\", \"Lin Wei\"]")]
    [InlineData("+++\ntitle = \"Ferries\"\npublished = 2024-05-31\nbyline = \"Ada Byron and Lin Wei\"\n+++\n", "[\"ada-byron\", \"Lin Wei\"]")]
    public async Task A_list_is_written_with_quotation_marks(string text, string list)
    {
        var edits = (await TestSite.OfArticle(text, "articles/ferry.md").AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH1002").SelectMany(static diagnostic => OfferedEdits.Of(diagnostic)).ToArray();
        if (!text.Contains("authors", StringComparison.Ordinal))
            Assert.Equal(list, Assert.Single(edits).NewText);
    }

    [Theory]
    [InlineData("_index.md", "+++\ntitle = \"Ada Byron\"\n+++\n")]
    [InlineData("ada.md", "+++\nname = Ada\n+++\n\nShe wrote.\n")]
    public void Front_matter_in_TOML_is_nobody_s_bio(string name, string text)
    {
        var sources = TestSite.OfArticle("title: The bell\nbyline: ada-byron\n").With("authors/" + name, text).Generate().GeneratedSources;

        Assert.DoesNotContain("+++", string.Concat(sources.Select(static source => source.SourceText.ToString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("authors/data.json", "{‹\"compilerOptions\"›: {\"strict\": true}}", "The file has no '\"name\":' of an author, so that nobody is registered: add '\"name\": \"…\"', or keep the file out of the authors.")]
    [InlineData("authors/data.json", "‹›[1, 2]", "The file has no '\"name\":' of an author, so that nobody is registered: add '\"name\": \"…\"', or keep the file out of the authors.")]
    [InlineData("authors/theme.toml", "‹colour› = \"red\"\ntitle = \"x\"\n", "The file has no 'name =' of an author, so that nobody is registered: add 'name = \"…\"', or keep the file out of the authors.")]
    public async Task Data_of_a_tool_among_the_authors_is_no_author(string path, string marked, string message)
    {
        var site = MarkedSite.OfArticle("title: The bell\nbyline: ada-byron\n").With(path, marked);

        await site.ReportsAmongOthers("MH4003", message);
        Assert.DoesNotContain(site.Site.Generate().GeneratedSources, static source => source.SourceText.ToString().Contains("compilerOptions", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("authors/all.toml", "[ada]\nname = \"Ada Two\"\n[lin]\nname = ‹Lin Wei›\n[roe]\nname = \"J. Roe\"\n", "A text must stand in quotation marks in TOML: put them around the whole of it.")]
    [InlineData("authors/all.json", "{\"ada\": {\"name\": \"Ada Two\"}, \"lin\": {\"name\": ‹'Lin Wei'›}, \"roe\": {\"name\": \"J. Roe\"}}", "JSON has double quotation marks alone: write them instead of these.")]
    public async Task One_entry_at_fault_loses_that_entry_alone(string path, string marked, string message)
    {
        await MarkedSite.OfArticle("title: The bell\nbyline: [ada, roe]\npublished: 2024-05-31\n").With(path, marked).ReportsAmongOthers("MH4001", message);
        var site = MarkedSite.OfArticle("title: The bell\nbyline: [ada, ‹nobody›]\npublished: 2024-05-31\n").With(path, marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal));
        await site.ReportsAmongOthers("MH1002", "No author is registered as 'nobody'. Add an entry for them below the authors, or write 'name:' for an author of this article alone.");
    }
}
