using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Checking;

/// <summary>What somebody might do to the files of a site next, as the random numbers say.</summary>
internal static class RandomEdit
{
    /// <summary>A site of no files finds nothing for ever.</summary>
    private const int Fewest = 3;

    private static readonly string[] Lines =
    [
        "slug: ferry", "slug: quay", "permalink: /ferry", "aliases: [/ferry, /old]", "status: draft", "status: withheld", "draft: true", "language: de", "language: fr", "section: Town", "section: Opinion",
        "tags: [boats, ferry]", "tags: [new-tag]", "byline: Ada Byron", "byline: [ada-byron, lin-wei]", "byline: ada-byrn", "byline: { name: Jo Doe, affiliation: The Quay Post }", "author: lin-wei",
        "published: 2024-05-06T10:00:00", "published: 2024-05-06", "date: 2024-05-06T10:00:00Z", "bodyFile: ferry.txt", "bodyFile: ../articles/note.md", "disclaimers: [views]", "disclaimers: [vews]",
        "translatedFrom: de", "syndication: { origin: The Other Paper, originalUrl: https://example.org/a }", "sponsorship: { by: Quay Lines }", "noByline: desk", "kind: opinion", "source: wire", "sorce: wire", "related: boats",
        "suppress: [ { rule: MH4020, reason: known } ]", "editorNotes: [ { kind: correction, date: 2024-05-07, text: Corrected. } ]", "title: [", "title: \"Open", "sources: [ { name: Quay Lines, use: quoted } ]",
    ];

    private static readonly string[] AuthorLines =
    [
        "name: Ada Byron", "name: Ada Lin", "name: Lin Wei", "id: ada", "id: jo", "alternateNames: [Jo Doe, Ada]", "bio: Covers ships.", "bio:", "jobTitle: editor", "type: organization", "relation: agency", "disclaimers: [views]",
        "disclaimers: [vews]", "interests: [ { party: Quay Lines } ]", "affiliation: The Other Paper", "sameAs: https://example.org/jo", "nmae: Jo", "slug: jo", "name: [", "email: jo@example.org", "ada-byron: { name: Ada Byron }",
    ];

    private static readonly string[] PublicationLines =
    [
        "publisher: The Harbour Times", "publisher: { name: Quay Lines, url: https://harbour.example }", "permalink: /{slug}", "permalink: /{section}/{slug}", "sections: [Town, World]", "sections: [Opinion]", "sections: { boats: Boats }", "language: de",
        "defaults: { language: de }", "defaults: { kind: opinion }", "policy: { inlineAuthors: error }", "policy: { unsigned: [letter] }", "policy: { paths: [ { path: 'articles/**', off: [MH4020] } ] }", "dialect: jekyll", "timeZone: Europe/Paris",
        "disclaimers: { views: { kind: views, text: 'By {author}.' } }", "disclaimers: { views: 'The views of {author.bio}.' }", "fields: { articles: { related: article } }", "ignoreKeys: [source, sorce]", "pages: [note.md]", "languages: [en, de]", "agencies: [ Reuters ]",
        "kinds: { note: { is: news } }", "publsher: X", "sections: [", "jurisdiction: DE",
    ];

    private static readonly string[] Paragraphs =
    [
        "See [the ferry](/ferry) and [the quay](/qay), and [a file](ferry.md).", "“The boats of this harbour are leaving for good now.”", "Correction: an earlier version of this article gave a wrong date.",
        "The views are those of Ada Byron.", "The opinions expressed here are those of the author and not of The Quay Post.", "Nothing else.", "(Reuters) - A boat sank.",
    ];

    private static readonly string[] Splinters = ["---\n", ":", "\n", "- ", "\"", "[", "title: ", "  ", "“", "#"];

    /// <summary>Files with their new texts; null for what is removed.</summary>
    public static IReadOnlyList<(string File, string? Text)> Of(EditableSite site, Random random)
    {
        var (file, text) = Any(site, random);
        switch (random.Next(20))
        {
            case 0:
                return [(Beside(file, random), text)];
            case 1 when site.Texts.Count > Fewest:
                return [(file, null)];
            case 2:
                return [(file, null), (Beside(file, random), text)];
            case 3:
                return [(file, Any(site, random).Text)];
            case 4:
                return [(file, Mutation.Of(text, Splinters, random))];
            case 5:
                var (other, otherText) = Any(site, random);
                return other == file ? [] : [(file, Edited(file, text, site, random)), (other, Edited(other, otherText, site, random))];
            default:
                return [(file, Edited(file, text, site, random))];
        }
    }

    private static string Edited(string file, string text, EditableSite site, Random random)
    {
        var known = file.EndsWith("/masthead.yml", StringComparison.Ordinal) ? PublicationLines : file.Contains("/authors", StringComparison.Ordinal) ? AuthorLines : Lines;
        var lines = text.Split('\n').ToList();
        var end = Math.Max(1, lines.FindIndex(1, static line => line == "---"));
        var line = random.Next(Math.Min(1, lines.Count - 1), end);
        switch (random.Next(7))
        {
            case 0:
                lines.Insert(line, known[random.Next(known.Length)]);
                break;
            case 1:
                lines[line] = known[random.Next(known.Length)];
                break;
            case 2:
                lines.RemoveAt(line);
                break;
            case 3:
                var others = Any(site, random).Text.Split('\n');
                lines[line] = others[random.Next(others.Length)];
                break;
            case 4:
                lines[line] += " boats";
                break;
            default:
                lines.AddRange(["", Paragraphs[random.Next(Paragraphs.Length)], ""]);
                break;
        }

        return string.Join('\n', lines);
    }

    private static (string File, string Text) Any(EditableSite site, Random random)
    {
        // Every fourth edit is of what all articles rest on.
        var entries = random.Next(4) == 0 ? site.Files.Where(static file => file.EndsWith("/masthead.yml", StringComparison.Ordinal) || file.Contains("/authors", StringComparison.Ordinal)).ToArray() : [];
        var file = entries.Length > 0 ? entries[random.Next(entries.Length)] : site.Files.ElementAt(random.Next(site.Files.Count));
        return (file, site.Texts[file]);
    }

    private static string Beside(string file, Random random) =>
        Path.GetDirectoryName(file)!.Replace('\\', '/') + "/" + new[] { "quay.md", "ferry.md", "ferry.de.md", "ferry.txt", "note.md", "new.yml", "boats.md", "readme.md" }[random.Next(8)];
}
