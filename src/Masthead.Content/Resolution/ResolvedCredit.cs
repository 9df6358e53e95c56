using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>A credit whose author is known: registered, or written inline.</summary>
/// <param name="Name">The name as it is printed; the reference itself where nobody of that name is registered.</param>
/// <param name="Author">Everything known of the author; null for a mere name.</param>
/// <param name="IsRegistered">Whether the author has an entry of their own.</param>
internal sealed record ResolvedCredit(string Name, AuthorContent? Author, bool IsRegistered, CreditContent Written)
{
    public CreditRole Role => Written.Role.Is;

    /// <summary>Null for a role that there is anyway.</summary>
    public OwnRole? OwnRole { get; init; }

    public string? Place => Written.Place;

    public bool IsAuthor => Written.IsAuthor;

    /// <summary>Where the article names them.</summary>
    public TextRange Range => Written.Range;

    public static ResolvedCredit Of(CreditContent credit, SiteDirectory directory)
    {
        if (credit.Inline is { } inline)
            return new ResolvedCredit(inline.Name.Value, inline, IsRegistered: false, credit);

        var reference = credit.Reference!.Value.Value;
        return directory.FindAuthor(reference) is { } author
            ? new ResolvedCredit(credit.PrintedName ?? author.Name.Value, author, IsRegistered: true, credit)
            : new ResolvedCredit(reference, null, IsRegistered: false, credit);
    }

    public static IReadOnlyList<ResolvedCredit> AllOf(ArticleContent article, SiteDirectory directory)
    {
        var credits = new ResolvedCredit[article.Byline.Credits.Count];
        for (var i = 0; i < credits.Length; i++)
        {
            var credit = Of(article.Byline.Credits[i], directory);
            credits[i] = credit.Written.Role.Own is { } own ? credit with { OwnRole = new OwnRole(own.Id, directory.Wording(own.Name, article)) } : credit;
        }

        return credits;
    }
}

/// <summary>A role that the publication adds to the ones that there are.</summary>
/// <param name="Label">The words before those who have it, in the language of an article.</param>
internal sealed record OwnRole(string Id, string Label);
