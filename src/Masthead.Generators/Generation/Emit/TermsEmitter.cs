using Masthead.Content.Resolution.Names;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Grouping;

namespace Masthead.Generators.Generation.Emit;

/// <summary>Sections and tags.</summary>
internal static class TermsEmitter
{
    public static IEnumerable<GeneratedSource> Emit(SiteTerms vocabulary, GeneratorSettings settings, MentionedNames mentioned)
    {
        if (settings.Roots.AreNone)
            yield break;

        var @namespace = settings.Namespace;
        var sections = new DirectoryFile("Sections", "Section", "The sections: those that masthead.yml declares, and others that articles name.", Entries(vocabulary.Sections, "Sections")) { Order = "as masthead.yml orders them; then the others, by id" };
        yield return sections.Emit(@namespace, mentioned);
        yield return new DirectoryFile("Tags", "Tag", "The tags that articles carry.", Entries(vocabulary.Tags, "Tags")).Emit(@namespace, mentioned);
    }

    private static IEnumerable<DirectoryEntry> Entries(EquatableArray<Term> terms, string enclosing)
    {
        var names = MemberNames.Of(terms.Select(static term => term.Id), enclosing);
        return terms.Select(term => new DirectoryEntry(names[term.Id], term.Name, records =>
        {
            records.Text(term.Id);
            records.Text(term.Name);
        }));
    }
}
