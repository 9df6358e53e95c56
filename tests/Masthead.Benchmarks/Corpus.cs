using System.Globalization;
using System.Text;

namespace Masthead.Benchmarks;

/// <summary>A made-up publication of any size, the same each time, in which the rules find nothing to mend: articles of some 0.9 KB of metadata and 5 KB of text in folders by year and month, authors, disclaimers.</summary>
internal static class Corpus
{
    private const int Seed = 20_261_126;

    private static readonly string[] Words =
        "harbour ferry quay council vote winter crane light boat crew herring price lamp tower storm breakwater pool rent net island mayor captain engine report night morning".Split(' ');

    /// <summary>Ten fields of a site's own.</summary>
    private const string Declaration = "fields: { articles: { a: string, b: text, c: int, d: decimal, e: bool, f: date, g: uri, h: { values: [x, y] }, i: list of string, j: { fields: { src: uri, alt: string } } } }\n";

    private const string Fields = "a: boat\nb: A crew and its boat.\nc: 7\nd: 1.25\ne: true\nf: 2024-05-31\ng: https://example.org/\nh: y\ni: [net, rent]\nj: { src: /crew.jpg, alt: The crew }\n";

    /// <summary>Paths below the content folder, and texts.</summary>
    /// <param name="hasFields">Whether the site declares ten fields, and each article has them.</param>
    public static IEnumerable<(string Path, string Text)> Of(int articles, bool hasFields = false)
    {
        var random = new Random(Seed);
        var authors = Math.Max(10, articles / 50);
        yield return ("masthead.yml", "publisher: The Harbour Times\nsections: [World, Local, Opinion]\ndisclaimers:\n  links: { kind: affiliate, text: '{publisher} earns from links on this page, and {author} does not.' }\n  views: { kind: views, text: 'The views are those of {author}, not of {publisher}.' }\n" + (hasFields ? Declaration : ""));
        for (var author = 0; author < authors; author++)
            yield return ($"authors/author-{author}.yml", $"name: {Name(author)}\njobTitle: reporter\nbio: {Sentence(random, 20)}\n");
        for (var article = 0; article < articles; article++)
            yield return ($"articles/{2000 + article % 25}/{1 + article % 12:00}/piece-{article}.md", Article(article, authors, random, hasFields));
    }

    private static string Article(int number, int authors, Random random, bool hasFields)
    {
        var text = new StringBuilder();
        var author = random.Next(authors);
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: {Sentence(random, 7)}
            standfirst: {Sentence(random, 25)}
            kind: {(number % 5 == 0 ? "opinion" : "news")}
            section: {(number % 3 == 0 ? "World" : "Local")}
            byline: [author-{author}, author-{(author + 1 + random.Next(authors - 1)) % authors}]
            published: {2000 + number % 25}-{1 + number % 12:00}-{1 + number % 28:00}T08:30:00+00:00
            updated: {2000 + number % 25}-{1 + number % 12:00}-28T09:00:00+00:00
            tags: [{Word(random)}, {Word(random)}, {Word(random)}]
            editorNotes:
              - kind: correction
                date: {2000 + number % 25}-{1 + number % 12:00}-28
                text: Corrected. {Sentence(random, 20)}
            sources:
              - {"{"} name: {Name(random.Next(1000))}, use: reported {"}"}
            disclaimers: [{(number % 5 == 0 ? "views" : "links")}]
            {(hasFields ? Fields : "")}---

            """);
        for (var paragraph = 0; paragraph < 12; paragraph++)
        {
            text.Append(Sentence(random, 25)).Append(' ');
            text.Append(paragraph % 3 == 0 ? $"“{Sentence(random, 15)}” said {Name(random.Next(1000))}. " : $"The [{Word(random)}](https://example.org/{Word(random)}) was *{Word(random)}*. ");
            text.Append(Sentence(random, 25)).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Name(int number) => $"{Capital(Words[number % Words.Length])} {Capital(Words[number / Words.Length % Words.Length])}son{number / (Words.Length * Words.Length)}";

    private static string Sentence(Random random, int words) => Capital(string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)))) + ".";

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
