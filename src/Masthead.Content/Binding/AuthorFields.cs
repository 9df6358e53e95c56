using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>The fields of an author, wherever they are written: in an entry, or inline in a byline.</summary>
internal class AuthorFields
{
    private static readonly Takes TakesAffiliations = Takes.Listed(Takes.Either(Takes.Text, Takes.ById(Takes.Anything)));

    private readonly Profiles profiles = new();

    private readonly List<LocalizedText> affiliations = [];

    private AuthorContent author = new("", null, default);

    private Located<string>? name, fullName;

    private Located<string>? first, middle, particle, last, suffix;

    private LocalizedText? jobTitle, title, role, bio, about;

    /// <summary>As the file writes the keys of what they do.</summary>
    private DataScalar? jobTitleKey, titleKey;

    private string? website, image, portrait;

    /// <summary>
    /// The canonical name first, then what Jekyll, Docusaurus, Gatsby, Hugo and others call the same; Citation File Format and CSL have names of their own
    /// for the parts of a name. Networks are keys too (<see cref="ProfileKeys"/>). docs/guide/content-reference.md holds this table for users.
    /// </summary>
    public static IReadOnlyList<Key<AuthorFields>> Rows { get; } =
    [
        new("name|literal", Takes.Text, static (fields, entry) => fields.name = entry.Text()),
        new("fullName|displayName", Takes.Text, static (fields, entry) => fields.fullName = entry.Text()),
        new("firstName|givenName|givenNames|given", Takes.Text, static (fields, entry) => fields.first = entry.Text()),
        new("middleName", Takes.Text, static (fields, entry) => fields.middle = entry.Text()),
        new("nameParticle|nonDroppingParticle|droppingParticle", Takes.Text, static (fields, entry) => fields.particle = entry.Text()),
        new("lastName|familyName|familyNames|family|surname", Takes.Text, static (fields, entry) => fields.last = entry.Text()),
        new("nameSuffix|suffix", Takes.Text, static (fields, entry) => fields.suffix = entry.Text()),
        new("type", Takes.OneOf<AuthorType>(), static (fields, entry) => fields.ReadType(entry)),
        new("relation", Takes.OneOf<AuthorRelation>(), static (fields, entry) => fields.author = fields.author with { Relation = entry.OneOf<AuthorRelation>()?.Value ?? default }),
        new("reason", Takes.Text, static (fields, entry) => fields.author = fields.author with { Reason = entry.Text() }),
        new("jobTitle|position|byline", Takes.Localized, static (fields, entry) => (fields.jobTitle, fields.jobTitleKey) = (entry.LocalizedName(), entry.Written)),
        new("title", Takes.Localized, static (fields, entry) => (fields.title, fields.titleKey) = (entry.LocalizedName(), entry.Written)),
        new("job|occupation|designation", Takes.Localized, static (fields, entry) => fields.ReadRole(entry)),
        new("bio|biography|longBio|fullBio", Takes.Localized, static (fields, entry) => fields.bio = entry.Localized()),
        new("description|about|summary|shortBio", Takes.Localized, static (fields, entry) => fields.about = entry.Localized()),
        new("url|link", Takes.Text, static (fields, entry) => fields.author = fields.author with { Url = entry.Plain() }),
        new("website|homepage|webpage|web|site|blog", Takes.Text, static (fields, entry) => fields.website = entry.Plain()),
        new("sameAs|socials|social", Takes.Anything, static (fields, entry) => fields.ReadProfiles(entry)),
        new("email|mail", Takes.Text, static (fields, entry) => fields.author = fields.author with { Email = entry.Plain() }),
        new("image|imageUrl", ImageBinder.TakesImages, static (fields, entry) => fields.image = ImageIn(entry)),
        new("avatar|avatarUrl|photo|picture|portrait|headshot|profileImage|profilePicture", ImageBinder.TakesImages, static (fields, entry) => fields.portrait = ImageIn(entry)),
        new("alternateNames|alternateName|alias", Takes.Texts, static (fields, entry) => fields.author = fields.author with { AlternateNames = entry.PlainTexts() }),
        new("expertise|knowsAbout", Takes.Texts, static (fields, entry) => fields.author = fields.author with { Expertise = fields.author.Expertise.Concat(entry.PlainTexts()).ToEquatableArray() }),
        new("affiliations|affiliation", TakesAffiliations, static (fields, entry) => fields.ReadAffiliations(entry)),
        new("organizations|organization|org", TakesAffiliations, static (fields, entry) => fields.ReadAffiliations(entry)),
        new("company|employer", TakesAffiliations, static (fields, entry) => fields.ReadAffiliations(entry)),
        new("university|institution", TakesAffiliations, static (fields, entry) => fields.ReadAffiliations(entry)),
        new("interests", InterestBinder.TakesInterests, static (fields, entry) => fields.ReadInterests(entry)),
        new("disclaimers|disclaimer", Takes.Listed(Takes.NameOf(SiteNames.Disclaimers)), static (fields, entry) => fields.author = fields.author with { Disclaimers = entry.Texts() }),
    ];

