using System.Globalization;
using Masthead.Content.Text;
using Masthead.Content.Yaml;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>YAML in, nodes and errors out, in words that a test can hold against the text.</summary>
internal static class YamlTesting
{
    public static YamlDocument Read(string text, YamlLimits? limits = null) =>
        YamlReader.Read(text, new TextRange(0, text.Length), limits ?? YamlLimits.Default, TestContext.Current.CancellationToken);

    /// <summary>The root of a text that must be YAML, whatever it means by it.</summary>
    public static YamlNode Root(string text)
    {
        var document = Read(text);
        Assert.DoesNotContain(document.Errors, static error => error.Kind != YamlErrorKind.Unread);
        return Assert.IsType<YamlNode>(document.Root, exactMatch: false);
    }

    /// <summary>Follows keys and positions: <c>authors/0/name</c>. A key's own node has a colon behind it: <c>title:</c>.</summary>
    public static YamlNode At(YamlNode root, string path)
    {
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            root = root switch
            {
                YamlSequence list => list.Items[int.Parse(step, CultureInfo.InvariantCulture)],
                YamlMapping map when step.EndsWith(':') => map.Entries.First(entry => entry.Key.Value == step[..^1]).Key,
                YamlMapping map => map.Entries.First(entry => entry.Key.Value == step).Value,
                _ => throw new ArgumentException($"'{step}' is below a text."),
            };
        }

        return root;
    }

    public static string Value(string text, string path) => Assert.IsType<YamlScalar>(At(Root(text), path)).Value;

    /// <summary>The whole tree on one line, as JSON would write it, without quotes.</summary>
    public static string Flat(YamlNode? node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Flat))}]",
        YamlMapping map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Flat(entry.Value)}"))}}}",
        _ => "nothing",
    };

    public static IEnumerable<YamlNode> Descendants(YamlNode? root)
    {
        var rest = new Stack<YamlNode>();
        if (root is not null)
            rest.Push(root);

        while (rest.TryPop(out var node))
        {
            yield return node;
            foreach (var child in Children(node))
                rest.Push(child);
        }
    }

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlSequence list => list.Items,
        YamlMapping map => map.Entries.SelectMany(static entry => new[] { entry.Key, entry.Value }),
        _ => [],
    };
}
