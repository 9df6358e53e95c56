using Masthead.Content.Checking;

namespace Masthead.Generators.Tests.Checking;

/// <summary>After an edit the check keeps what the edit does not reach, and says what a check from the start would.</summary>
public sealed class SiteEditTests
{
    private const int EditsInARow = 40;

    /// <summary>Sites of which many articles ask something of the others: addresses, languages, texts in files of their own, fields that name articles.</summary>
    private static readonly EditableSite Tangled = EditableSite.Of(
        ("masthead.yml", """
            publisher: { name: The Harbour Times, url: https://harbour.example }
            permalink: /{section}/{slug}
            sections: [Town, Opinion]
            fields: { articles: { related: article, lead: { type: article, required: false } } }
            disclaimers:
              views: { kind: views, text: 'The views are those of {author}, not of {publisher}.' }
              unused: { kind: affiliate, text: We earn. }
            """),
        ("authors/ada-byron.yml", "name: Ada Byron\nbio: Ada covers the harbour.\ndisclaimers: [views]\n"),
        ("authors/lin-wei.yml", "name: Lin Wei\n"),
        ("authors/jo.yml", "name: Jo Doe\nbio: Jo.\n"),
        ("articles/ferry.md", "---\ntitle: Ferry\nbyline: ada-byron\npublished: 2024-01-02\nsection: Town\ntags: [boats]\nrelated: quay\n---\nThe [quay](/town/quay) and [boats](/town/boat).\n"),
        ("articles/ferry.de.md", "---\ntitle: Fähre\nbyline: ada-byron\npublished: 2024-01-02\nsection: Town\nsyndication: { translatedFrom: en, translator: Lin Wei }\n---\nText.\n"),
        ("articles/quay.md", "---\ntitle: Quay\nbyline: lin-wei\npublished: 2024-01-02T10:00:00\nsection: Town\nslug: quay\naliases: [/town/boats-of-old]\n---\nText. [Old](/town/boats-of-old)\n"),
        ("articles/boats.yml", "title: Boats\nbyline: lin-wei\npublished: 2024-01-02T10:00:00\nsection: Town\nbodyFile: boats.txt\n"),
        ("articles/boats.txt", "“The boats of this harbour are leaving for good now.”\n\nUpdate (3 June 2024): they came back.\n"),
        ("articles/note.md", "---\ntitle: Note\nbyline: ada-byron\npublished: 2024-01-02T11:00:00\nsection: Town\nslug: quay\n---\nText.\n"),
        ("articles/letter.md", "---\ntitle: Letter\nbyline: { name: Ann Roe }\npublished: 2024-01-02\nsection: Opinion\nkind: letter\n---\nText.\n"));

    private static readonly EditableSite Foreign = EditableSite.Of(
        ("masthead.yml", "publisher: The Harbour Times\ndialect: jekyll\n"),
        ("articles/2024-01-02-ferry.md", "---\ntitle: Ferry\nsorce: wire\n---\nSee [quay](/2024/01/02/qay.html).\n"),
        ("articles/2024-01-02-quay.md", "---\ntitle: Quay\nsorce: wire\ntags: [boats]\n---\nText.\n"),
        ("articles/2024-01-03-boats.md", "---\ntitle: Boats\ntagz: [x]\n---\nText.\n"),
        ("articles/2024-01-04-note.md", "---\ntitle: Note\n---\nText.\n"));

