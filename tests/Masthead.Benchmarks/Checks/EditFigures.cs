using System.Diagnostics;
using System.Globalization;

namespace Masthead.Benchmarks.Checks;

/// <summary>What an edit takes in a site that is checked already: until the findings of the edited file are there.</summary>
internal static class EditFigures
{
    private const int Edits = 31;

    private static readonly (string Name, Func<string, int, string> Edit)[] Kinds =
    [
        ("a paragraph added", static (text, number) => $"{text}\nParagraph {number}.\n"),
        ("the title", static (text, _) => text.Replace("title: ", "title: Again ", StringComparison.Ordinal)),
        ("the byline", static (text, number) => text.Replace("byline: [", $"byline: [author-{number % 10}, ", StringComparison.Ordinal)),
        ("a tag that no other article has", static (text, number) => text.Replace("tags: [", $"tags: [tag-{number}, ", StringComparison.Ordinal)),
        ("another address", static (text, number) => text.Replace("\nkind: ", $"\npermalink: /other-{number}\nkind: ", StringComparison.Ordinal)),
    ];

    public static IEnumerable<string> Rows(int articles)
    {
        var site = new SiteInMemory(Corpus.Of(articles));
        var check = site.Check();
        foreach (var file in site.Files)
            _ = check.In(file, CancellationToken.None).Count();

        var files = site.Files.Where(static file => file.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        foreach (var (name, edit) in Kinds)
        {
            var times = new List<double>();
            var reached = 0;
            for (var i = 0; i < Edits; i++)
            {
                var file = files[i * 7919 % files.Length];
                var edited = site.With(file, edit(site.TextOf(file, CancellationToken.None), i));
                var watch = Stopwatch.StartNew();
                var after = check.After(edited, [file], CancellationToken.None);
                _ = after.Check.In(file, CancellationToken.None).Count();
                times.Add(watch.Elapsed.TotalMilliseconds);
                (site, check, reached) = (edited, after.Anew ?? after.Check, Math.Max(reached, after.Files.Count));
            }

            yield return string.Create(CultureInfo.InvariantCulture, $"| {articles:N0} articles, {name} | {times.Order().ElementAt(Edits / 2):0.0} | {times.Max():0.0} | {reached:N0} |");
        }
    }
}
