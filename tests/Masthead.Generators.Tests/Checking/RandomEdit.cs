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
                return other == file ? [] : [(file, Edited(text, site, random)), (other, Edited(otherText, site, random))];
            default:
                return [(file, Edited(text, site, random))];
        }
    }

    private static string Edited(string text, EditableSite site, Random random)
    {
        var lines = text.Split('\n').ToList();
        var end = Math.Max(1, lines.FindIndex(1, static line => line == "---"));
        var line = random.Next(Math.Min(1, lines.Count - 1), end);
        switch (random.Next(7))
        {
            case 0:
                lines.Insert(line, Lines[random.Next(Lines.Length)]);
                break;
            case 1:
                lines[line] = Lines[random.Next(Lines.Length)];
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
        var file = site.Texts.ElementAt(random.Next(site.Texts.Count));
        return (file.Key, file.Value);
    }

    private static string Beside(string file, Random random) =>
        Path.GetDirectoryName(file)!.Replace('\\', '/') + "/" + new[] { "quay.md", "ferry.md", "ferry.de.md", "ferry.txt", "note.md", "new.yml", "boats.md", "readme.md" }[random.Next(8)];
}
