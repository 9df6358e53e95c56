using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Rules;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Grouping;

namespace Masthead.Generators.Generation.Emit;

/// <summary>Why an article is held back, for a page to say while somebody writes: in short, since the build says it in full.</summary>
internal sealed record EmittedError(string File, int Line, string Id, string Message)
{
    /// <param name="folder">The content folder; null where the build does not say.</param>
    public static IReadOnlyList<EmittedError> Of(EmittedArticle article, PlacedArticle placed, string? folder)
    {
        var content = article.Content;
        var file = FileOf(content, folder);
        var errors = content.Errors.Select(error => new EmittedError(file, error.Line, error.Kind is { } kind ? ContentRules.IdOf(kind) : "MH4009", error.Message)).ToList();
        foreach (var author in article.Resolved.UnknownAuthors)
            Add(author.Range, "MH1002", $"No author is registered as {Quoted.Of(author.Value)}.");
        foreach (var disclaimer in article.Resolved.UnknownDisclaimers)
            Add(disclaimer.Range, "MH2001", $"masthead.yml has no disclaimer {Quoted.Of(disclaimer.Value)}.");
        foreach (var disclaimer in article.Resolved.Disclaimers)
        {
            if (disclaimer.IsUnfilled)
                Add(disclaimer.Place, "MH2005", "A placeholder in the disclaimer cannot be filled in.");
            if (disclaimer.PassesLimit)
                Add(disclaimer.Place, "MH4015", ContentLimits.TooLongWhenFilled);
        }

        if (placed.Slot.LacksBodyFile && content.BodyFile is { } bodyFile)
            Add(bodyFile.Range, "MH4014", $"{Quoted.Of(bodyFile.Value)} is not among the content.");
        if (placed.LacksArticle)
            Add(content.Start.Range, "MH4021", "A required field names an article that is not there, or is not compiled in.");
        return errors;

        void Add(TextRange range, string id, string message) => errors.Add(new EmittedError(file, LineNumber.Of(content.Source.Text ?? "", range.Start), id, message));
    }

    private static string FileOf(ArticleContent content, string? folder)
    {
        var path = ContentPaths.Normalize(content.Path.FilePath);
        return folder is not null && ContentRoots.IsBelow(folder, path) ? path.Substring(folder.Length + 1) : content.Path.RelativePath;
    }
}
