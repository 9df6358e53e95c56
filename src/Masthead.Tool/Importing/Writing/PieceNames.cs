using System.Globalization;
using System.Text;
using Masthead.Content.Drafting;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Tool.Importing.Writing;

/// <summary>What a piece is called here, and how it is reached.</summary>
/// <param name="Path">Below the folder of articles, without an extension.</param>
/// <param name="Slug">Null where the file has its name.</param>
/// <param name="Permalink">Of a page; null for what the pattern of the site gives.</param>
/// <param name="Aliases">Addresses that led to it.</param>
internal sealed record PieceName(string Path, string? Slug, string? Permalink, IReadOnlyList<string> Aliases);

/// <summary>Names and addresses, each given once: the same export gives the same ones however often it is read. Of each one number is kept.</summary>
/// <param name="publication">Which says how the site makes its addresses.</param>
/// <param name="live">What readers find where now: it stays there.</param>
internal sealed class PieceNames(PublicationContent publication, string language, LiveAddresses live)
{
    public const string Pages = "pages";

    /// <summary>What file systems take, and room for what a file is called until it is whole.</summary>
    private const int MostBytes = 200;

    private readonly HashSet<ulong> paths = [];

    private readonly HashSet<ulong> addresses = [];

    public PieceName Of(ImportedPost post, List<(Outcome, string, string?)> notes)
    {
        var folder = post.IsPage ? Pages : post.Published?.Local.ToString("yyyy", CultureInfo.InvariantCulture) ?? (post.State == ImportedState.Draft ? "drafts" : "undated");
        var slug = SlugOf(post, notes);
        var isTaken = false;
        for (var number = 1; ; number++)
        {
            var tried = number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            var file = FileNameOf(tried, post.Key);
            var address = post.IsPage ? PageAddress(post, tried, number == 1) : Permalink.OfPattern(publication.PermalinkOf($"{folder}/{file}"), $"{folder}/{file}", tried, post.Section, language, post.Published?.Local);
            var (path, place) = (KeyHash.Of($"{folder}/{file}".ToLowerInvariant()), KeyHash.OfAddress(address));
            if (paths.Contains(path) || addresses.Contains(place) || live.IsOfAnother(address, post.Key))
            {
                isTaken = true;
                continue;
            }

            paths.Add(path);
            addresses.Add(place);
            if (isTaken)
                notes.Add((Outcome.Changed, "slugs that are taken already, and have a number now", $"{slug} is {tried}"));
            return new PieceName($"{folder}/{file}", file == tried ? null : tried, post.IsPage ? address : null, [.. AliasesOf(post, address, notes)]);
        }
    }

    /// <summary>Its own, where an address can have it.</summary>
    private string SlugOf(ImportedPost post, List<(Outcome, string, string?)> notes)
    {
        var own = post.Slug.Trim('/', ' ');
        if (own.Length is > 0 and <= ContentLimits.IdLength - 10 && own.IndexOfAny(['/', '\\']) < 0 && own.Any(char.IsLetterOrDigit) && !own.Any(char.IsControl))
            return own;

        var slug = NewSlug.Of(own, language) ?? NewSlug.Of(post.Title, language) ?? $"{(post.IsPage ? "page" : "post")}-{post.Key}";
        if (own.Length > 0)
            notes.Add((Outcome.Changed, "slugs that no address can have", $"{own} is {slug}"));
        return slug;
    }

    private IEnumerable<string> AliasesOf(ImportedPost post, string address, List<(Outcome, string, string?)> notes)
    {
        foreach (var old in post.OtherAddresses.Prepend(post.Address).OfType<string>())
        {
            if (AddressComparer.Instance.Equals(old, address))
                continue;
            if (!live.IsOfAnother(old, post.Key) && addresses.Add(KeyHash.OfAddress(old)))
                yield return old;
            else
                notes.Add((Outcome.Left, "old addresses that lead to another piece", old));
        }
    }

    private static string PageAddress(ImportedPost post, string slug, bool isOwn) => isOwn && post.Address is { } address ? address : "/" + slug;

    /// <summary>A name that every system takes and that is not read as a date.</summary>
    private string FileNameOf(string slug, string key) =>
        NewSlug.IsFit(slug) && DatePrefix.Split(slug).Date is null && Encoding.UTF8.GetByteCount(slug) <= MostBytes ? slug
        : NewSlug.Of(slug, language) is { } fit && NewSlug.IsFit(fit) && Encoding.UTF8.GetByteCount(fit) <= MostBytes ? fit
        : "post-" + (NewSlug.Of(key, language) ?? "0");
}
