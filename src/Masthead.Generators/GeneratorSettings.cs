using Masthead.Content.Dialects;
using Masthead.Content.Libraries;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Generators.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators;

/// <summary>What the build says, from the properties that <c>Masthead.targets</c> shows to the compiler.</summary>
/// <param name="Roots">Where content lies.</param>
/// <param name="Namespace">Of the generated code.</param>
/// <param name="IncludeDrafts">Whether drafts and withheld pieces are compiled in.</param>
/// <param name="ReadsBodiesLive">Whether bodies are read from their files while these are there.</param>
/// <param name="Dialect">Whose site it is; null where the build does not say.</param>
internal sealed record GeneratorSettings(ContentRoots Roots, string Namespace, bool IncludeDrafts, bool ReadsBodiesLive, Dialect? Dialect = null)
{
    /// <summary>The content libraries that the project references.</summary>
    public EquatableArray<LibraryPlace> Libraries { get; init; } = [];

    public static GeneratorSettings Read(AnalyzerConfigOptions options)
    {
        return new GeneratorSettings(
            ContentRoots.Parse(Property("MastheadArticleRoots"), Property("MastheadAuthorRoots"), Property("MastheadPublicationFile"), Property("MastheadContentFolder")),
            NamespaceOf(Property("MastheadNamespace"), Property("RootNamespace"), Property("AssemblyName")),
            IncludeDrafts: string.Equals(Property("MastheadDrafts"), "include", StringComparison.OrdinalIgnoreCase),
            ReadsBodiesLive: string.Equals(Property("MastheadLiveBodies"), "true", StringComparison.OrdinalIgnoreCase),
            Dialect: KnownDialects.Named(Property("MastheadDialect")))
        {
            Libraries = LibraryPlace.Parse(Property("MastheadLibraries")),
        };

        string? Property(string name) =>
            options.TryGetValue("build_property." + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
    }

    private static string NamespaceOf(string? written, string? rootNamespace, string? assemblyName) =>
        CSharpNamespace.Of(written ?? "") is { Length: > 0 } @namespace ? @namespace : CSharpNamespace.Of(Default(rootNamespace ?? assemblyName ?? "Site"));

    /// <summary>As <c>Masthead.targets</c> has it, for a project that has no root namespace.</summary>
    private static string Default(string project) => ("." + project).EndsWith(".Content", StringComparison.Ordinal) ? project : project + ".Content";
}
