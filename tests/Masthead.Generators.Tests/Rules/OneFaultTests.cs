using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>One fault is one finding: each fault that a single line can have, in a piece that is right otherwise.</summary>
public sealed partial class OneFaultTests
{
    private const string Article = "articles/ferry.yml";

    private const string Author = "authors/ada-byron.yml";

    private const string Publication = "masthead.yml";

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        [Article] = """
            title: Ferries return
            standfirst: They sail again.
            kind: opinion
            section: harbour
            language: en
            byline:
              text: By Ada Byron
              credits:
                - author: ada-byron
                  role: author
                - author: lin-wei
                  role: editor
            dateline:
              place: Vell
              date: 2024-05-31
            published: 2024-05-31
            updated: 2024-06-02
            status: published
            editorNotes:
              - kind: correction
                text: Corrected. The ferry has two decks, where three were said.
                date: 2024-06-01
            disclaimers:
              - views
              - paid
              - reprint
            sources:
              - name: Ruth Abara
                use: quoted
              - descriptor: a docker
                type: anonymous
                anonymity:
                  reason: fear of dismissal
            tags:
              - boats
            topics:
              - medtop:20000123
            images:
              - src: /a.jpg
                credit: J. Roe
                width: 100
            syndication:
              origin: The Gazette
              url: https://example.org/
              translatedFrom: de
              translator: E. Roe
            sponsorship:
              type: supported
              party: The Port
            ai:
              extent: generated
              humanReview: true
              responsible: Ada Byron
            body: The ferries sail.
            """,
        [Author] = """
            name: Ada Byron
            type: pseudonym
            reason: Threats.
            url: https://ada.example/
            bio: Covers the harbour.
            disclaimers:
              - owner
            """,
        ["articles/quay.yml"] = "title: The quay\nkind: analysis\nbyline: lin-wei\npublished: 2024-05-31\nsponsorship: { type: supported, party: The Port }\ndisclaimers: [views, paid]\n",
        ["authors/lin-wei.yml"] = "name: Lin Wei\nbio: Edits.\n",
        [Publication] = """
            publisher:
              name: The Daily Harbour
              url: https://harbour.example/
            sections:
              - Harbour
            disclaimers:
              views:
                kind: views
                text: The views are those of {author}, as of {date}.
                requiredWhen:
                  - kind: opinion
              paid:
                kind: sponsored
                text: Paid for by {sponsor}.
                position: top
              reprint:
                kind: legal
                text: From {origin}.
              owner:
                kind: conflict
                text: '{author} owns a boat: {author.bio}'
            """,
    };

    public static TheoryData<string> Paths => [Article, Author, Publication];

    [Fact]
    public async Task The_piece_is_right() => Assert.Empty(await Found(Publication, Files[Publication]));

    [Theory]
    [MemberData(nameof(Paths))]
    public Task A_mistyped_key(string path) => Check(path, exactly: true, static (line, key, value) => key.Length < 5 ? null : line.Replace(key + ":", key[..2] + key[3] + key[2] + key[4..] + ":", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Paths))]
    public Task A_value_of_the_wrong_type(string path) => Check(path, exactly: true, static (line, key, value) => value.Length == 0 || key.Length == 0 ? null : line[..^value.Length] + "[[x]]");

    [Theory]
    [MemberData(nameof(Paths))]
    public Task A_mistyped_value(string path) => Check(path, exactly: false, static (line, key, value) => value.Length == 0 ? null : line + "q");

    [Theory]
    [MemberData(nameof(Paths))]
    public Task A_value_left_out(string path) => Check(path, exactly: false, static (line, key, value) => value.Length == 0 ? null : line[..^value.Length]);

    [Theory]
    [MemberData(nameof(Paths))]
    public Task A_key_left_out(string path) => Check(path, exactly: false, static (line, key, value) => value.Length == 0 || line.TrimStart().StartsWith('-') ? null : "");

    [Theory]
    [InlineData("byline: ada-byrn", "MH1002")]
    [InlineData("byline: { text: By Ada Byron, credits: [ada-byrn] }", "MH1002")]
    [InlineData("byline: { text: By Ada Byron, crdits: [ada-byron] }", "MH4002")]
    [InlineData("byline:", "MH1001")]
    [InlineData("editor: lin-wei", "MH1001")]
    [InlineData("byline: [[ada-byron]]", "MH4003")]
    [InlineData("byline: ada-byron\nkind: newss", "MH4003")]
    public Task Of_a_byline(string byline, string id) => Finds($"title: Ferries return\npublished: 2024-05-31\n{byline}\ndisclaimers: {{ text: 'By {{author}}, {{authors}}, {{author}}.' }}\n", id);

    [Theory]
    [InlineData("", "MH4007")]
    [InlineData("published:\n", "MH4007")]
    [InlineData("published: soon\n", "MH4004")]
    [InlineData("publised: 2024-05-31\n", "MH4002")]
    public Task Of_a_date(string published, string id) => Finds($"title: Ferries return\nbyline: ada-byron\n{published}disclaimers: {{ text: 'Of {{date}}.' }}\n", id);

    [Theory]
    [InlineData("", "MH4009")]
    [InlineData("titel: Ferries return\n", "MH4009")]
    [InlineData("title: { en: Ferries return }\n", "MH4003")]
    public Task Of_a_title(string title, string id) => Finds($"{title}byline: ada-byron\npublished: 2024-05-31\n", id);

    [Theory]
    [InlineData("kind: newss\nsources: { descriptor: a docker }\n", "MH1009", "MH4003")]
    [InlineData("editorNote: { kind: corection, text: Two decks. }\nimages: /a.jpg\n", "MH1014", "MH4003")]
    [InlineData("images: { src: /a.jpg, credit: J. Roe, width: wide }\neditorNote: { kind: correction, text: Corrected to two decks. }\n", "MH3002", "MH3006", "MH4003")]
    [InlineData("updated: soon\nsources: { descriptor: a docker }\n", "MH1009", "MH4004")]
    public Task Two_faults_are_two(string faults, params string[] ids) => Finds($"title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{faults}", ids);

    [Fact]
    public async Task A_fault_that_is_suppressed_does_not_silence_what_follows_from_it() =>
        await Finds("title: Ferries return\npublished: 2024-05-31\ndisclaimers: { text: 'By {author}.' }\nsuppress: { rule: MH1001, reason: By request. }\n", "MH2005");

    private static async Task Finds(string article, params string[] ids)
    {
        var site = TestSite.Of((Article, article), ("articles/quay.yml", "title: The quay\nbyline: [ada-byron, lin-wei]\npublished: 2024-05-31\n"), ("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\n"), ("authors/lin-wei.yml", "name: Lin Wei\nbio: Edits.\n"));
        Assert.Equal(ids, (await site.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    /// <param name="exactly">Whether it is a fault wherever it stands; else it may be none.</param>
    /// <param name="spoil">The line, its key and its value, and what becomes of the line; null where it is not spoilt so.</param>
    private static async Task Check(string path, bool exactly, Func<string, string, string, string?> spoil)
    {
        var wrong = new List<string>();
        string[] lines = Files[path].Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var parts = Parts().Match(lines[i]);
            if (spoil(lines[i], parts.Groups["key"].Value, parts.Groups["value"].Value) is not { } spoilt)
                continue;

            string[] others = spoilt.Length == 0 ? [] : [spoilt];
            var text = string.Join('\n', lines.Take(i).Concat(others).Concat(lines.Skip(i + 1)));
            var found = await Found(path, text);
            if (found.Length > 1 || (exactly && found.Length == 0))
                wrong.Add($"{i + 1}: {spoilt.Trim()} ({lines[i].Trim()})\n    {string.Join("\n    ", found)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>
    /// What is found; the same in two pieces, which a fault in masthead.yml may be felt in, once. MH4021 is no fault of its own: it stands in
    /// each piece that one holds back, and names its line.
    /// </summary>
    private static async Task<string[]> Found(string path, string text)
    {
        var files = Files.Select(file => (file.Key, file.Key == path ? text : file.Value)).ToArray();
        return [.. (await TestSite.Of(files).AnalyzeAsync()).Where(static diagnostic => diagnostic.Id != "MH4021").Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}").Distinct()];
    }

    [GeneratedRegex(@"^ *(?:- )?(?:(?<key>[A-Za-z]+):(?: |\r?$))?(?<value>.*?)\r?$")]
    private static partial Regex Parts();
}
