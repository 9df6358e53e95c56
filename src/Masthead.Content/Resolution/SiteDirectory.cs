using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Content.Words;
using Masthead.Shared;

namespace Masthead.Content.Resolution;

/// <summary>What articles refer to: the registered authors and what the publication declares. Compared by value.</summary>
internal sealed class SiteDirectory : IEquatable<SiteDirectory>
{
    private readonly Dictionary<string, AuthorContent> authorsById = [];
    private readonly Dictionary<string, AuthorContent?> authorsByOtherId = [];
    private readonly Dictionary<string, AuthorContent?> authorsByName = [];
    private readonly Dictionary<string, AuthorContent?> authorsBySpelledId = [];
    private readonly Dictionary<string, AuthorContent?> authorsBySpelledName = [];
    private readonly Dictionary<string, DisclaimerContent> disclaimersById = [];
    private readonly Dictionary<string, SectionContent> sectionsByName = [];
    private readonly Dictionary<string, AgencyContent> agenciesById = [];
    private readonly bool isComplete;
    private readonly Lazy<MeantAuthors> meant;

    /// <param name="authors">The project's own, in any order; of two with one id the first by path is kept.</param>
    /// <param name="inherited">Those of libraries, each library's merged; of two with one id the first is kept, and before the project's own.</param>
    /// <param name="publication">What masthead.yml says.</param>
    /// <param name="isComplete">Whether every file of authors can be read.</param>
    private SiteDirectory(IEnumerable<AuthorContent> authors, IEnumerable<AuthorContent> inherited, PublicationContent publication, bool isComplete)
    {
        Publication = publication;
        this.isComplete = isComplete;
        Registered = [.. inherited, .. AuthorVersions.Merge(authors.OrderBy(static author => author.FilePath, StringComparer.Ordinal), publication.DefaultLanguage)];
        foreach (var author in Registered)
        {
            if (!authorsById.ContainsKey(author.RegisteredId.Value))
                authorsById.Add(author.RegisteredId.Value, author);
        }

        Authors = authorsById.Values.OrderBy(static author => author.RegisteredId.Value, StringComparer.Ordinal).ToEquatableArray();
        meant = new Lazy<MeantAuthors>(() => new MeantAuthors(Authors));
        foreach (var author in Authors)
        {
            Add(authorsBySpelledId, SpellingOf(author.RegisteredId.Value), author);
            foreach (var id in author.OtherIds)
                Add(authorsByOtherId, id, author);
            foreach (var name in (string[])[author.Name.Value, .. author.AlternateNames])
            {
                Add(authorsByName, Fold.Name(name), author);
                Add(authorsBySpelledName, SpellingOf(name), author);
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

    /// <param name="files">Those of authors, and masthead.yml; others say nothing here.</param>
    /// <param name="options">How they were read, and what libraries say besides.</param>
    public static SiteDirectory Of(IReadOnlyCollection<ContentFile> files, ReadingOptions options)
    {
        var own = files.Select(static file => file.Publication).FirstOrDefault(static publication => publication is not null);
        return Of(
            files.SelectMany(static file => file.Authors), PublicationContent.Of(own, options.Inherited, options.Dialect),
            files.All(static file => file.IsReadable || file.Path.Role != ContentRole.Author), options.Inherited);
    }

    /// <param name="authors">The project's own.</param>
    /// <param name="publication">What holds in the project.</param>
    /// <param name="hasAllAuthors">Whether all of the project's files of authors could be read.</param>
    /// <param name="inherited">What libraries say; null where there are none.</param>
    public static SiteDirectory Of(IEnumerable<AuthorContent> authors, PublicationContent publication, bool hasAllAuthors, InheritedContent? inherited) =>
        new(authors, inherited?.Authors ?? [], publication, hasAllAuthors && inherited is not { HasAllAuthors: false });

    /// <summary>Everybody who has an entry, those of libraries first, then by path: versions of one person's page in several languages are one.</summary>
    public IReadOnlyList<AuthorContent> Registered { get; }

    /// <summary>By id, each id once.</summary>
    public EquatableArray<AuthorContent> Authors { get; }

    public PublicationContent Publication { get; }

    /// <summary>The author that a text refers to: by id, else by another id of the entry, by exact folded name or alternate name, or by what is spelled otherwise only in case, blanks, hyphens and underscores.</summary>
    public AuthorContent? FindAuthor(string reference) => FindAsWritten(reference)
        ?? (authorsByName.ContainsKey(Fold.Name(reference)) || SpellingOf(reference) is not { Length: > 0 } spelling ? null
            : authorsBySpelledId.TryGetValue(spelling, out var author) || authorsBySpelledName.TryGetValue(spelling, out author) ? author : null);

    /// <summary>Whether a reference names a registered author as the entry does.</summary>
    public bool IsWrittenExactly(string reference) => FindAsWritten(reference) is not null;

    /// <summary>How an author's entry spells a reference to it: the id, or a name.</summary>
    public static string SpellingIn(AuthorContent author, string reference) =>
        new[] { author.RegisteredId.Value, author.Name.Value }.Concat(author.AlternateNames).FirstOrDefault(known => SpellingOf(known) == SpellingOf(reference)) ?? author.RegisteredId.Value;

    private AuthorContent? FindAsWritten(string reference)
    {
        var id = UnicodeForm.Composed(reference);
        return authorsById.TryGetValue(id, out var author) || authorsByOtherId.TryGetValue(id, out author) || authorsByName.TryGetValue(Fold.Name(reference), out author) ? author : null;
    }

    /// <summary>Whether every text refers to the same authors and disclaimers by it as by another one, whatever is said of them.</summary>
    public bool NamesAs(SiteDirectory other) => isComplete == other.isComplete && Registered.Count == other.Registered.Count
        && Registered.Zip(other.Registered, static (one, same) => one.FilePath == same.FilePath && one.RegisteredId.Value == same.RegisteredId.Value && one.Name.Value == same.Name.Value && one.OtherIds.Equals(same.OtherIds) && one.AlternateNames.Equals(same.AlternateNames)).All(static isSame => isSame)
        && Publication.Disclaimers.Select(static disclaimer => disclaimer.RegisteredId.Value).SequenceEqual(other.Publication.Disclaimers.Select(static disclaimer => disclaimer.RegisteredId.Value));

    /// <summary>Whether a text refers to one author: a registered one; anybody, where nobody is registered, nor may be in a file that cannot be read.</summary>
    public bool IsAuthor(string reference) => Authors.Count == 0 && isComplete ? PeopleIn(reference).Count == 0 : FindAuthor(reference) is not null || IsMereName(reference);

    /// <summary>The id of a registered author, else the name, that a text is nearest to; null where none is near.</summary>
    public string? NearestTo(string reference) => meant.Value.NearestTo(reference);

    /// <summary>
    /// The same for a text that refers to nobody and may be meant for somebody: whom the name of a file leads to, as a content management system
    /// refers to an entry (<c>../authors/ada-byron.md</c>), the nearest, or whose first or last name it is alone.
    /// </summary>
    public string? MeantBy(string reference) => OfFile(reference)?.RegisteredId.Value ?? NearestTo(reference) ?? meant.Value.OfPart(reference)?.RegisteredId.Value;

    /// <summary>The registered author whose id or name differs in blanks, hyphens, case and accents alone; null where that is none, or several.</summary>
    public AuthorContent? OfSameLetters(string reference) => meant.Value.OfSameLetters(reference);

    private AuthorContent? OfFile(string reference) =>
        ContentPaths.IsMarkdown(reference) || DataFormat.OfFile(reference) is not null ? FindAuthor(ContentPaths.WithoutExtension(ContentPaths.NameOf(reference))) : null;

    /// <summary>Whether a text is a name that its generator prints though nobody of that name is registered, and no slip: a first and a last name, or letters that have no case.</summary>
    private bool IsMereName(string reference) =>
        Publication.Dialect.PrintsNames && isComplete && ReadsAsName(reference) && !authorsByName.ContainsKey(Fold.Name(reference)) && PeopleIn(reference).Count == 0 && NearestTo(reference) is null;

    private static bool ReadsAsName(string reference)
    {
        var text = reference.Trim();
        return text.Any(static letter => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter) || (text.IndexOf(' ') > 0 && text.Any(char.IsUpper));
    }

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

    /// <summary>What two authors share names neither.</summary>
    private static void Add(Dictionary<string, AuthorContent?> authors, string key, AuthorContent author) =>
        authors[key] = authors.TryGetValue(key, out var other) && other != author ? null : author;

    private static string SpellingOf(string reference) => Fold.Key(Fold.Name(reference));

    public bool Equals(SiteDirectory? other) =>
        ReferenceEquals(this, other) || (other is not null && Authors.Equals(other.Authors) && Publication.Equals(other.Publication) && isComplete == other.isComplete);

    public override bool Equals(object? obj) => Equals(obj as SiteDirectory);

    public override int GetHashCode() => Authors.GetHashCode() ^ Publication.GetHashCode();
}
