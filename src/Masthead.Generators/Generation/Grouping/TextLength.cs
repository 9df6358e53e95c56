using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>
/// How many characters of an article its group's literal may hold, so that a budget is kept: what the file says, with some room for what it
/// refers to. A group that turns out longer, since the disclaimers of the publication are, is kept in another way.
/// </summary>
internal static class TextLength
{
    /// <summary>An article's byline and address, a credit's name, what a disclaimer says of the article.</summary>
    private const int Referred = 200;

    public static int Of(ArticleContent article)
    {
        var length = Referred + 2 * article.Path.Id.Length + Sum(
            article.Slug, article.Title?.Value, article.AlternativeTitle, article.UrlOverride, article.Standfirst?.Value, article.InlineBody?.Text,
            article.Byline.Text?.Value, article.Byline.NoBylineReason?.Value, article.Dateline?.Place.Value, article.Dateline?.Place.Value, article.Dateline?.Style?.Value,
            article.Sponsorship?.Value.Party, article.Sponsorship?.Value.Label, article.Ai?.Value.Responsible);
        length += Sum(article.Aliases) + Sum(article.Topics.Select(static topic => topic.Value));
        foreach (var credit in article.Byline.Credits)
            length += Referred + (credit.Inline is { } author ? Of(author) : 2 * Sum(credit.Reference?.Value)) + 2 * Sum(credit.Place);
        foreach (var note in article.Notes)
            length += Sum(note.Text?.Value, note.Label, note.By, note.Was, note.Now);
        foreach (var disclaimer in article.Disclaimers)
            length += Referred + (disclaimer.Inline?.Text?.Translations.Sum(static translation => translation.Text.Value.Length) ?? Referred);
        foreach (var source in article.Sources)
            length += Sum(source.Name?.Value, source.As, source.AgencyId?.Value, source.AgencyId?.Value, source.Descriptor?.Value, source.Url);
        foreach (var image in article.Images)
            length += Sum(image.Src.Value, image.Alt, image.Credit, image.Caption, image.License);
        if (article.Syndication is { Value: var part })
            length += Sum(part.Origin?.Value, part.Url, part.Credit, part.License, part.TranslatedFrom?.Value, part.Translator, part.Canonical);
        foreach (var value in FieldValue.AllOf(article.Fields))
            length += value is TextValue { Text: var text } ? text.Length : value is AuthorValue or ArticleValue ? Referred : 0;
        return length;
    }

    private static int Of(AuthorContent author) =>
        2 * author.Name.Value.Length + Sum(author.JobTitle, author.Url, author.Email, author.Image, author.Handle)
        + 2 * (author.Bio?.Translations.Sum(static translation => translation.Text.Value.Length) ?? 0)
        + Sum(author.SameAs) + Sum(author.AlternateNames) + Sum(author.Expertise) + Sum(author.Affiliations)
        + author.Interests.Sum(static interest => Sum(interest.Party.Value, interest.Nature));

    private static int Sum(params string?[] texts) => Sum((IEnumerable<string?>)texts);

    private static int Sum(IEnumerable<string?> texts) => texts.Sum(static text => text?.Length ?? 0);
}
