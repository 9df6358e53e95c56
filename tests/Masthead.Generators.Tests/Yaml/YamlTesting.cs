using System.Globalization;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Yaml;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>YAML in, nodes and errors out, in words that a test can hold against the text.</summary>
internal static class YamlTesting
{
    public static DataDocument Read(string text, DataLimits? limits = null) =>
        YamlReader.Read(text, new TextRange(0, text.Length), limits ?? DataLimits.Default, KeySet.None, TestContext.Current.CancellationToken);

    /// <summary>What is said, and where; what mends it is left out.</summary>
    public static IEnumerable<DataError> Said(DataDocument document) => document.Errors.Select(static error => error with { Edit = null });

    /// <summary>The root of a text that must be YAML, whatever it means by it.</summary>
    public static DataNode Root(string text)
    {
        var document = Read(text);
        Assert.DoesNotContain(document.Errors, static error => error.Kind != DataErrorKind.Unread);
        return Assert.IsType<DataNode>(document.Root, exactMatch: false);
    }

    /// <summary>Follows keys and positions: <c>authors/0/name</c>. A key's own node has a colon behind it: <c>title:</c>.</summary>
    public static DataNode At(DataNode root, string path)
    {
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            root = root switch
            {
                DataSequence list => list.Items[int.Parse(step, CultureInfo.InvariantCulture)],
                DataMapping map when step.EndsWith(':') => map.Entries.First(entry => entry.Key.Value == step[..^1]).Key,
                DataMapping map => map.Entries.First(entry => entry.Key.Value == step).Value,
                _ => throw new ArgumentException($"'{step}' is below a text."),
            };
        }

        return root;
    }

    public static string Value(string text, string path) => Assert.IsType<DataScalar>(At(Root(text), path)).Value;

    /// <summary>The whole tree on one line, as JSON would write it, without quotes.</summary>
    public static string Flat(DataNode? node) => node switch
    {
        DataScalar scalar => scalar.Value,
        DataSequence list => $"[{string.Join(", ", list.Items.Select(Flat))}]",
        DataMapping map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Flat(entry.Value)}"))}}}",
        _ => "nothing",
    };

    public static IEnumerable<DataNode> Descendants(DataNode? root)
    {
        var rest = new Stack<DataNode>();
        if (root is not null)
            rest.Push(root);

        while (rest.TryPop(out var node))
        {
            yield return node;
            foreach (var child in Children(node))
                rest.Push(child);
        }
    }

    private static IEnumerable<DataNode> Children(DataNode node) => node switch
    {
        DataSequence list => list.Items,
        DataMapping map => map.Entries.SelectMany(static entry => new[] { entry.Key, entry.Value }),
        _ => [],
    };
}
