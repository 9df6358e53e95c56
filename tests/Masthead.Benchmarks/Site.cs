using System.Collections.Immutable;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Benchmarks;

/// <summary>The corpus as the compiler is given it.</summary>
internal sealed record Site(ImmutableArray<AdditionalText> Files)
{
    public const string Root = "/site/content";

    public static AnalyzerConfigOptionsProvider Options { get; } = new BuildOptions(
        ("ProjectDir", "/site/"),
        ("MastheadArticleRoots", Root + "/articles"),
        ("MastheadAuthorRoots", Root + "/authors"),
        ("MastheadPublicationFile", Root + "/masthead.yml"),
        ("MastheadNamespace", "Site.Content"),
        ("MastheadDrafts", "exclude"),
        ("MastheadLiveBodies", "false"));

    public static Site Of(int articles, bool hasFields = false) => new([.. Corpus.Of(articles, hasFields).Select(static file => Text(file.Path, file.Text))]);

    /// <summary>A file that the compiler has not seen: nothing is known of its text.</summary>
    public static AdditionalText Text(string path, string text) => new InMemoryText(Root + "/" + path, text);
}
