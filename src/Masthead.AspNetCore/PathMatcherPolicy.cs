using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Masthead.AspNetCore;

/// <summary>Which paths an endpoint is for, where its route takes more of them. Equal ones are one: their endpoints differ by something else, such as the host.</summary>
internal abstract record PathTest
{
    public abstract bool Takes(string path);
}

/// <summary>
/// A route cannot say how several segments end, and one that says what a segment ends with is a candidate for any other all the same. Here such endpoints are candidates where they answer, and nowhere else:
/// before anything else is asked, such as the method, so that an application's own addresses, and those that nobody knows, are answered as without them.
/// </summary>
internal sealed class PathMatcherPolicy : MatcherPolicy, INodeBuilderPolicy
{
    // Before that of methods.
    public override int Order => -2000;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(static endpoint => TestOf(endpoint) is not null);

    /// <summary>One edge for each test, and one for all else. No path passes two of them.</summary>
    public IReadOnlyList<PolicyNodeEdge> GetEdges(IReadOnlyList<Endpoint> endpoints)
    {
        Endpoint[] others = [.. endpoints.Where(static endpoint => TestOf(endpoint) is null)];
        var edges = endpoints.Select(TestOf).OfType<PathTest>().Distinct().Select(test => new PolicyNodeEdge(test, [.. endpoints.Where(endpoint => TestOf(endpoint) is not { } own || own == test)]));
        return others.Length == 0 ? [.. edges] : [.. edges, new PolicyNodeEdge("", others)];
    }

    public PolicyJumpTable BuildJumpTable(int exitDestination, IReadOnlyList<PolicyJumpTableEdge> edges) => new Table(
        [.. edges.Where(static edge => edge.State is PathTest).Select(static edge => ((PathTest)edge.State, edge.Destination))],
        edges.Where(static edge => edge.State is not PathTest).Select(static edge => (int?)edge.Destination).FirstOrDefault() ?? exitDestination);

    private static PathTest? TestOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<PathTest>();

    private sealed class Table((PathTest Test, int Destination)[] ours, int other) : PolicyJumpTable
    {
        public override int GetDestination(HttpContext httpContext)
        {
            var path = httpContext.Request.Path.Value ?? "";
            foreach (var (test, destination) in ours)
            {
                if (test.Takes(path))
                    return destination;
            }

            return other;
        }
    }
}
