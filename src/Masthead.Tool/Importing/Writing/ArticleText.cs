using Masthead.Content.Editing;
using Masthead.Content.Text;

namespace Masthead.Tool.Importing.Writing;

/// <summary>A piece as its files say it.</summary>
internal static class ArticleText
{
    /// <summary>Of a title that is made of the text.</summary>
    private const int LongestTitle = 70;

    /// <summary>Below the folder of articles; the text first, where that is a file of its own.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(ImportedPost post, PieceName name, string title, AuthorBook authors)
    {
        var entries = EntriesOf(post, name, title, authors);
        if (!post.Text.IsHtml)
            return [(name.Path + ".md", YamlText.FrontMatter([.. entries]) + (post.Text.Content.Length > 0 ? post.Text.Content + "\n" : ""))];

        var body = name.Path + ".html";
        return [(body, post.Text.Content + "\n"), (name.Path + ".yml", YamlText.File([.. entries, ("bodyFile", body[(body.LastIndexOf('/') + 1)..])]))];
    }

    /// <summary>Its own; of a piece without one the first words, for every piece needs one.</summary>
    public static string TitleOf(ImportedPost post, List<(Outcome, string, string?)> notes)
    {
        if (post.Title.Length > 0 && post.Title != TextEdit.Blank)
            return post.Title;

        var words = Html.HtmlReading.Words(post.Text.IsHtml ? post.Text.Content : Html.MarkdownWords.Of(post.Text.Content)).Split('\n').FirstOrDefault(static line => line.Any(char.IsLetterOrDigit)) ?? "";
        var title = words.Length > 0 ? Shortened(words) : post.Slug.Length > 0 ? post.Slug : "No. " + post.Key;
        notes.Add((Outcome.Changed, "pieces without a title: their first words are it, else their slug", title));
        return title;
    }

    /// <summary>At the end of a word, if there is one.</summary>
    private static string Shortened(string words) =>
        words.Length <= LongestTitle ? words : (words.LastIndexOf(' ', LongestTitle) is > 0 and var blank ? words[..blank] : Cut.At(words, LongestTitle)) + " …";

    private static IEnumerable<(string, NewValue)> EntriesOf(ImportedPost post, PieceName name, string title, AuthorBook authors)
    {
        yield return ("title", title);
        if (post.AlternativeTitle is { } other)
            yield return ("alternativeTitle", other);
        if (Names.Of(post.Section ?? "") is { Length: > 0 } section)
            yield return ("section", section);
        if (Names.OfTags(post) is { Count: > 0 } tags)
            yield return ("tags", List(tags));
        if (post.Authors.Count == 1)
            yield return ("byline", authors.IdOf(post.Authors[0]));
        else if (post.Authors.Count > 1)
            yield return ("byline", List(post.Authors.Select(authors.IdOf)));
        if (post.Published is { } published)
            yield return ("published", NewValue.Word(published.ToString()));
        if (post.Updated is { } updated && post.State != ImportedState.Draft && post.Published is { } before && updated.IsAfter(before))
            yield return ("updated", NewValue.Word(updated.ToString()));
        if (post.State != ImportedState.Published)
            yield return ("status", post.State == ImportedState.Draft ? "draft" : "withheld");
        if (post.IsPaid)
            yield return ("accessibleForFree", NewValue.Word("false"));
        if (post.Standfirst is { } standfirst)
            yield return ("standfirst", standfirst);
        if (post.Image is { } image)
            yield return ("image", ImageOf(image));
        if (post.Canonical is { } canonical)
            yield return ("syndication", NewValue.Map(("canonical", canonical)));
        if (post.NoIndex)
            yield return ("noIndex", NewValue.Word("true"));
        if (name.Slug is { } slug)
            yield return ("slug", slug);
        if (name.Permalink is { } permalink)
            yield return ("permalink", permalink);
        if (name.Aliases.Count > 0)
            yield return ("aliases", List(name.Aliases));
    }

    private static NewMap ImageOf(ImportedImage image)
    {
        var entries = new List<(string, NewValue)> { ("src", image.Source) };
        if (image.Alt is { } alt)
            entries.Add(("alt", alt));
        if (image.Caption is { } caption)
            entries.Add(("caption", caption));
        if (image.Credit is { } credit)
            entries.Add(("credit", credit));
        return NewValue.Map([.. entries]);
    }

    private static NewValue List(IEnumerable<string> texts) => NewValue.List([.. texts.Select(static text => (NewValue)text)]);
}
