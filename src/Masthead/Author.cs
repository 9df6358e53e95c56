using Masthead.Shared;

namespace Masthead;

/// <summary>A person, an organization or a pseudonym that is credited; schema.org <c>Person</c> or <c>Organization</c>.</summary>
public record Author
{
    /// <summary>The name of the author's file; null for an author written inline in an article.</summary>
    public string? Id { get; init; }

    /// <summary>The name as it is printed; schema.org <c>name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What stands behind the name.</summary>
    public AuthorType Type { get; init; }

    /// <summary>How the author stands to the publication.</summary>
    public AuthorRelation Relation { get; init; }

    /// <summary>What the author does, in the publication's language; schema.org <c>jobTitle</c>.</summary>
    public string? JobTitle { get; init; }

    /// <summary>The job title in each language that it is written in.</summary>
    public ValueList<LocalizedText> JobTitles { get; init; }

    /// <summary>A sentence or more about the author, in the publication's language; schema.org <c>description</c>.</summary>
    public string? Bio { get; init; }

    /// <summary>The bio in each language that it is written in.</summary>
    public ValueList<LocalizedText> Bios { get; init; }

    /// <summary>A page about the author; schema.org <c>url</c>.</summary>
    public string? Url { get; init; }

    /// <summary>Pages elsewhere that are about the same author; schema.org <c>sameAs</c>.</summary>
    public ValueList<string> SameAs { get; init; }

    /// <summary>The address for readers; schema.org <c>email</c>. Null unless the publication's policy is to publish e-mails.</summary>
    public string? Email { get; init; }

    /// <summary>A portrait; schema.org <c>image</c>.</summary>
    public string? Image { get; init; }

    /// <summary>A name on a network, such as <c>@ada</c>, that the byline gives.</summary>
    public string? Handle { get; init; }

    /// <summary>Other names of the same author, which a text may refer to them by; schema.org <c>alternateName</c>.</summary>
    public ValueList<string> AlternateNames { get; init; }

    /// <summary>What the author knows about; schema.org <c>knowsAbout</c>.</summary>
    public ValueList<string> Expertise { get; init; }

    /// <summary>Where the author belongs, in the publication's language; schema.org <c>affiliation</c>.</summary>
    public ValueList<string> Affiliations { get; init; }

    /// <summary>The affiliations in each language that one of them is written in.</summary>
    public ValueList<LocalizedTexts> LocalizedAffiliations { get; init; }

    /// <summary>Interests that readers should know of.</summary>
    public ValueList<Interest> Interests { get; init; }

    /// <summary>The bio in a language, else in a broader one (<c>pt</c> for <c>pt-BR</c>, <c>sr-Latn</c> for <c>sr-Latn-RS</c>), else <see cref="Bio"/>.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public string? BioIn(string language) => LocalizedText.Find(Bios, language) ?? Bio;

    /// <summary>The job title in a language, else in a broader one, else <see cref="JobTitle"/>.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public string? JobTitleIn(string language) => LocalizedText.Find(JobTitles, language) ?? JobTitle;

    /// <summary>The affiliations in a language, else in a broader one, else <see cref="Affiliations"/>; of one that is not written in that language, what stands there.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public ValueList<string> AffiliationsIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        foreach (var range in LocalizedAffiliations.Count == 0 ? [] : LanguageRange.Broadening(language))
        {
            foreach (var texts in LocalizedAffiliations)
            {
                if (string.Equals(texts.Language, range, StringComparison.OrdinalIgnoreCase))
                    return texts.Texts;
            }
        }

        return Affiliations;
    }
}

/// <summary>Several texts in one language.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Texts">The texts.</param>
public sealed record LocalizedTexts(string Language, ValueList<string> Texts);

/// <summary>A text in one language.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Text">The text.</param>
public sealed record LocalizedText(string Language, string Text)
{
    internal static string? Find(ValueList<LocalizedText> texts, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        foreach (var range in texts.Count == 0 ? [] : LanguageRange.Broadening(language))
        {
            foreach (var text in texts)
            {
                if (string.Equals(text.Language, range, StringComparison.OrdinalIgnoreCase))
                    return text.Text;
            }
        }

        return null;
    }
}
