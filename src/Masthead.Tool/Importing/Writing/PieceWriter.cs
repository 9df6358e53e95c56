using Masthead.Content.Text;

namespace Masthead.Tool.Importing.Writing;

/// <param name="What">What was written, as a report counts it.</param>
/// <param name="Path">Its file.</param>
/// <param name="Put">What became of that; null where it has a fault.</param>
/// <param name="Fault">Why it was not written.</param>
internal sealed record PieceResult(string What, string Path, PutResult? Put, IReadOnlyList<(Outcome Outcome, string What, string? More)> Notes, string? Fault = null);

/// <summary>Writes pieces, each once the core has read it back as it was. Several threads may.</summary>
internal sealed class PieceWriter(ImportedFiles files, AuthorBook authors, TypedNoteMover notesOf)
{
    public PieceResult Write(ImportedPost post, PieceName name, List<(Outcome, string, string?)> notes)
    {
        var what = post.IsPage ? "pages" : post.State switch { ImportedState.Draft => "drafts", ImportedState.Withheld => "posts, withheld", _ => "posts" };
        AddNotes(post, notes);
        var title = ArticleText.TitleOf(post, notes);
        var texts = ArticleText.Of(post, name, title, authors);
        var (path, text) = texts[^1];
        var read = notesOf.Read(path, text);
        if (WhatDiffers(read, post, title) is { } fault)
            return new PieceResult(what, path, Put: null, notes, fault);

        if (!post.Text.IsHtml && !post.IsPage)
        {
            (text, var kinds) = notesOf.Move(path, text, read.Body.Start, title);
            notes.AddRange(kinds.Select(static kind => (Outcome.Changed, "notes that stood in texts, and are metadata now", (string?)kind)));
        }

        PutResult[] puts = [.. texts.SkipLast(1).Append((Path: path, Text: text)).Select(file => files.Put("articles/" + file.Path, file.Text))];
        return new PieceResult(what, "articles/" + path, puts.Max(), notes);
    }

    private static void AddNotes(ImportedPost post, List<(Outcome, string, string?)> notes)
    {
        foreach (var foreign in post.Text.Foreign)
            notes.Add((Outcome.Taken, "shortcodes and blocks that the old site filled in, as they are written", foreign));
        if (post.Text.IsHtml)
            notes.Add((Outcome.Taken, "texts as HTML, for Markdown does not say the same", null));
        if (post.Authors.Count == 0 && !post.IsPage)
            notes.Add((Outcome.Taken, "pieces that the export names nobody for: they have no byline, and MH1001 asks for one", null));
        if (post is { Published: null, IsPage: false, State: ImportedState.Published })
            notes.Add((Outcome.Taken, "pieces without a date in the export: MH4007 asks for one", null));
        if (post.Image is { } image)
            notes.Add((Outcome.Taken, image.Source.StartsWith('/') ? "pictures at addresses of this site: copy their files there" : "pictures at their old addresses: nothing was fetched", null));
        foreach (var tag in post.Tags.Where(static tag => Names.OfTag(tag) != tag.Trim()))
            notes.Add((Outcome.Changed, tag.Contains(',', StringComparison.Ordinal) ? "tags with a comma, which parts tags here: it is a blank now" : "tags that are too long or say nothing", tag));
    }

    /// <summary>What the core reads otherwise than the export says it; null for nothing.</summary>
    private static string? WhatDiffers(Content.Model.ContentFile read, ImportedPost post, string title)
    {
        if (read.Problems.FirstOrDefault(static problem => problem.IsError) is { } problem)
            return MessageText.Clean(problem.Message);
        if (read.Article is not { } article)
            return "It is no article.";
        if (article.Title?.Value != title)
            return $"Its title is read as '{article.Title?.Value}'.";
        if (article.Tags.Count != Names.OfTags(post).Count)
            return "Its tags are read as others.";
        if (post.Published is { Offset: { } offset } published && article.Published != new DateTimeOffset(published.Local, offset))
            return $"Its date is read as {article.Published}.";
        return !post.Text.IsHtml && read.Text[read.Body.Start..read.Body.End].Trim() != post.Text.Content.Trim() ? "Its text is read as another." : null;
    }
}
