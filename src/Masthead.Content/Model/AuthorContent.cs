using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>An author's entry.</summary>
/// <param name="FilePath">The file it stands in.</param>
/// <param name="Id">The name others refer to it by; null for an author written inline.</param>
/// <param name="Name">The name as it is printed.</param>
internal sealed record AuthorContent(string FilePath, Located<string>? Id, Located<string> Name)
{
    /// <summary>The id of an author who has an entry: there is always one.</summary>
    public Located<string> RegisteredId => Id ?? throw new InvalidOperationException("An author who is written inline has no id.");

    /// <summary>Where the entry stands, if a content library has it; null in the project itself.</summary>
    public LibrarySource? Source { get; init; }

    /// <summary>All of the entry in a file of many, its key included; null for what is all of a file.</summary>
    public Place? Whole { get; init; }

    /// <summary>Other ids, which articles may refer to them by: what the entry says besides the id that it has by its place.</summary>
    public EquatableArray<string> OtherIds { get; init; } = [];

    /// <summary>The path of the author's own file, without its extension and its language; null in a file of many.</summary>
    public string? Page { get; init; }

    /// <summary>The language that the name of that file ends with.</summary>
    public string? Language { get; init; }

    public Located<AuthorType> Type { get; init; }

    public AuthorRelation Relation { get; init; }

    /// <summary>Why the author goes by another name, or by none of a person's: for the newsroom, never for the assembly.</summary>
    public Located<string>? Reason { get; init; }

    public LocalizedText? JobTitle { get; init; }

    public LocalizedText? Bio { get; init; }

    public string? Url { get; init; }

    public EquatableArray<string> SameAs { get; init; } = [];

    public string? Email { get; init; }

    public string? Image { get; init; }

    /// <summary>A name on a network, written in a byline: <c>Name (@handle)</c>.</summary>
    public string? Handle { get; init; }

    public EquatableArray<string> AlternateNames { get; init; } = [];

    public EquatableArray<string> Expertise { get; init; } = [];

    public EquatableArray<LocalizedText> Affiliations { get; init; } = [];

    public EquatableArray<InterestContent> Interests { get; init; } = [];

    /// <summary>What it says for the fields that masthead.yml declares, in their order; none where it declares none.</summary>
    public EquatableArray<FieldValue?> Fields { get; init; } = [];

    /// <summary>Whether nothing is said of a person but the name.</summary>
    public bool IsUndescribed => Type.Value != AuthorType.Organization && Relation != AuthorRelation.Agency
        && SameAs.Count == 0 && Handle is null && string.IsNullOrWhiteSpace(Url) && string.IsNullOrWhiteSpace(Email)
        && Bio?.Translations.Any(static bio => !string.IsNullOrWhiteSpace(bio.Text.Value)) != true;

    /// <summary>Disclaimers that stand on everything the author writes.</summary>
    public EquatableArray<Located<string>> Disclaimers { get; init; } = [];
}
