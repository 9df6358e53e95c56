using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Content.Words;
using Masthead.Shared;

namespace Masthead.Content.Resolution;

/// <summary>What articles refer to: the registered authors and what the publication declares. Compared by value.</summary>
internal sealed class SiteDirectory : IEquatable<SiteDirectory>
{
    private readonly Dictionary<string, AuthorContent> authorsById = [];
    private readonly Dictionary<string, AuthorContent?> authorsByName = [];
    private readonly Dictionary<string, DisclaimerContent> disclaimersById = [];
    private readonly Dictionary<string, SectionContent> sectionsByName = [];
    private readonly Dictionary<string, AgencyContent> agenciesById = [];

    /// <param name="authors">In any order; of two with one id the first by path is kept.</param>
    public SiteDirectory(IEnumerable<AuthorContent> authors, PublicationContent publication)
    {
        Publication = publication;
        foreach (var author in authors.OrderBy(static author => author.FilePath, StringComparer.Ordinal))
        {
            if (!authorsById.ContainsKey(author.RegisteredId.Value))
                authorsById.Add(author.RegisteredId.Value, author);
        }

        Authors = authorsById.Values.OrderBy(static author => author.RegisteredId.Value, StringComparer.Ordinal).ToEquatableArray();
        foreach (var author in Authors)
        {
            foreach (var name in (string[])[author.Name.Value, .. author.AlternateNames])
            {
                // A name that two authors share names neither.
                var folded = Fold.Name(name);
                authorsByName[folded] = authorsByName.TryGetValue(folded, out var other) && other != author ? null : author;
            }
        }

        foreach (var disclaimer in publication.Disclaimers)
        {
            if (!disclaimersById.ContainsKey(disclaimer.RegisteredId.Value))
                disclaimersById.Add(disclaimer.RegisteredId.Value, disclaimer);
        }

        foreach (var agency in publication.Agencies)
        {
            if (!agenciesById.ContainsKey(agency.Id))
                agenciesById.Add(agency.Id, agency);
        }

        foreach (var section in publication.Sections)
        {
            sectionsByName[Fold.Name(section.Name.Value)] = section;
            sectionsByName[Fold.Name(section.Id)] = section;
        }
    }

    /// <summary>By id, each id once.</summary>
    public EquatableArray<AuthorContent> Authors { get; }

    public PublicationContent Publication { get; }

    /// <summary>The author that a text refers to: by id, else by exact folded name or alternate name.</summary>
    public AuthorContent? FindAuthor(string reference) =>
        authorsById.TryGetValue(UnicodeForm.Composed(reference), out var author) || authorsByName.TryGetValue(Fold.Name(reference), out author) ? author : null;

    /// <summary>Whether a text refers to one author: a registered one; anybody, where nobody is registered.</summary>
    public bool IsAuthor(string reference) => Authors.Count == 0 ? PeopleIn(reference).Count == 0 : FindAuthor(reference) is not null;

    /// <summary>The people in a text that names several of them at once; none for any other.</summary>
    public IReadOnlyList<string> PeopleIn(string reference) => JointNames.In(reference, part => FindAuthor(part) is not null);

    /// <summary>Everybody whom a text names: several where <see cref="FindAuthor"/> cannot choose between them.</summary>
    public IEnumerable<AuthorContent> AuthorsNamed(string name)
    {
        var folded = Fold.Name(name);
        return authorsByName.ContainsKey(folded)
            ? Authors.Where(author => author.AlternateNames.Append(author.Name.Value).Any(known => Fold.Name(known) == folded))
            : [];
    }

    public DisclaimerContent? FindDisclaimer(string id) => disclaimersById.TryGetValue(UnicodeForm.Composed(id), out var disclaimer) ? disclaimer : null;

    public AgencyContent? FindAgency(string id) => agenciesById.TryGetValue(UnicodeForm.Composed(id), out var agency) ? agency : null;

    public SectionContent? FindSection(string name) => sectionsByName.TryGetValue(Fold.Name(name), out var section) ? section : null;

    /// <summary>The id of the section that a text names: a declared one, else one of that name.</summary>
    public string SectionIdOf(string name) => FindSection(name)?.Id ?? Slugs.Of(name);

    public string LanguageOf(ArticleContent article) => article.Language ?? Publication.DefaultLanguage;

    public Chosen<ArticleKind> KindOf(ArticleContent article) => article.Kind?.Value ?? Publication.DefaultKind;

    /// <summary>A text in an article's language, as far as there is one.</summary>
    public string Wording(LocalizedText text, ArticleContent article) => text.In(LanguageOf(article), Publication.DefaultLanguage).Value;

    public bool Equals(SiteDirectory? other) =>
        ReferenceEquals(this, other) || (other is not null && Authors.Equals(other.Authors) && Publication.Equals(other.Publication));

    public override bool Equals(object? obj) => Equals(obj as SiteDirectory);

    public override int GetHashCode() => Authors.GetHashCode() ^ Publication.GetHashCode();
}
