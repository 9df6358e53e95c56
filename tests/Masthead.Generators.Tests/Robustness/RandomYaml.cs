using CsCheck;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>YAML from a grammar: nearly right throughout, so that it is read to its end and means something.</summary>
internal static class RandomYaml
{
    private const int Deepest = 4;

    /// <summary>What is written where, as an article, an author or masthead.yml may have it.</summary>
    private static readonly string[] Keys =
    [
        "title", "alternativeTitle", "aliases", "slug", "permalink", "standfirst", "kind", "section", "language", "byline", "noByline", "dateline", "published", "date", "updated",
        "status", "draft", "editorNotes", "editorNote", "disclaimers", "disclaimer", "sources", "tags", "topics", "images", "syndication", "sponsorship", "ai", "body", "bodyFile",
        "suppress", "author", "with", "additionalReporting", "editor", "photographers", "translator", "credits", "text", "role", "place", "name", "id", "type", "relation", "jobTitle",
        "bio", "url", "sameAs", "email", "image", "alternateNames", "expertise", "affiliations", "interests", "party", "nature", "from", "to", "label", "position", "audience", "by",
        "was", "now", "style", "as", "agency", "descriptor", "use", "anonymity", "reason", "approvedBy", "src", "alt", "credit", "caption", "license", "decorative", "origin", "canonical",
        "translatedFrom", "editorialControl", "extent", "humanReview", "responsible", "rule", "publisher", "defaults", "sections", "agencies", "policy", "emails", "inlineAuthors",
        "ignoreKeys", "requiredWhen", "effective", "expires", "x-mine", "Title", "TITLE", "<<", "en", "de", "ada", "views",
    ];

    private static readonly string[] Values =
    [
        "", "~", "null", "true", "false", "no", "007", "18:30", "1e3", "2024-05-31", "2024-05-31T18:30:00+02:00", "2024-05-31 18:30", "June 3, 2015", "9999-12-31", "0001-01-01",
        "0001-01-01T00:00:00+14:00", "ada", "lin-wei", "Ada Byron", "views", "news", "analysis", "opinion", "draft", "published", "withheld", "retracted", "correction", "internal",
        "public", "top", "end", "afterByline", "staff", "agency", "pseudonym", "sponsored", "generated", "World", "world-news", "en", "de", "tr", "en-GB", "C#", "a, b, a", "ferry.txt",
        "0.md", "../1.yml", "https://example.org/a?b=c#d", "By Ada Byron in Moscow, with Lin Wei", "Ada Byron (@ada), Lin Wei <lin@example.org>", "'{author} of {publisher}: {author.bio}'",
        "'{{{kind}}} {date} {sponsor} {origin} {nobody}'", "'/{section}/{year}/{slug}'", "allow", "warn", "publish",
    ];

    private static readonly Gen<string> Plain = Gen.Frequency((8, Gen.OneOf(Values)), (2, RandomText.Word), (1, RandomText.Any.Select(OneLine)));

    private static readonly Gen<string> Scalar = Gen.Frequency(
        (8, Plain),
        (2, RandomText.Any.Select(YamlText.DoubleQuoted)),
        (2, RandomText.Any.Select(static text => "'" + OneLine(text).Replace("'", "''", StringComparison.Ordinal) + "'")),
        (1, Gen.Select(Gen.OneOf("|", ">", "|-", ">+", "|2"), RandomText.Any, static (mark, text) => mark + "\n" + Indented(text.ReplaceLineEndings("\n")))));

    private static readonly Gen<string> Key = Gen.Frequency((12, Gen.OneOf(Keys)), (1, RandomText.Word), (1, RandomText.Any.Select(YamlText.DoubleQuoted)));

    /// <summary>An anchor, an alias, a tag, a comment: what stands beside a value.</summary>
    private static readonly Gen<(string Before, string Behind)> Beside = Gen.Frequency(
        (20, Gen.Const(("", ""))),
        (1, Gen.OneOf("a", "b").Select(static name => ($"&{name} ", ""))),
        (1, Gen.OneOf("!!str ", "! ", "!own ").Select(static tag => (tag, ""))),
        (1, RandomText.Word.Select(static comment => ("", " # " + comment))));

    /// <summary>What a whole file may hold.</summary>
    public static Gen<string> Document { get; } = Gen.Frequency((9, Map(Deepest)), (1, Node(Deepest))).Select(static node => node + "\n");

    /// <summary>The same between lines of dashes, with a body behind it.</summary>
    public static Gen<string> FrontMatter { get; } = Gen.Select(Document, RandomText.Any, static (yaml, body) => $"---\n{yaml}---\n{body}");

    private static Gen<string> Node(int depth) => depth == 0 ? Scalar : Gen.Frequency(
        (6, Scalar),
        (1, Gen.OneOf("*a", "*b")),
        (2, Map(depth)),
        (2, Node(depth - 1).Array[0, 4].Select(static items => string.Join("\n", items.Select(static item => "- " + Indented(item).TrimStart(' '))))),
        (1, Node(0).Array[0, 4].Select(static items => $"[{string.Join(", ", items.Select(OneLine))}]")),
        (1, Gen.Select(Key, Node(0)).Array[0, 3].Select(static entries => $"{{{string.Join(", ", entries.Select(static entry => $"{entry.Item1}: {OneLine(entry.Item2)}"))}}}")));

    private static Gen<string> Map(int depth) =>
        Gen.Select(Key, Beside, Node(depth - 1)).Array[1, 6].Select(static entries => string.Join("\n", entries.Select(static entry => Entry(entry.Item1, entry.Item2, entry.Item3))));

    private static string Entry(string key, (string Before, string Behind) beside, string value) =>
        value.Contains('\n') && value[0] is not ('|' or '>') ? $"{key}: {beside.Before}\n{Indented(value)}" : $"{key}: {beside.Before}{value}{(value.Contains('\n') ? "" : beside.Behind)}";

    private static string Indented(string lines) => "  " + lines.Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string OneLine(string text) => string.Concat(text.Where(static character => character is not ('\r' or '\n')));
}
