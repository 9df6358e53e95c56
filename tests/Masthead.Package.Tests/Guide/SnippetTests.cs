using System.Globalization;
using System.Text;

namespace Masthead.Package.Tests.Guide;

/// <summary>
/// C#, Razor, YAML and diagnostics of README.md and docs/guide, in a web project with the Newsroom's content. The README's article
/// takes the place of the Newsroom's own.
/// </summary>
public sealed class SnippetTests(PackedPackage package)
{
    [Fact]
    public async Task Code_compiles_and_the_README_says_what_is_printed()
    {
        var site = package.Consumer("snippets");
        RepositoryCopy.Copy(new DirectoryInfo(Path.Combine(PackedPackage.Repository, "samples", "Newsroom", "content")), site.PathOf("content"));
        var article = GuidePage.Readme.Blocks.Single(static block => block.Path is not null);
        site.Write(article.Path!, article.Text);
        WriteProject(site);

        (await site.BuildAsync("-warnaserror")).Succeeds();
        var code = GuidePage.Readme.In("csharp").Single();
        Assert.Contains($"// \"{await site.RunAsync()}\"", code, StringComparison.Ordinal);

        // What it is told when a name is misspelled.
        site.Write(article.Path!, article.Text.Replace("piet-anselm", "piet-anslem", StringComparison.Ordinal));
        var error = Assert.Single((await site.BuildAsync("--no-restore")).Fails().Errors);
        Assert.EndsWith(GuidePage.Readme.In("text").Single().TrimEnd(), error, StringComparison.Ordinal);
    }

    /// <summary>Each snippet in a method or a component of its own, among the names that the pages use.</summary>
    private void WriteProject(Consumer site)
    {
        site.Write("Site.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <NoWarn>$(NoWarn);CS0219</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Masthead" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);

        var number = 0;
        var methods = new StringBuilder();
        foreach (var page in GuidePage.All)
        {
            foreach (var block in page.Blocks.Where(static block => block.Path is null))
            {
                if (block.Language == "razor")
                    site.Write($"Snippet{number++}.razor", $"@using Masthead\n{block.Text}\n@code {{ [Microsoft.AspNetCore.Components.Parameter] public required Article Article {{ get; set; }} }}\n");
                else if (block.Language == "csharp" && !block.Text.StartsWith("using ", StringComparison.Ordinal))
                    methods.Append(CultureInfo.InvariantCulture, $"    // {page.Name}\n    static void Snippet{number++}(WebApplication app, string slug, TimeProvider clock, Author author, Article article)\n    {{\n{block.Text}    }}\n\n");
            }
        }

        // The lines that a page asks for at the top of a file are the ones that all of this stands on.
        var usings = GuidePage.Read("docs/guide/generated-api.md").In("csharp").First(static text => text.StartsWith("using ", StringComparison.Ordinal));
        site.Write("Snippets.cs", $"{usings}\nstatic class Snippets\n{{\n{methods}    static IResult Page(Article article) => Results.Text(article.Title);\n}}\n");
        site.Write("Program.cs", $"{usings}\n{GuidePage.Readme.In("csharp").Single()}\nConsole.WriteLine(byline);\n");
        Assert.True(number >= 4, methods.ToString());
    }
}
