using Masthead.Content.Binding.Values;
using Masthead.Content.Text;
using Masthead.Content.Data;

namespace Masthead.Content.Binding;

/// <summary>Profiles by network, as Docusaurus writes them: <c>socials: { github: ada, x: https://x.com/ada }</c>.</summary>
internal static class Profiles
{
    private static readonly Dictionary<string, string> Addresses = new(StringComparer.Ordinal)
    {
        ["github"] = "https://github.com/",
        ["x"] = "https://x.com/",
        ["twitter"] = "https://x.com/",
        ["linkedin"] = "https://www.linkedin.com/in/",
        ["instagram"] = "https://www.instagram.com/",
        ["bluesky"] = "https://bsky.app/profile/",
        ["youtube"] = "https://www.youtube.com/@",
        ["stackoverflow"] = "https://stackoverflow.com/users/",
    };

    /// <summary>Addresses; a name on a network that is not known stays as it is written, behind the network's name.</summary>
    public static EquatableArray<string> Of(DataMapping profiles, Binder binder)
    {
        var addresses = new List<string>();
        foreach (var entry in profiles.Entries)
        {
            foreach (var profile in binder.Values(entry.Value, entry.Key.Value))
                addresses.Add(Address(entry.Key.Value, profile));
        }

        return addresses.ToEquatableArray();
    }

    private static string Address(string network, string profile) =>
        profile.IndexOf("://", StringComparison.Ordinal) > 0 ? profile
        : Addresses.TryGetValue(Fold.Key(network), out var address) ? address + profile.TrimStart('@')
        : $"{network}: {profile}";
}
