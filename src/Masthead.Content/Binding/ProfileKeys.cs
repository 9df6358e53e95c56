using System.Diagnostics.CodeAnalysis;
using Masthead.Content.Binding.Values;
using Masthead.Content.Keys;

namespace Masthead.Content.Binding;

/// <summary>
/// Keys of an author that name a network, or hold profiles: <c>github</c>, <c>twitter_username</c>, <c>links</c>. A field of that name that masthead.yml declares is
/// the site's, and is a profile besides.
/// </summary>
/// <param name="declared">Null where an author has none.</param>
internal sealed class ProfileKeys(AuthorFields fields, IDeclaredKeys? declared) : IDeclaredKeys
{
    /// <summary>Keys that hold several.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["links", "sociallinks", "socialmedia", "socialnetworks", "profiles", "networks", "contact", "contacts"];

    private static readonly KeySet Known = new([.. Groups, .. Networks.Names]);

    public IEnumerable<string> Names => (declared?.Names ?? []).Concat(Known.Names);

    public bool TryGet(string written, [NotNullWhen(true)] out KnownKey? key)
    {
        if (declared is not null && declared.TryGet(written, out key))
            return true;

        key = Known.TryGet(written, out _) || Networks.OfKey(written) is not null ? new KnownKey(written, Rank: 0, Place: -1) : null;
        return key is not null;
    }

    /// <param name="place">Of a field; below 0 for a profile.</param>
    /// <param name="entry">What the file says.</param>
    public void Read(int place, Entry entry)
    {
        if (place >= 0)
            declared!.Read(place, entry);
        if (place < 0 || Networks.OfKey(entry.Written.Value) is not null)
            fields.ReadProfiles(entry);
    }
}
