using System.Globalization;
using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>Where a report was written. The style has placeholders of its own: <c>{place}</c> and <c>{date}</c>.</summary>
internal sealed record DatelineContent(Located<string> Place, Located<DateTimeOffset>? Date, Located<string>? Style)
{
    /// <summary>As it is printed: in its style, else the place, and the date where there is one.</summary>
    public string Text => Style is { } style ? Template.Fill(style.Value, ValueOf)
        : Date is null ? Place.Value
        : $"{Place.Value}, {ValueOf("date")}";

    public bool PassesLimit => Style is { } style && Template.PassesLimit(style.Value, ValueOf);

    private string? ValueOf(string placeholder) => placeholder switch
    {
        "place" => Place.Value,
        "date" => Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        _ => null,
    };
}

/// <summary>A quoted or reported source.</summary>
/// <param name="AgencyId">The agency, by its id in <c>masthead.yml</c>.</param>
/// <param name="Anonymity">Why it is anonymous: for the newsroom, never for the assembly.</param>
internal sealed record SourceContent(
    Located<string>? Name, string? As, Located<string>? AgencyId, Located<string>? Descriptor, SourceType Type, SourceUse Use, AnonymityContent? Anonymity, string? Url);

internal sealed record AnonymityContent(Located<string>? Reason, Located<string>? ApprovedBy);

internal sealed record ImageContent(Located<string> Src)
{
    public string? Alt { get; init; }

    public string? Credit { get; init; }

    public string? Caption { get; init; }

    public string? License { get; init; }

    public bool Decorative { get; init; }

    /// <summary>Whether it stands on the card or the cover of a piece, rather than in it.</summary>
    public bool IsCard { get; init; }

    /// <summary>The key that may say beside it who made it, on a site of another generator; null where none may.</summary>
    public string? CreditKey { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }
}

internal sealed record SyndicationContent
{
    public Located<string>? Origin { get; init; }

    public string? Url { get; init; }

    public string? Credit { get; init; }

    public string? License { get; init; }

    public Located<string>? TranslatedFrom { get; init; }

    public string? Translator { get; init; }

    public string? Canonical { get; init; }
}

internal sealed record SponsorshipContent(SponsorshipType Type, string? Party, bool EditorialControl, Located<string>? Label);

internal sealed record AiContent(Located<AiExtent> Extent, bool HumanReview, string? Responsible);

internal sealed record InterestContent(Located<string> Party, string? Nature, Located<DateTimeOffset>? From, Located<DateTimeOffset>? To)
{
    /// <summary>Whether the author has it on an article's date, both days included; for an article without one they have.</summary>
    public bool IsHeldOn(DateTimeOffset? date) => Period.Holds(date, From, To);
}

/// <summary>When a disclaimer is due: inside one, all that is named must be so.</summary>
internal sealed record RequirementContent
{
    public EquatableArray<Chosen<ArticleKind>> Kinds { get; init; } = [];

    public EquatableArray<AuthorRelation> Relations { get; init; } = [];

    public EquatableArray<Located<string>> Sections { get; init; } = [];

    public EquatableArray<string> Tags { get; init; } = [];

    public EquatableArray<string> Topics { get; init; } = [];

    public EquatableArray<SponsorshipType> Sponsorships { get; init; } = [];

    public EquatableArray<AiExtent> AiExtents { get; init; } = [];
}
