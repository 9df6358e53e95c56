using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>Edits that name an author. Who somebody is is for a person to say: none of them is done unasked.</summary>
internal static class AuthorEdits
{
    /// <summary>More are no choice, but a question.</summary>
    private const int MostChoices = 5;

    private static readonly char[] Divisions = ['-', '_', '.', ' '];

    /// <summary>The ids of registered people, where they are few.</summary>
    public static IReadOnlyList<string> Choices(SiteIndex site)
    {
        var publication = site.Directory.Publication;
        var people = site.Directory.Authors.Where(author => author.Relation != AuthorRelation.Agency && !GenericNames.Has(author.Name.Value, publication.DefaultLanguage, publication))
            .Take(MostChoices + 1).Select(static author => author.RegisteredId.Value).ToArray();
        return people.Length > MostChoices ? [] : people;
    }

    /// <summary>The entry for somebody whom an article refers to by a name, or by an id that says one.</summary>
    public static TextEdit? Register(string reference, RuleInput input)
    {
        var publication = input.Site.Directory.Publication;
        if (!input.Site.DirectoryIsReadable || GenericNames.Has(reference, publication.DefaultLanguage, publication) || NameParts.Of(reference, static _ => false).AreMore)
            return null;

        var isName = reference.Any(static character => char.IsWhiteSpace(character) || (char.IsLetter(character) && !char.IsLower(character)));
        var parts = reference.Split(Divisions, StringSplitOptions.RemoveEmptyEntries);
        var name = isName ? reference : parts.Length > 1 ? string.Join(" ", parts.Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1))) : null;
        return name is null ? Register(reference, name: null, bio: null, [], $"What is the name of {Quoted.Of(reference)}?", input.Site)
            : Register(isName ? input.Site.Register.IdOf(name) : reference, name, TextEdit.Blank, [], WhoIs(name), input.Site);
    }

    /// <param name="name">Null where the question asks for it.</param>
    /// <param name="bio">Null for none.</param>
    /// <param name="more">What else the entry says.</param>
    public static TextEdit? Register(string? id, string? name, string? bio, (string Key, string Value)[] more, string? question, SiteIndex site) =>
        id is not null && !site.AuthorIds.Contains(id) && site.Register.Edit(id, name, bio, more) is { } edit && (!edit.CreatesFile || !site.FilePaths.Contains(edit.FilePath!)) ? edit with { Question = question } : null;

    /// <summary>A bio for an author of whom nothing is said.</summary>
    public static TextEdit? AddBio(string name, KeyEditor? author) =>
        Offer.Question("Add 'bio:'", author?.Insert("bio", TextEdit.Blank, "name", "fullName", "lastName", "jobTitle", "title"), WhoIs(name));

    /// <summary>The map of an entry: of that which stands behind its id, or which holds its name.</summary>
    public static KeyEditor? EntryOf(AuthorContent author, KeyEditor? keys) =>
        author.Id is { } id && id.Range == author.Name.Range && id.Range.Length > 0 ? keys?.At(id.Range)?.Below(id.Range) ?? keys?.At(id.Range) : keys?.At(author.Name.Range);

    public static string WhoIs(string name) => $"Who is {Quoted.Short(name)}, in a sentence for readers?";
}
