using System.Text.Json.Serialization;

namespace Masthead.Benchmarks.Publishing;

/// <summary>A JSON feed as somebody would write it down who had nothing else.</summary>
internal sealed record JsonFeedDto(
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("home_page_url")] string HomePage,
    [property: JsonPropertyName("feed_url")] string Address,
    [property: JsonPropertyName("language")] string Language,
    [property: JsonPropertyName("authors")] PersonDto[] Authors,
    [property: JsonPropertyName("items")] ItemDto[] Items);

internal sealed record PersonDto([property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("url")] string? Address);

internal sealed record ItemDto(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("url")] string Address,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("content_html")] string Html,
    [property: JsonPropertyName("summary")] string? Summary,
    [property: JsonPropertyName("date_published")] DateTimeOffset Published,
    [property: JsonPropertyName("authors")] PersonDto[] Authors,
    [property: JsonPropertyName("tags")] string[] Tags,
    [property: JsonPropertyName("_masthead")] OwnDto Own);

internal sealed record OwnDto(
    [property: JsonPropertyName("about")] string About,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("byline")] string Byline,
    [property: JsonPropertyName("credits")] CreditDto[] Credits,
    [property: JsonPropertyName("corrections")] NoteDto[] Corrections,
    [property: JsonPropertyName("disclaimers")] string[] Disclaimers);

internal sealed record CreditDto([property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("role")] string Role, [property: JsonPropertyName("url")] string? Address);

internal sealed record NoteDto([property: JsonPropertyName("date")] DateTimeOffset Date, [property: JsonPropertyName("text")] string Text);

[JsonSerializable(typeof(JsonFeedDto))]
internal sealed partial class JsonFeedContext : JsonSerializerContext;
