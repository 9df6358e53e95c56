using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>What a project has from the content libraries that it references, besides their articles.</summary>
/// <param name="Publication">What their masthead.yml say together.</param>
/// <param name="Authors">Everybody whom they register, those of the library first that counts: of two with one id the first is kept. Fields of a library's own are its own record's, and left out.</param>
/// <param name="HasAllAuthors">Whether all of their files of authors could be read.</param>
internal sealed record InheritedContent(PublicationContent Publication, EquatableArray<AuthorContent> Authors, bool HasAllAuthors)
{
    /// <summary>Whether all libraries are known: where one is not, it may declare whatever is missing.</summary>
    public bool IsComplete { get; init; } = true;
}
