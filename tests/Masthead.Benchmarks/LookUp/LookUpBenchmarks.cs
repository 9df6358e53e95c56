extern alias runtime;

using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

using Article = runtime::Masthead.Article;

namespace Masthead.Benchmarks.LookUp;

/// <summary>Every slug looked up, and as many of the same lengths that are not there, over a FrozenDictionary of the same.</summary>
public class LookUpBenchmarks
{
    private CompiledSite compiled = null!;
    private Func<string, string?, Article?> find = null!;
    private FrozenDictionary<string, Article> dictionary = null!;
    private string[] slugs = [];

    [Params(1_000, 10_000, 50_000)]
    public int Articles { get; set; }

    [Params(true, false)]
    public bool Hits { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        compiled = new CompiledSite(Site.Of(Articles));
        find = compiled.Find();
        var random = new Random(1);
        dictionary = compiled.Load().ToFrozenDictionary(static article => article.Slug);

        // Strings of their own, as an address gives them: neither side finds them by reference.
        slugs = [.. dictionary.Keys.Select(slug => Hits ? new string(slug.AsSpan()) : string.Concat(slug.Reverse())).OrderBy(_ => random.Next())];

        Warm.Up(() => FrozenDictionary(), () => Masthead());
    }

    [GlobalCleanup]
    public void Clean() => compiled.Delete();

    [Benchmark(Baseline = true)]
    public int FrozenDictionary()
    {
        var found = 0;
        for (var round = 0; round < 20; round++)
        {
            foreach (var slug in slugs)
                found += dictionary.TryGetValue(slug, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark]
    public int Masthead()
    {
        var found = 0;
        for (var round = 0; round < 20; round++)
        {
            foreach (var slug in slugs)
                found += find(slug, null) is null ? 0 : 1;
        }

        return found;
    }
}
