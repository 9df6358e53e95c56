using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Pages;

/// <summary>
/// What a type's base types of the same project name of an article. By words alone, since the code of another type is not at hand while one is looked at: a base that
/// speaks of a byline at all is taken to print it.
/// </summary>
internal static class InheritedElements
{
    public static ArticleElements Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var elements = ArticleElements.None;
        foreach (var word in WordsAbove(type, cancellation))
        {
            elements |= word switch
            {
                "Byline" => ArticleElements.Byline,
                "Disclaimers" => ArticleElements.Disclaimers,
                "EditorNotes" => ArticleElements.EditorNotes,
                "NoticesAt" => ArticleElements.Notices,
                _ => ArticleElements.None,
            };
        }

        return elements;
    }

    /// <summary>Whether one of them asks for an article's status.</summary>
    public static bool AskStatus(INamedTypeSymbol type, CancellationToken cancellation) => WordsAbove(type, cancellation).Contains("Status");

    private static IEnumerable<string> WordsAbove(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (var inherited = type.BaseType; inherited is not null; inherited = inherited.BaseType)
        {
            foreach (var reference in inherited.DeclaringSyntaxReferences)
            {
                foreach (var token in reference.GetSyntax(cancellation).DescendantTokens())
                    yield return token.ValueText;
            }
        }
    }
}
