#!/usr/bin/env bash
# Microsoft.CodeAnalysis.CSharp 4.14.0 and 5.0.0 (the compilers of .NET 9 and the first of .NET 10), incremental generators over additional files.
#
# AdditionalTextsProvider hands over each additional file that the driver has, once. But where one run saw a file taken away and an earlier
# one changed, and the next run sees a further one changed, that next run is handed a file twice: the driver was told of nothing but those
# edits, and the generator keeps no state. What it lists by Collect() has a file twice in that run, and once again in the one after, so that
# a test of a single edit, or a build, never shows it, and an editor or dotnet watch now and then does. 5.12.0 hands over each once. In all
# three the changed file comes last from the second run on: the order of Collect() is not that of the driver's files either.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat > run.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="$(Compiler)" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

var compilation = CSharpCompilation.Create("site");
AdditionalText[] files = [.. "abcdef".Select(name => new File(name.ToString()))];
GeneratorDriver driver = CSharpGeneratorDriver.Create([new Lister().AsSourceGenerator()], files);

Show("six files", driver.RunGenerators(compilation));
Show("f taken away, b changed", driver.RemoveAdditionalTexts([files[5]]).ReplaceAdditionalText(files[1], new File("b")).RunGenerators(compilation));
Show("e changed", driver.ReplaceAdditionalText(files[4], new File("e")).RunGenerators(compilation));
Show("nothing changed", driver.RunGenerators(compilation));

void Show(string edit, GeneratorDriver after)
{
    driver = after;
    Console.WriteLine($"{edit}: {driver.GetRunResult().GeneratedTrees.Single()}");
}

sealed class File(string name) : AdditionalText
{
    public override string Path => name;

    public override SourceText GetText(CancellationToken cancellation = default) => SourceText.From(name);
}

sealed class Lister : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Collect(),
        (production, texts) => production.AddSource("list", "// " + string.Join(" ", texts.Select(text => text.Path))));
}
CS
for compiler in 4.14.0 5.0.0 5.12.0; do
    echo "$compiler"
    dotnet run -p:Compiler=$compiler
done | tee output
diff output - <<'SEEN'
4.14.0
six files: // a b c d e f
f taken away, b changed: // a c d e b
e changed: // a c d d b e
nothing changed: // a c d b e
5.0.0
six files: // a b c d e f
f taken away, b changed: // a c d e b
e changed: // a c d d b e
nothing changed: // a c d b e
5.12.0
six files: // a b c d e f
f taken away, b changed: // a c d e b
e changed: // a c d e b
nothing changed: // a c d e b
SEEN
