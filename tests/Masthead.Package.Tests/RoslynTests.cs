using System.Reflection;
using System.Runtime.Loader;

namespace Masthead.Package.Tests;

/// <summary>What the package has for the compiler, loaded by each generation of it: of the oldest .NET 8 SDK, of the .NET 9 and 10 SDKs, and of the newest.</summary>
public sealed class RoslynTests(PackedPackage package)
{
    private static readonly string[] Versions = ["4.8.0", "4.14.0", "5.0.0", "5.9.0"];

    [Fact]
    public async Task Generates_and_reports_inside_each()
    {
        var site = package.Consumer("roslyn");
        site.WriteProject(Newsroom.PrintArticles);
        Newsroom.WriteContent(site);
        site.Write("content/articles/night-shift.yml", "title: Night shift\nbyline: [ada-byrn]\n");
        (await site.DotnetAsync("restore")).Succeeds();

        foreach (var version in Versions)
        {
            // This very assembly once more, in a context where Roslyn is the one that is asked for.
            var context = new RoslynContext(PackedPackage.MachinePackages, version);
            var compiler = context.LoadFromAssemblyPath(typeof(HostedCompiler).Assembly.Location).GetType(typeof(HostedCompiler).FullName!)!;
            var said = (string[])compiler.GetMethod(nameof(HostedCompiler.Compile))!.Invoke(null, [site.PackageFolder, site.PathOf("content")])!;

            Assert.Equal([$"Roslyn {version[..^2]}", "compiles", "night-shift.yml(1,9): MH1002"], said);
        }
    }

    /// <summary>Roslyn from its packages; all else, such as what the runtime has itself, from where it is. What could be unloaded the runtime would optimize at once, which is most of the time.</summary>
    private sealed class RoslynContext(string packages, string version) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            "Microsoft.CodeAnalysis" => LoadFromAssemblyPath(PathOf("microsoft.codeanalysis.common", "Microsoft.CodeAnalysis.dll")),
            "Microsoft.CodeAnalysis.CSharp" => LoadFromAssemblyPath(PathOf("microsoft.codeanalysis.csharp", "Microsoft.CodeAnalysis.CSharp.dll")),
            _ => null,
        };

        private string PathOf(string package, string file) => Path.Combine(packages, package, version, "lib", "netstandard2.0", file);
    }
}