    /// <summary>The name as it is printed: where a site has a full name too, <c>name</c> is what the others refer to.</summary>
    public Located<string>? Name => IsTitleTheName ? WrittenTitle : fullName ?? name ?? Joined();

    /// <summary>Whether the file is a page about the author, whose title may be the name.</summary>
    public bool IsPage { get; set; }

    /// <summary>A page of a person is titled by their name, unless it says that otherwise.</summary>
    private bool IsTitleTheName => IsPage && WrittenTitle is { } text && fullName is null && name is null && (Joined() is not { } joined || ShareAWord(joined.Value, text.Value));

    private Located<string>? WrittenTitle => title is { Translations: [{ Language: null, Text: var text }] } ? text : null;

    /// <summary>What they do: <c>title</c> says it too, where it is not the name, and before <c>position</c>.</summary>
    private bool IsTitleFirst => !IsTitleTheName && title is not null && (jobTitle is null || Fold.Key(jobTitleKey!.Value) != "jobtitle");

    /// <summary>Says that of two keys for what they do one is not read.</summary>
    public void ReportOtherTitle(Binder binder)
    {
        if (IsTitleTheName || title is null || jobTitle is null || Said(title).SequenceEqual(Said(jobTitle)))
            return;

        var (read, other) = IsTitleFirst ? (titleKey!, jobTitleKey!) : (jobTitleKey!, titleKey!);
        binder.ReportOtherName(other, read.Value);

        static IEnumerable<(string?, string)> Said(LocalizedText text) => text.Translations.Select(static translation => (translation.Language, translation.Text.Value));
    }

    public AuthorContent Result(string filePath, Located<string>? id, Located<string> printedName)
    {
        var addresses = author.Url is { } url && website is { } other && other != url ? [other, .. profiles.Addresses] : profiles.Addresses;
        return author with
        {
            FilePath = filePath,
            Id = id?.Composed(),
            Name = printedName,
            JobTitle = (IsTitleFirst ? title : jobTitle) ?? role,
            Bio = bio ?? about,
            Url = author.Url ?? website,
            Image = image ?? portrait,
            SameAs = addresses,
            Email = author.Email ?? profiles.Email,
            Affiliations = affiliations.ToEquatableArray(),
            AlternateNames = OtherName(printedName) is { } otherName ? author.AlternateNames.Append(otherName).ToEquatableArray() : author.AlternateNames,
        };
    }

    /// <summary>A job title, where no other key says one: <c>role</c> means something else in a credit.</summary>
    public void ReadRole(Entry entry) => role ??= entry.LocalizedName();

    /// <param name="entry">A key that names a network.</param>
    public void ReadProfiles(Entry entry) => profiles.Read(entry.Value, entry.Key, entry.Binder);

    /// <summary>On another generator's site it may be a layout's.</summary>
    private void ReadType(Entry entry)
    {
        if (entry.Binder.Dialect.IsOurs || (entry.Value is DataScalar written && ClosedSet<AuthorType>.TryGet(written.Value, out _)))
            author = author with { Type = entry.OneOf<AuthorType>() ?? default };
    }

    /// <summary>What readers should know of; on another generator's site, what an author knows about.</summary>
    private void ReadInterests(Entry entry)
    {
        if (!entry.Binder.Dialect.IsOurs && Binder.Items(entry.Value).All(static item => item is DataScalar))
            author = author with { Expertise = author.Expertise.Concat(entry.PlainTexts()).ToEquatableArray() };
        else
            author = author with { Interests = entry.Parts(InterestBinder.Bind) };
    }

    /// <summary>Texts, one for each language too, and maps with a name: of several keys, what all of them say.</summary>
    private void ReadAffiliations(Entry entry)
    {
        foreach (var item in Binder.Items(entry.Value))
        {
            var named = item is DataMapping organization ? organization.Entries.FirstOrDefault(static inner => Fold.Key(inner.Key.Value) == "name") : default;
            if (entry.Binder.LocalizedName(named.Value ?? item, entry.Key) is { } affiliation && !affiliations.Contains(affiliation))
                affiliations.Add(affiliation);
        }
    }

    private static string? ImageIn(Entry entry) => ImageBinder.Bind(entry) is [var image, ..] ? image.Src.Value : null;

    /// <summary>What a text may refer to them by besides the printed name.</summary>
    private string? OtherName(Located<string> printed) =>
        (fullName is not null ? name : IsTitleTheName ? Joined() : null) is { } other && other.Value != printed.Value ? other.Value : null;

    private Located<string>? Joined() => ((Located<string>?[])[first, middle, particle, last, suffix]).OfType<Located<string>>().ToArray() switch
    {
        [] => null,
        [var only] => only,
        var parts => new Located<string>(string.Join(" ", parts.Select(static part => part.Value)), parts[0].Range),
    };

    private static bool ShareAWord(string name, string other) => Fold.Name(name).Split(' ').Intersect(Fold.Name(other).Split(' ')).Any();
}