    [Theory]
    [InlineData("tangled", 40)]
    [InlineData("foreign", 40)]
    [InlineData("BrokenNewsroom", 6)]
    [InlineData("Newsroom", 6)]
    public void After_every_edit_it_finds_what_a_check_from_the_start_finds(string name, int rows)
    {
        var site = name switch { "tangled" => Tangled, "foreign" => Foreign, _ => EditableSite.OfSample(name) };
        var (kept, edits) = (0, 0);
        for (var row = 0; row < rows; row++)
        {
            var random = new Random(row);
            var texts = site;
            var check = texts.Check();
            var found = texts.Files.ToDictionary(static file => file, file => FoundIn(file, check));
            for (var i = 0; i < EditsInARow; i++)
            {
                var edit = RandomEdit.Of(texts, random);
                texts = texts.With(edit);
                var after = check.After(texts, [.. edit.Select(static file => file.File)], TestContext.Current.CancellationToken);
                foreach (var (file, _) in edit.Where(static edited => edited.Text is not null))
                    FoundIn(file, after.Check);
                edits++;
                // Somebody types on, and nobody has asked about the others.
                if (after.Anew is not null && random.Next(2) == 0)
                {
                    check = after.Check;
                    continue;
                }

                check = after.Anew ?? after.Check;
                foreach (var file in after.Files)
                    found[file] = FoundIn(file, check);
                foreach (var gone in found.Keys.Except(texts.Files).ToArray())
                    found.Remove(gone);

                kept += after.Files.Count < texts.Files.Count ? 1 : 0;
                var fresh = texts.Afresh().Check();
                foreach (var file in texts.Files)
                    Assert.True(FoundIn(file, fresh) == found[file], $"row {row}, edit {i} of {string.Join(", ", edit)}: {file}\n--- from the start\n{FoundIn(file, fresh)}\n--- after the edit\n{found[file]}");
            }
        }

        // Else nothing was shown.
        Assert.InRange(kept, edits / 4, edits);
    }

    [Fact]
    public void A_text_edited_is_read_and_checked_alone()
    {
        var (read, checkedAgain) = Edit("ferry.md", static text => text + "\nAnother paragraph.\n");

        Assert.Equal(1, read);
        Assert.Equal(["ferry.md"], checkedAgain);
    }

    [Fact]
    public void So_is_a_byline_that_leaves_nobody_without_an_article()
    {
        var (read, checkedAgain) = Edit("ferry.md", static text => text.Replace("byline: ada-byron", "byline: [ada-byron, lin-wei]", StringComparison.Ordinal));

        Assert.Equal(1, read);
        Assert.Equal(["ferry.md"], checkedAgain);
    }

    [Fact]
    public void An_author_named_for_the_first_time_has_entries_checked_and_no_other_article()
    {
        var (read, checkedAgain) = Edit("ferry.md", static text => text.Replace("byline: ada-byron", "byline: jo", StringComparison.Ordinal));

        Assert.Equal(1, read);
        Assert.Equal(["ferry.md", "ada-byron.yml", "jo.yml", "lin-wei.yml", "masthead.yml"], checkedAgain.Order(StringComparer.Ordinal).OrderBy(static file => file == "ferry.md" ? 0 : 1));
    }

    [Fact]
    public void The_article_that_owns_a_text_is_checked_with_it()
    {
        var (read, checkedAgain) = Edit("boats.txt", static text => text + "More.\n");

        Assert.Equal(0, read);
        Assert.Equal(["boats.txt", "boats.yml"], checkedAgain);
    }

    [Theory]
    [InlineData("ferry.md", "section: Town", "language: fr", "ferry.de.md")]
    [InlineData("note.md", "slug: quay", "slug: other", "note.md, quay.md")]
    [InlineData("boats.yml", "byline: lin-wei", "byline: [lin-wei, jo]", "boats.txt")]
    [InlineData("boats.yml", "T10:00:00", "", "note.md")]
    public void What_others_say_of_an_article_is_asked_again(string name, string before, string after, string others)
    {
        var (_, checkedAgain) = Edit(name, text => text.Replace(before, after, StringComparison.Ordinal));

        Assert.All(others.Split(", "), other => Assert.Contains(other, checkedAgain));
    }

