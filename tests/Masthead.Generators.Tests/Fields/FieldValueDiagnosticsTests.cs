namespace Masthead.Generators.Tests.Fields;

/// <summary>What is wrong with a value of a declared field: MH4003, MH4004 and MH4002, at the value.</summary>
public sealed class FieldValueDiagnosticsTests
{
    [Theory]
    [InlineData("string", "‹[a]›", "'own' takes a text, not a list.")]
    [InlineData("text", "‹{ a: b }›", "'own' takes a text, not keys and values.")]
    [InlineData("int", "‹ten›", "'ten' is not a whole number, which 'own' takes.")]
    [InlineData("int", "‹4.5›", "'4.5' is not a whole number, which 'own' takes.")]
    [InlineData("int", "‹\"5\"›", "'5' stands in quotation marks, so it is a text: write 5 without quotation marks.")]
    [InlineData("int", "‹2147483648›", "'2147483648' is too large: 'own' takes a whole number from -2147483648 to 2147483647.")]
    [InlineData("int", "‹[1]›", "'own' takes a whole number, not a list.")]
    [InlineData("decimal", "‹1,5›", "'1,5' is not a number, which 'own' takes.")]
    [InlineData("bool", "‹yes›", "'yes' is not a value of 'own'. Did you mean 'true'? It takes true, false, without quotation marks.")]
    [InlineData("bool", "‹'false'›", "'false' stands in quotation marks, so it is a text: write false without quotation marks.")]
    [InlineData("decimal", "‹'1.5'›", "'1.5' stands in quotation marks, so it is a text: write 1.5 without quotation marks.")]
    [InlineData("uri", "‹see the site›", "'see the site' is not an address: write it as https://example.org/page or /page, spaces as %20.")]
    [InlineData("uri", "‹1x:y›", "'1x:y' is not an address: write it as https://example.org/page or /page, spaces as %20.")]
    [InlineData("{ values: [good, bad] }", "‹god›", "'god' is not a value of 'own'. Did you mean 'good'? It takes good, bad.")]
    [InlineData("list of int", "[1, ‹two›]", "'two' is not a whole number, which 'own' takes.")]
    [InlineData("{ fields: { a: int } }", "‹x›", "'own' takes keys and values, not a text.")]
    [InlineData("{ fields: { a: int } }", "{ a: ‹x› }", "'x' is not a whole number, which 'a' takes.")]
    [InlineData("{ fields: { a: int, b: { type: int, required: true } } }", "‹{ a: 1 }›", "'own' has no 'b', which masthead.yml requires: add 'b:' with a whole number.")]
    [InlineData("article", "‹fery›", "There is no article 'fery'. Did you mean 'ferry'? Write its path below the articles, without the extension.")]
    [InlineData("list of article", "[ferry, ‹nowhere›]", "There is no article 'nowhere'. Write its path below the articles, without the extension.")]
    public Task The_wrong_type(string declaration, string marked, string message) => Field(declaration, marked).Reports("MH4003", message);

    [Theory]
    [InlineData("{ type: int, min: 1, max: 10 }", "‹11›", "'11' is more than 10, the most that 'own' takes.")]
    [InlineData("{ type: int, min: 1, max: 10 }", "‹0›", "'0' is less than 1, the least that 'own' takes.")]
    [InlineData("{ type: decimal, min: 0.5 }", "‹0.4›", "'0.4' is less than 0.5, the least that 'own' takes.")]
    [InlineData("{ type: date, max: 2024-01-01 }", "‹2024-01-02›", "'2024-01-02' is more than 2024-01-01, the most that 'own' takes.")]
    [InlineData("{ type: dateTime, min: 2024-01-01T00:00:00Z }", "‹2023-12-31T23:59:59Z›", "'2023-12-31T23:59:59Z' is less than 2024-01-01T00:00:00+00:00, the least that 'own' takes.")]
    [InlineData("{ type: string, pattern: '[A-Z]{2}-\\d+' }", "‹see AB-12›", "'see AB-12' does not match the pattern that masthead.yml declares for 'own': '(A-Z){2}-\\d+'.")]
    [InlineData("{ type: list of string, pattern: '\\w+' }", "[one, ‹two words›]", "'two words' does not match the pattern that masthead.yml declares for 'own': '\\w+'.")]
    [InlineData("{ type: string, pattern: '(a+)+b' }", "‹aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac›", "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…' takes too long to be held to the pattern of 'own' in masthead.yml, and counts as no match: write a pattern that does not try the same over and over.")]
    public Task Out_of_its_range(string declaration, string marked, string message) => Field(declaration, marked).Reports("MH4003", message);

    [Theory]
    [InlineData("{ type: int, min: 1, max: 10 }", "10")]
    [InlineData("{ type: string, pattern: '[A-Z]{2}-\\d+' }", "AB-12")]
    [InlineData("{ type: list of string, pattern: '\\w+' }", "[one, two]")]
    [InlineData("uri", "mailto:desk@example.org")]
    [InlineData("uri", "a/b:c?d=ü")]
    [InlineData("decimal", "1e3")]
    [InlineData("author", "Ada Byron")]
    [InlineData("article", "ferry")]
    [InlineData("string", "~")]
    public Task Silent_about_what_it_takes(string declaration, string value) => Field(declaration, value).IsClean();

