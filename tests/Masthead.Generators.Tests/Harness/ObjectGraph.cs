using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Masthead.Generators.Generation;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Harness;

/// <summary>Looks through everything that the pipeline's named steps keep between runs.</summary>
internal static class ObjectGraph
{
    public static void AssertFreeOfRoslyn(IReadOnlyDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, runs) in steps.Where(static pair => typeof(TrackingNames).GetField(pair.Key) is not null))
        {
            foreach (var output in runs.SelectMany(static run => run.Outputs))
                Visit(output.Value, name, seen);
        }

        Assert.NotEmpty(seen);
    }

    private static void Visit(object? node, string path, HashSet<object> seen)
    {
        // An additional text is the one thing of Roslyn's that a step may hold: it is the input.
        if (node is null or string or AdditionalText || node.GetType().IsPrimitive || node.GetType().IsEnum || !seen.Add(node))
            return;

        Assert.False(node is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location, $"{path} holds a {node.GetType()}");
        if (node is IEnumerable items)
        {
            foreach (var item in items)
                Visit(item, path, seen);
            return;
        }

        for (var type = node.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Visit(field.GetValue(node), $"{path}.{field.Name}", seen);
        }
    }
}
