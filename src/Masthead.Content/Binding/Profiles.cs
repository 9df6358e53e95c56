using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// Pages elsewhere that are about an author, as sites write them: a key for each network (<c>github: ada</c>, <c>twitter_username: ada</c>), a map of
/// these (<c>socials:</c>), or a list of <c>{ icon: github, link: … }</c>. An e-mail address among them is none: it has a policy of its own.
/// </summary>
internal sealed class Profiles
{
    private static readonly string[] AddressKeys = ["url", "link", "href", "address", "uri"];

    private static readonly string[] HandleKeys = ["username", "handle", "user", "account", "value", "id"];

    private static readonly string[] LabelKeys = ["platform", "network", "service", "type", "icon", "label", "title", "name", "site"];

    private readonly List<string> addresses = [];

    public string? Email { get; private set; }

    /// <summary>Each once, in the order of the file.</summary>
    public EquatableArray<string> Addresses => addresses.ToEquatableArray();

    /// <summary>Reads one profile or several, at whatever depth they stand.</summary>
    /// <param name="network">The key that they stand under, which may name the network.</param>
    public void Read(DataNode node, string network, Binder binder)
    {
        switch (node)
        {
            case DataScalar:
                if (binder.Text(node, network) is { } text)
                    Add(Networks.In(network), network, text.Value);
                break;
            case DataSequence list:
                foreach (var item in list.Items)
                    Read(item, network, binder);
                break;
            case DataMapping profile when !AreSeveral(profile) && TextAt(profile, AddressKeys, binder) is { } address:
                Add(Networks.In(LabelOf(profile, binder) ?? network), network, address);
                break;
            case DataMapping profile when !AreSeveral(profile) && LabelOf(profile, binder) is { } label && TextAt(profile, HandleKeys, binder) is { } handle:
                Add(Networks.In(label), label, handle);
                break;
            case DataMapping profiles:
                foreach (var entry in profiles.Entries)
                    Read(entry.Value, entry.Key.Value, binder);
                break;
        }
    }

    public void Add(string address)
    {
        if (!addresses.Contains(address))
            addresses.Add(address);
    }

    /// <param name="network">Null where it is not known: what is no address then stays as it is written, behind its key.</param>
    private void Add(Network? network, string key, string profile)
    {
        if (Fold.Key(key) is "email" or "mail" || MailIn(profile, network) is not null)
            Email ??= MailIn(profile, network) ?? profile;
        else if (!bool.TryParse(profile, out _) && profile.Any(char.IsLetterOrDigit) && !profile.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            Add(Networks.Address(network, profile) ?? (Fold.Key(key) is "sameas" ? profile : $"{key}: {profile}"));
    }

    private static string? MailIn(string profile, Network? network)
    {
        if (profile.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return profile.Substring("mailto:".Length);

        var at = profile.IndexOf('@');
        return at > 0 && network is null && profile.IndexOf('/') < 0 && profile.IndexOf('.', at) > 0 ? profile : null;
    }

    /// <summary>Whether a key of its own names a network, or the e-mail address: then each of its keys is a profile.</summary>
    private static bool AreSeveral(DataMapping profiles) => profiles.Entries.Any(static entry => Networks.OfKey(entry.Key.Value) is not null || Fold.Key(entry.Key.Value) is "email" or "mail");

    private static string? LabelOf(DataMapping profile, Binder binder) => TextAt(profile, LabelKeys, binder);

    private static string? TextAt(DataMapping mapping, string[] keys, Binder binder)
    {
        foreach (var key in keys)
        {
            foreach (var entry in mapping.Entries)
            {
                if (entry.Value is DataScalar && Fold.Key(entry.Key.Value) == key && binder.Text(entry.Value, key) is { } text)
                    return text.Value;
            }
        }

        return null;
    }
}
