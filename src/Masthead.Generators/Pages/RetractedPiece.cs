using Masthead.Content.Paths;
using Masthead.Generators.Analyzers;
using Masthead.Generators.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Pages;

/// <summary>A piece of the site that is retracted, and where its file says so.</summary>
internal sealed record RetractedPiece(string Title, Location Place)
{
    /// <summary>The first by path; null where nothing is retracted, and no page has to say so.</summary>
    public static RetractedPiece? In(AnalyzerOptions options, CancellationToken cancellation)
    {
        var site = new CompiledSite(options, cancellation);
        var files = site.Check.Files(cancellation);
        foreach (var path in files.Content.Where(static path => path.Role == ContentRole.Article).OrderBy(static path => path.FilePath, StringComparer.Ordinal))
        {
            if (files.Read(path, cancellation).Article is { StatusOverride: { Value: PublicationStatus.Retracted } status } article && site.Texts.SourceOf(path.FilePath, cancellation) is { } source)
                return new RetractedPiece(article.Title?.Value ?? path.Slug, LocationInfo.Of(path.FilePath, source, status.Range));
        }

        return null;
    }
}
