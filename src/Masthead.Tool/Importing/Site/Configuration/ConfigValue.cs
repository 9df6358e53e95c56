using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Tool.Importing.Site.Configuration;

/// <summary>A value of a configuration, whatever that is written in.</summary>
/// <param name="Place">Where it stands, as a report says it: <c>hugo.toml:3</c>.</param>
internal sealed record ConfigValue(string Place)
{
    /// <summary>A text, a number or a flag; null for anything else, and for what is left empty.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<(string Key, ConfigValue Value)> Entries { get; init; } = [];

    public IReadOnlyList<ConfigValue> Items { get; init; } = [];

    /// <summary>What a program calls it: a variable, or a function, whose arguments are the items.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it, or a part of it, is not known before a program runs.</summary>
    public bool IsWorkedOut { get; init; }

    /// <summary>Whether nobody can say what it is without running the program.</summary>
    public bool IsOpen => IsWorkedOut || Name is not null;

    /// <summary>What stands behind a key; the first of two counts.</summary>
    public ConfigValue? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The same down several keys, with dots between.</summary>
    public ConfigValue? At(string keys) => keys.Split('.').Aggregate((ConfigValue?)this, static (value, key) => value?[key]);

    /// <summary>All texts below, by keys with dots between.</summary>
    public IEnumerable<(string Key, string Value)> Texts => Entries.SelectMany(static entry => entry.Value.Text is { } text ? [(entry.Key, text)] : entry.Value.Texts.Select(below => ($"{entry.Key}.{below.Key}", below.Value)));

    /// <param name="node">Of a file of data.</param>
    /// <param name="placeOf">Says where a position of it is.</param>
    public static ConfigValue Of(DataNode node, Func<int, string> placeOf) => Of(node, node.Range, placeOf);

    /// <param name="said">Where somebody looks for it: at its key.</param>
    private static ConfigValue Of(DataNode node, TextRange said, Func<int, string> placeOf)
    {
        var place = new ConfigValue(placeOf(said.Start));
        return node switch
        {
            DataScalar { IsEmpty: false } scalar => place with { Text = scalar.Value },
            DataMapping map => place with { Entries = [.. map.Entries.Select(entry => (entry.Key.Value, Of(entry.Value, entry.Key.Range, placeOf)))] },
            DataSequence list => place with { Items = [.. list.Items.Select(item => Of(item, placeOf))] },
            _ => place,
        };
    }
}
