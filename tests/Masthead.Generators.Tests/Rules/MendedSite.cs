using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;
using Masthead.Shared;

namespace Masthead.Generators.Tests.Rules;

/// <summary>A site, what an edit makes of it, and what is found then.</summary>
internal static class MendedSite
{
    /// <summary>The titles of the edits that the first finding of a rule offers, each with what it asks.</summary>
    public static async Task<string[]> Offers(TestSite site, string id) =>
        [.. (await EditsOf(site, id)).Select(static edit => (edit.IsSafe ? "" : "? ") + edit.Title + (edit.Question is { } question ? " | " + question : ""))];

    /// <summary>Does an edit of the first finding of a rule: at its place the rule is silent then, and nothing else is found.</summary>
    /// <param name="title">What the edit's title begins with.</param>
    /// <param name="answer">To its question.</param>
    /// <param name="follows">A rule that goes on where this one ends.</param>
    /// <returns>The path of the file that changed, below the content, and its text.</returns>
    public static async Task<(TestSite Site, string Path, string Text)> Mend(TestSite site, string id, string title, string answer = "", string? follows = null)
    {
        var before = await site.AnalyzeAsync();
        var found = before.First(diagnostic => diagnostic.Id == id);
        var edit = (await EditsOf(site, id)).First(edit => edit.Title.StartsWith(title, StringComparison.Ordinal));
        Assert.Equal(answer.Length > 0, edit.Question is not null);

        var path = (edit.FilePath ?? found.Location.GetLineSpan().Path)[(TestSite.Root.Length + 1)..];
        var text = site.Files.FirstOrDefault(file => file.Path == TestSite.Root + "/" + path)?.GetText()?.ToString();
        Assert.Equal(edit.CreatesFile, text is null);
        if (answer.Length > 0)
            edit = edit.Filled(answer, Notation.Of(DataFormat.OfFile(path) ?? FrontMatter.Find(text ?? "").Format));

        var mended = edit.Apply(text ?? "");
        var after = site.With(path, mended);
        var now = await after.AnalyzeAsync();
        Assert.DoesNotContain(now, diagnostic => diagnostic.Id == id && diagnostic.GetMessage(null) == found.GetMessage(null) && diagnostic.Location.GetLineSpan().Path == found.Location.GetLineSpan().Path);
        Assert.DoesNotContain(now, diagnostic => diagnostic.Id != follows && !before.Any(other => other.Id == diagnostic.Id && other.GetMessage(null) == diagnostic.GetMessage(null)));
        return (after, path, mended);
    }

    public static async Task<TextEdit[]> EditsOf(TestSite site, string id) =>
        [.. OfferedEdits.Of((await site.AnalyzeAsync()).First(diagnostic => diagnostic.Id == id))];
}
