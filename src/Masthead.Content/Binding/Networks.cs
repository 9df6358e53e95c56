using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>A network that people have a page on.</summary>
/// <param name="Name">The key that names it, folded.</param>
/// <param name="Address">What stands before a handle; null where that does not tell the address.</param>
internal sealed record Network(string Name, string? Address);

/// <summary>The networks that keys of authors name: <c>github</c>, <c>github_username</c>, <c>githubUrl</c>.</summary>
internal static class Networks
{
    /// <summary>What may stand behind one.</summary>
    public static IReadOnlyList<string> Suffixes { get; } = ["username", "user", "handle", "url", "link", "profile", "account", "id"];

    private static readonly Dictionary<string, Network> ByName = new Network[]
    {
        new("github", "https://github.com/"),
        new("gitlab", "https://gitlab.com/"),
        new("bitbucket", "https://bitbucket.org/"),
        new("codeberg", "https://codeberg.org/"),
        new("x", "https://x.com/"),
        new("twitter", "https://x.com/"),
        new("mastodon", null),
        new("fediverse", null),
        new("bluesky", "https://bsky.app/profile/"),
        new("bsky", "https://bsky.app/profile/"),
        new("threads", "https://www.threads.net/@"),
        new("linkedin", "https://www.linkedin.com/in/"),
        new("facebook", "https://www.facebook.com/"),
        new("instagram", "https://www.instagram.com/"),
        new("youtube", "https://www.youtube.com/@"),
        new("tiktok", "https://www.tiktok.com/@"),
        new("twitch", "https://www.twitch.tv/"),
        new("vimeo", "https://vimeo.com/"),
        new("flickr", "https://www.flickr.com/people/"),
        new("pinterest", "https://www.pinterest.com/"),
        new("reddit", "https://www.reddit.com/user/"),
        new("tumblr", "https://www.tumblr.com/"),
        new("telegram", "https://t.me/"),
        new("medium", "https://medium.com/@"),
        new("devto", "https://dev.to/"),
        new("hashnode", "https://hashnode.com/@"),
        new("substack", null),
        new("stackoverflow", "https://stackoverflow.com/users/"),
        new("kaggle", "https://www.kaggle.com/"),
        new("keybase", "https://keybase.io/"),
        new("dribbble", "https://dribbble.com/"),
        new("behance", "https://www.behance.net/"),
        new("soundcloud", "https://soundcloud.com/"),
        new("orcid", "https://orcid.org/"),
        new("googlescholar", "https://scholar.google.com/citations?user="),
        new("scholar", "https://scholar.google.com/citations?user="),
        new("researchgate", "https://www.researchgate.net/profile/"),
        new("wikidata", "https://www.wikidata.org/wiki/"),
        new("wikipedia", null),
    }.ToDictionary(static network => network.Name);

    /// <summary>As keys name them.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>The network that a key names, or a label or an icon (<c>fab fa-github</c>); null where it names none.</summary>
    public static Network? In(string label)
    {
        if (OfKey(label) is { } network)
            return network;

        foreach (var word in label.Split(' ', '-', '/', '.', ':', ','))
        {
            if (ByName.TryGetValue(Fold.Key(word), out var found))
                return found;
        }

        return null;
    }

    /// <summary>The network that a key names by itself, or with what stands behind it.</summary>
    public static Network? OfKey(string key)
    {
        var folded = Fold.Key(key);
        if (ByName.TryGetValue(folded, out var network))
            return network;

        foreach (var suffix in Suffixes)
        {
            if (folded.EndsWith(suffix, StringComparison.Ordinal) && ByName.TryGetValue(folded.Substring(0, folded.Length - suffix.Length), out network))
                return network;
        }

        return null;
    }

    /// <summary>The address of a profile, which is written as that, without its scheme, or as a handle; null where a handle does not tell it.</summary>
    public static string? Address(Network? network, string profile)
    {
        if (profile.IndexOf("://", StringComparison.Ordinal) > 0)
            return profile;
        if (profile.Any(char.IsWhiteSpace))
            return null;
        if (profile.StartsWith("//", StringComparison.Ordinal))
            return "https:" + profile;
        if (IsHost(profile.Split('/')[0]) && (profile.IndexOf('/') > 0 || network is null) && profile.IndexOf('@') is var host && (host < 0 || host > profile.IndexOf('/')))
            return "https://" + profile;

        var handle = profile.TrimStart('@');
        if (network is { Address: null } && handle.IndexOf('@') is > 0 and var at)
            return $"https://{handle.Substring(at + 1)}/@{handle.Substring(0, at)}";
        return network?.Address is not { } address ? null
            : network.Name == "linkedin" && handle.IndexOf('/') is > 0 and var slash && slash < handle.Length - 1 ? "https://www.linkedin.com/" + handle
            : network.Name == "youtube" && handle.IndexOf('/') > 0 ? "https://www.youtube.com/" + handle
            : address + handle;
    }

    /// <summary>As <c>lin.example</c> and <c>www.lin.example</c> are.</summary>
    private static bool IsHost(string text) => text.IndexOf('.') is > 0 and var dot && dot < text.Length - 1;
}