    [Theory]
    [InlineData("date", "‹2024-05-31T18:30:00Z›", "'2024-05-31T18:30:00Z' is not a day that means one thing only. Write it as 2024-05-31, without a time.")]
    [InlineData("date", "‹05/06/2024›", "'05/06/2024' is not a day that means one thing only. Write it as 2024-05-31, without a time.")]
    [InlineData("date", "‹2026-09-31›", "'2026-09-31' is no day of September, which has 30. Write it as 2024-05-31, without a time.")]
    [InlineData("dateTime", "‹soon›", "'soon' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.")]
    public Task Not_a_date(string declaration, string marked, string message) => Field(declaration, marked).Reports("MH4004", message);

    [Fact]
    public Task A_time_without_an_offset() => Field("dateTime", "‹2024-05-31T18:30›").Reports(
        "MH4016", "'2024-05-31T18:30' has a time but no offset, and is read as UTC. Add the offset: Z, or one like +02:00.");

    [Fact]
    public Task An_unknown_author() => Field("author", "‹ada-biron›").Reports(
        "MH1002", "No author is registered as 'ada-biron'. Did you mean 'ada-byron'? Add an entry for them below the authors, or write 'name:' for an author of this article alone.");

    [Theory]
    [InlineData("‹ratng›: 3", "'ratng' is not a key of an article. Did you mean 'rating'?")]
    [InlineData("hero: { ‹scr›: /a }", "'scr' is not a key of 'hero'. Did you mean 'src'?")]
    public Task An_unknown_key(string marked, string message) =>
        FieldSite.Marked("fields:\n  articles: { rating: int, hero: { fields: { src: uri } } }\n", marked + "\n").Reports("MH4002", message);

    [Fact]
    public Task What_is_required_and_absent() => FieldSite.Marked("fields:\n  articles: { rating: { type: int, required: true } }\n", "")
        .With("articles/ferry.yml", "‹title›: Ferry\nbyline: ada-byron\npublished: 2024-05-31\n")
        .Reports("MH4003", "The article has no 'rating', which masthead.yml requires: add 'rating:' with a whole number.");

    [Fact]
    public Task What_is_required_and_empty() => FieldSite.Marked("fields:\n  articles: { rating: { type: int, required: true } }\n", "‹rating›:\n")
        .Reports("MH4003", "'rating' is empty, and masthead.yml requires it: write a whole number.");

    [Fact]
    public Task What_an_author_lacks() => FieldSite.Marked("fields:\n  authors: { pronouns: { type: string, required: true } }\n", "")
        .With("authors/ada-byron.yml", "‹name›: Ada Byron\nbio: Covers the harbour.\n")
        .Reports("MH4003", "The author has no 'pronouns', which masthead.yml requires: add 'pronouns:' with a text.");

    [Fact]
    public async Task Silent_where_the_rest_cannot_be_read()
    {
        var diagnostics = await FieldSite.Of("fields:\n  articles: { rating: { type: int, required: true } }\n", "tags: [\n").Without("articles/other.yml").AnalyzeAsync();

        Assert.Equal("MH4001", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void A_file_with_a_wrong_value_keeps_its_member_and_is_not_published()
    {
        var site = FieldSite.OfOne("{ fields: { src: { type: uri, required: true }, by: { type: author, required: true }, next: { type: article, required: true } } }", "{ src: a b, by: nobody, next: nowhere }");
        var ferry = site.Ferry();

        Assert.True(ferry.HasErrors);
        Assert.Equal("nobody", ferry.Get("Own")!.Get("By")!.Get("Name"));
        Assert.Throws<System.Reflection.TargetInvocationException>(() => ferry.Get("Own")!.Get("Next")!.Get("Value"));
    }

    [Fact]
    public void Of_a_draft_that_is_not_compiled_in_no_reference_is()
    {
        var site = FieldSite.OfOne("list of article", "[secret-leak, other]")
            .With("articles/secret-leak.yml", "title: Leak\nstatus: draft\n")
            .With("masthead.yml", "fields:\n  articles: { own: list of article }\n  authors: { best: article }\n")
            .With("authors/ada-byron.yml", "name: Ada Byron\nbest: secret-leak\n");

        Assert.Equal("[other]", site.Ferry().Get("Own")!.ToString());
        Assert.DoesNotContain(site.Generate().GeneratedSources, static source => source.SourceText.ToString().Contains("secret-leak", StringComparison.Ordinal));
        Assert.Equal("[secret-leak, other]", (site with { IncludesDrafts = true }).Ferry().Get("Own")!.ToString());
    }

    [Fact]
    public void Nor_is_one_of_the_text_of_an_article()
    {
        var site = FieldSite.OfOne("list of article", "[texts/ferry, other]")
            .With("articles/other.yml", "title: Other\nbodyFile: texts/ferry.md\n")
            .With("articles/texts/ferry.md", "Text.");

        Assert.Equal("[other]", site.Ferry().Get("Own")!.ToString());
    }

    private static Rules.MarkedSite Field(string declaration, string marked) => FieldSite.Marked($"fields:\n  articles:\n    own: {declaration}\n", $"own: {marked}\n");
}
