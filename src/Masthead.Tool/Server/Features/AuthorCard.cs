using Masthead.Content.Keys;
using Masthead.Content.Model;

namespace Masthead.Tool.Server.Features;

/// <summary>An author, as somebody who writes an article wants to see one.</summary>
internal static class AuthorCard
{
    /// <summary>The name and the job.</summary>
    public static string Line(AuthorContent author, string language) =>
        author.JobTitle is { Translations.Count: > 0 } job ? $"{author.Name.Value}, {job.In(language, language).Value}" : author.Name.Value;

    public static string Markdown(AuthorContent author, string language)
    {
        string?[] lines =
        [
            $"**{author.Name.Value}**{(author.JobTitle is { Translations.Count: > 0 } job ? $", {job.In(language, language).Value}" : "")} (`{author.RegisteredId.Value}`)",
            author.Type.Value == AuthorType.Person && author.Relation == AuthorRelation.Staff ? null : $"*{ClosedSet<AuthorType>.NameOf(author.Type.Value)}, {ClosedSet<AuthorRelation>.NameOf(author.Relation)}*",
            author.Bio is { Translations.Count: > 0 } bio ? bio.In(language, language).Value : null,
            author.Affiliations.Count > 0 ? string.Join(", ", author.Affiliations.Where(static affiliation => affiliation.Translations.Count > 0).Select(affiliation => affiliation.In(language, language).Value)) : null,
            author.Disclaimers.Count > 0 ? $"Brings {string.Join(", ", author.Disclaimers.Select(static disclaimer => $"`{disclaimer.Value}`"))}" : null,
        ];
        return string.Join("\n\n", lines.OfType<string>());
    }
}
