#!/usr/bin/env bash
# The C# compiler of the .NET SDK 10.0.401 on Linux, with a source generator that was compiled ahead (ReadyToRun), as a package may bring one so that builds start sooner.
#
# A compiler that is a process of its own runs the code that is there. The compiler server, which builds use unless they are told otherwise, runs none of it: all methods are compiled again, from their IL, in the server that a build
# has started as in any later one that the assembly is new to. Nothing says so. (The server reads the assembly into memory, so that nobody is kept from writing the file, and .NET runs no code of what was not mapped from a file.)
set -euo pipefail
folder=$(mktemp -d); trap 'dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1; rm -rf "$folder"' EXIT; cd "$folder"
mkdir generator site
cat > generator/Generator.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><PublishReadyToRun>true</PublishReadyToRun><SelfContained>false</SelfContained><RestorePackagesPath>packages</RestorePackagesPath></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" PrivateAssets="all" /></ItemGroup>
</Project>
XML
{
  cat <<'CS'
using System.Runtime;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

[Generator]
public sealed class Generator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Compiled = new("G1", "Methods", "Compiled while it ran: {0} of 500 methods.", "Methods", DiagnosticSeverity.Warning, true);

    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
    {
        var before = JitInfo.GetCompiledMethodCount(currentThread: true);
        Methods.All();
        // Some of .NET's own are among them.
        output.ReportDiagnostic(Diagnostic.Create(Compiled, null, JitInfo.GetCompiledMethodCount(currentThread: true) - before < 250 ? "few" : "all"));
    });
}

internal static class Methods
{
CS
  for i in $(seq 500); do echo "    [MethodImpl(MethodImplOptions.NoInlining)] private static int M$i(int number) => number * $i + 1;"; done
  echo "    [MethodImpl(MethodImplOptions.NoInlining)] public static int All() => 0$(seq -f ' + M%g(1)' 500 | tr -d '\n');"
  echo "}"
} > generator/Generator.cs
dotnet publish generator --use-current-runtime -o published -v:q >/dev/null
cat > site/site.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><Analyzer Include="../published/Generator.dll" /></ItemGroup>
</Project>
XML
echo 'class Site;' > site/Site.cs
dotnet restore site -v:q >/dev/null

compiled() { echo "$1: $(dotnet build site --no-restore --no-incremental -v:q -p:UseSharedCompilation="$2" | grep -o 'Compiled while.*methods' | head -1)"; }
{ compiled "a process of its own" false; compiled "the server" true; compiled "the server, once more" true; } | tee output
diff output - <<'SEEN'
a process of its own: Compiled while it ran: few of 500 methods
the server: Compiled while it ran: all of 500 methods
the server, once more: Compiled while it ran: few of 500 methods
SEEN
