extern alias runtime;

using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

using runtime::Masthead;

namespace Masthead.Generators.Tests.Harness;

/// <summary>A site's assembly, compiled and loaded: what the generated code really says.</summary>
internal sealed class LoadedSite
{
    private readonly Assembly assembly;

    private readonly string @namespace;

    private LoadedSite(Assembly assembly, string @namespace)
    {
        this.assembly = assembly;
        this.@namespace = @namespace;
    }

    /// <param name="bodies">The resource that the build task packs, if the test has one.</param>
    public static LoadedSite Of(TestSite site, byte[]? bodies = null)
    {
        using var stream = new MemoryStream();
        var result = site.Compile().Emit(
            stream,
            manifestResources: bodies is null ? [] : [new ResourceDescription("Masthead.Bodies", () => new MemoryStream(bodies), isPublic: true)],
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        return new LoadedSite(new AssemblyLoadContext("site", isCollectible: true).LoadFromStream(stream), site.Namespace);
    }

    /// <summary>Lets the assembly go, for tests that load very many.</summary>
    public void Unload() => AssemblyLoadContext.GetLoadContext(assembly)!.Unload();

    /// <summary>Of the library's record or of one of the project's own.</summary>
    public IReadOnlyList<Article> All => Member<IReadOnlyList<Article>>("Articles.All");

    /// <summary>A member by its path in C#: <c>Articles.World.Ferry</c>.</summary>
    public T Member<T>(string path)
    {
        var parts = path.Split('.');
        var type = assembly.GetType($"{@namespace}.{string.Join("+", parts[..^1])}", throwOnError: true)!;
        var property = type.GetProperty(parts[^1]) ?? throw new MissingMemberException(type.FullName, parts[^1]);
        return (T)property.GetValue(null)!;
    }

    /// <summary>A text that the project's own code makes of it.</summary>
    public string? Internal(string type, string property) =>
        assembly.GetType(type, throwOnError: true)!.GetProperty(property, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)?.ToString();

    public Article Article(string path) => Member<Article>("Articles." + path);

    public T Call<T>(string type, string method, params object?[] arguments) =>
        (T)assembly.GetType($"{@namespace}.{type}", throwOnError: true)!.GetMethod(method)!.Invoke(null, arguments)!;

    /// <summary>A method as a delegate, which costs nothing to call.</summary>
    public T Function<T>(string type, string method)
        where T : Delegate => assembly.GetType($"{@namespace}.{type}", throwOnError: true)!.GetMethod(method)!.CreateDelegate<T>();
}
