using Masthead.Content.Binding;
using Masthead.Content.Dialects;
using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Importing.Site.Layouts;

/// <summary>Finds what a configuration says of many pieces at once, among what is for layouts and tools of the generator.</summary>
internal static class ValuesOfAll
{
    /// <param name="key">As it is called in the configuration.</param>
    /// <param name="values">Keys of pieces, and what they are.</param>
    /// <param name="taken">Keys of Masthead's of which masthead.yml says the same.</param>
    public static IEnumerable<ConfiguredPlace> In(string key, ConfigValue? values, Dialect dialect, params string[] taken) =>
        from entry in values?.Entries ?? []
        where entry.Value is { Text: not null } or { Entries.Count: > 0 } or { Items.Count: > 0 } && NameOf(entry.Key, dialect) is { } name && !taken.Contains(name)
        select ConfiguredPlace.Of($"{key}.{entry.Key}", entry.Value);

    private static string? NameOf(string written, Dialect dialect) =>
        ArticleBinder.Keys.TryGet(written, out var known) || dialect.KeysOf(ArticleBinder.Rows.Owner).TryGet(written, ArticleBinder.Keys, out known) ? known.Name : null;
}
