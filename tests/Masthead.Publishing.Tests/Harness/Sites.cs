namespace Masthead.Publishing.Tests;

/// <summary>A small site made by hand.</summary>
internal static class Sites
{
    public static readonly DateTimeOffset Now = new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static Publisher Quay { get; } = new() { Name = "The Quay", Url = "https://quay.example" };

    public static Article Piece(string id) => new() { Id = id, Slug = id, Title = $"About {id}", Url = $"/{id}", Language = "en", Published = new(2024, 5, 31, 8, 0, 0, TimeSpan.Zero) };

    public static Edition Edition(params Article[] articles) => new(Of(articles), Now);

    public static SiteContent Of(params Article[] articles) => new(
        Quay,
        "en",
        articles,
        [.. articles.SelectMany(static article => article.Byline.Credits).Select(static credit => credit.Author).Where(static author => author.Id is not null).DistinctBy(static author => author.Id)],
        [.. articles.Select(static article => article.Section).OfType<Section>().Distinct()],
        [.. articles.SelectMany(static article => article.Tags).Distinct()]);
}
