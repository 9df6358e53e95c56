using System.Text.Json.Serialization;

namespace Masthead.Benchmarks.Publishing;

/// <summary>What is written of an article, as somebody would declare it who has no library.</summary>
internal sealed record ArticleDto(
    [property: JsonPropertyName("@context")] string Context,
    [property: JsonPropertyName("@type")] string Type,
    [property: JsonPropertyName("@id")] string Id,
    string Url,
    string MainEntityOfPage,
    string Headline,
    string? Description,
    string InLanguage,
    string? ArticleSection,
    string? Genre,
    string? Dateline,
    PartDto? LocationCreated,
    DateTimeOffset? DatePublished,
    DateTimeOffset? DateModified,
    AuthorDto[] Author,
    PublisherDto Publisher,
    ImageDto[] Image,
    string[] Keywords,
    string[] Citation,
    string CreditText,
    NoteDto[] Correction,
    string[] Backstory,
    PartDto[] HasPart);

internal sealed record AuthorDto([property: JsonPropertyName("@type")] string Type, string Name, string? Url, string[]? SameAs, string? JobTitle, PartDto[]? Affiliation);

internal sealed record PublisherDto([property: JsonPropertyName("@type")] string Type, [property: JsonPropertyName("@id")] string Id, string Name, string Url, ImageDto Logo, string CorrectionsPolicy, string EthicsPolicy);

internal sealed record ImageDto([property: JsonPropertyName("@type")] string Type, string Url, string ContentUrl, string? Description = null, string? Caption = null, string? CreditText = null, string? Width = null, string? Height = null);

internal sealed record NoteDto([property: JsonPropertyName("@type")] string Type, string Text, DateTimeOffset? DateCreated);

internal sealed record PartDto([property: JsonPropertyName("@type")] string Type, string? Genre = null, string? Name = null, string? Text = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleDto))]
internal sealed partial class DtoContext : JsonSerializerContext;
