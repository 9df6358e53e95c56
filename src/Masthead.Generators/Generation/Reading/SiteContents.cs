using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Generators.Generation.Reading;

/// <summary>What all files give to the generated code.</summary>
internal sealed class SiteContents
{
    /// <summary>Another list whenever anything that a file gives changes: groups of articles are compared, and not all articles.</summary>
    public required IReadOnlyList<ArticleContent> Articles { get; init; }

    public required EquatableArray<ArticlePlace> Places { get; init; }

    public required EquatableArray<AuthorContent> Authors { get; init; }

    /// <summary>Whether every file of authors can be read.</summary>
    public required bool HasAllAuthors { get; init; }

    /// <summary>Every file that an article may name as its text, in no order.</summary>
    public required EquatableArray<string> BodyFiles { get; init; }

    /// <summary>Those that articles do name; the same.</summary>
    public required EquatableArray<string> NamedFiles { get; init; }

    /// <summary>Of each file, in their order.</summary>
    public static EquatableArray<CompiledContent> Compile(EquatableArray<ContentText> files, ReadingOptions options, GeneratorSettings settings, CancellationToken cancellation)
    {
        // All of a site the first time, when the compiler has nothing else to do; after an edit what was edited.
        var unknown = files.Where(file => !file.IsCompiled(options, settings)).ToList();
        if (unknown.Count > 1)
            Parallel.ForEach(unknown, new ParallelOptions { CancellationToken = cancellation }, file => file.Compile(options, settings, cancellation));
        return files.Select(file => file.Compile(options, settings, cancellation)).ToEquatableArray();
    }

    /// <summary>All of them, gone over once.</summary>
    public static SiteContents Of(EquatableArray<CompiledContent> contents)
    {
        var (articles, places) = (new List<ArticleContent>(contents.Count), new List<ArticlePlace>(contents.Count));
        var (authors, bodyFiles, namedFiles) = (new List<AuthorContent>(), new List<string>(contents.Count), new List<string>());
        var lacksAuthors = false;
        foreach (var content in contents)
        {
            if (content is { Article: { } article, Place: { } place })
            {
                articles.Add(article);
                places.Add(place);
            }

            if (content.TextFile is { } file)
                bodyFiles.Add(file);
            if (content.NamedFile is { } named)
                namedFiles.Add(named);
            lacksAuthors |= content.LacksAuthors;
            if (content.Authors.Count > 0)
                authors.AddRange(content.Authors);
        }

        return new SiteContents
        {
            Articles = articles,
            Places = places.ToEquatableArray(),
            Authors = authors.ToEquatableArray(),
            HasAllAuthors = !lacksAuthors,
            BodyFiles = bodyFiles.ToEquatableArray(),
            NamedFiles = namedFiles.ToEquatableArray(),
        };
    }
}
