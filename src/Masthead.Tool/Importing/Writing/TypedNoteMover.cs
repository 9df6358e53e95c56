using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Fixing;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Prose;
using Masthead.Content.Rules.Notes;
using Masthead.Content.Words;

namespace Masthead.Tool.Importing.Writing;

/// <summary>Corrections, editors' notes and disclaimers that stand in a text, moved into its front matter by the edit that MH3008 offers.</summary>
internal sealed class TypedNoteMover
{
    private const string Rule = "MH3008";

    private readonly ContentRoots roots;

    private readonly ContentFile publication;

    private readonly string language;

    private readonly ReadingOptions options;

    /// <param name="folder">Of the content.</param>
    /// <param name="masthead">What <c>masthead.yml</c> says.</param>
    public TypedNoteMover(string folder, string masthead)
    {
        var root = ContentPaths.Normalize(folder);
        roots = new ContentRoots([root + "/articles"], [root + "/authors"], root + "/masthead.yml", root);
        roots.TryClassify(root + "/masthead.yml", out var path);
        publication = ContentReader.Read(path!, masthead, ReadingOptions.None, CancellationToken.None);
        options = publication.Publication is { } said ? ReadingOptions.Of(said) : ReadingOptions.None;
        language = publication.Publication?.DefaultLanguage ?? "en";
    }

    /// <summary>What is wrong with <c>masthead.yml</c>; null for nothing.</summary>
    public string? Fault => publication.Problems.FirstOrDefault(static problem => problem.IsError)?.Message;

    /// <summary>What <c>masthead.yml</c> says.</summary>
    public PublicationContent Publication => publication.Publication ?? PublicationContent.None;

    /// <summary>The article as the core reads it.</summary>
    /// <param name="path">Below the folder of articles.</param>
    public ContentFile Read(string path, string text)
    {
        roots.TryClassify(FileOf(path), out var known);
        return ContentReader.Read(known!, text, options, CancellationToken.None);
    }

    /// <summary>The text with its notes in the front matter, and the kinds of what was moved.</summary>
    public (string Text, IReadOnlyList<string> Kinds) Move(string path, string text, int bodyStart, string title)
    {
        var file = FileOf(path);
        if (NoteWords.For(language) is not { } words || !TypedNotes.In(BodyProse.Read(file, text, bodyStart, BodyFormat.Markdown), words, language, title).Any())
            return (text, []);

        var fixer = new SiteFixer(new OneArticle(publication, file, text), texts => new SiteCheck(texts, roots, new ProjectFolder(roots.Folder!), dialect: null), static (found, _) => found.Rule.Id == Rule ? SiteFixer.OnlyEdit(found.Finding) : null);
        fixer.Run(changed => changed == file, CancellationToken.None);
        return (fixer.Texts.TextOf(file, CancellationToken.None)!, [.. fixer.Mended.Select(static found => found.Finding.About ?? "")]);
    }

    private string FileOf(string path) => $"{roots.Articles[0]}/{path}";
}