    [Theory]
    [InlineData("masthead.yml", "We earn.", "We do earn.", 1)]
    [InlineData("masthead.yml", "permalink: /{section}", "permalink: /{section}/x", 1)]
    [InlineData("masthead.yml", "sections: [Town", "sections: [Towns", 1)]
    [InlineData("masthead.yml", "related: article", "related: article, other: string", 1)]
    [InlineData("ada-byron.yml", "Ada Byron", "Ada Byrom", 1)]
    [InlineData("boats.yml", "bodyFile: boats.txt", "bodyFile: boat.txt", 1)]
    [InlineData("boats.yml", "bodyFile: boats.txt\n", "", 1)]
    public void What_all_articles_rest_on_has_all_checked_the_edited_file_first_and_alone_at_once(string name, string before, string after, int read)
    {
        var (readAtOnce, checkedAgain) = Edit(name, text => text.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(name, checkedAgain[0]);
        Assert.Equal(Tangled.Files.Count, checkedAgain.Length);
        Assert.Equal(read, readAtOnce);
    }

    /// <summary>What nobody names any more is no text, and what somebody names is one.</summary>
    [Fact]
    public void A_text_that_an_article_drops_and_takes_again_is_told_to_be_an_article_and_told_no_more()
    {
        const string Named = "title: Boats\nbyline: ada-byron\npublished: 2024-01-02\nbodyFile: boats.txt\n";
        var site = EditableSite.Of(
            ("masthead.yml", "publisher: The Harbour Times\n"),
            ("authors/ada-byron.yml", "name: Ada Byron\nbio: Ada covers the harbour.\n"),
            ("articles/boats.yml", Named),
            ("articles/boats.txt", "---\ntitle: Boats\nbyline: ada-byron\npublished: 2024-01-02\n---\nText.\n"));
        var (article, text) = (site.Files.Single(static file => file.EndsWith("boats.yml", StringComparison.Ordinal)), site.Files.Single(static file => file.EndsWith("boats.txt", StringComparison.Ordinal)));

        var dropped = site.With((article, Named.Replace("bodyFile: boats.txt", "body: Text.", StringComparison.Ordinal)));
        var check = site.Check();
        Assert.Empty(FoundIn(text, check));
        var afterDrop = check.After(dropped, [article], TestContext.Current.CancellationToken);
        Assert.Contains(text, afterDrop.Files);
        Assert.Contains("MH4019", FoundIn(text, afterDrop.Anew ?? afterDrop.Check), StringComparison.Ordinal);

        var taken = dropped.With((article, Named));
        var afterTake = (afterDrop.Anew ?? afterDrop.Check).After(taken, [article], TestContext.Current.CancellationToken);
        Assert.Contains(text, afterTake.Files);
        Assert.Empty(FoundIn(text, afterTake.Anew ?? afterTake.Check));
    }

    [Fact]
    public void What_is_said_of_an_author_has_those_asked_again_who_name_them_or_somebody_unregistered()
    {
        var (read, checkedAgain) = Edit("ada-byron.yml", static text => text.Replace("covers", "has covered", StringComparison.Ordinal));

        Assert.Equal(1, read);
        Assert.Equal(["ada-byron.yml", "ferry.de.md", "ferry.md", "jo.yml", "letter.md", "lin-wei.yml", "masthead.yml", "note.md"], checkedAgain.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tags: [quayside]", "letter.md")]
    [InlineData("tags: [Boat]", "letter.md, ferry.md")]
    [InlineData("permalink: /town/boat", "letter.md, ferry.md, quay.md")]
    public void A_tag_has_those_asked_again_who_link_to_something_of_its_name_and_an_address_who_link_to_any(string line, string all)
    {
        var (_, checkedAgain) = Edit("letter.md", text => text.Replace("kind: letter", $"kind: letter\n{line}", StringComparison.Ordinal));

        Assert.Equal("letter.md", checkedAgain[0]);
        Assert.Equal(all.Split(", ").Order(StringComparer.Ordinal), checkedAgain.Order(StringComparer.Ordinal));
    }

    /// <summary>How many files are read after an edit, and the names of those that are to be checked again.</summary>
    private static (int Read, string[] CheckedAgain) Edit(string name, Func<string, string> edit)
    {
        var file = Tangled.Files.Single(file => file.EndsWith("/" + name, StringComparison.Ordinal));
        var check = Tangled.Check();
        foreach (var known in Tangled.Files)
            FoundIn(known, check);
        var edited = Tangled.With((file, edit(Tangled.Texts[file])));

        var after = check.After(edited, [file], TestContext.Current.CancellationToken);

        after.Check.Index(TestContext.Current.CancellationToken);
        return (edited.Reads, [.. after.Files.Select(static path => Path.GetFileName(path))]);
    }

    private static string FoundIn(string file, SiteCheck check) => string.Join('\n', check.In(file, TestContext.Current.CancellationToken)
        .Select(found => $"{found} {check.IsSuppressed(found.Rule.Id, file, found.Finding.Range.Start, TestContext.Current.CancellationToken)} {string.Join(", ", found.Finding.Edits)}"));
}
