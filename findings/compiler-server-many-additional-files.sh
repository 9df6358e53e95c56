#!/usr/bin/env bash
# The C# compiler server of the .NET SDK 10.0.401, asked to compile a project of many content files: texts, translations or articles that a source generator reads as AdditionalFiles.
#
# A build sends the server its whole command line, two bytes a character, and no more than 5 MB of it, which thirty thousand files fill whose full paths have seventy characters. Beyond, the build compiles in a new process every time,
# green and without a warning or a message: how long it takes is all that tells, and one line of a log at the verbosity 'diagnostic'.
set -euo pipefail
folder=$(mktemp -d); trap 'dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1; rm -rf "$folder"' EXIT; cd "$folder"
cat > site.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><AdditionalFiles Include="content/**" /></ItemGroup>
</Project>
XML
echo 'class Site;' > Site.cs
dotnet restore -v:q >/dev/null

# Options of 240 characters, the path in each being 223: ten thousand of them are 4.8 MB, eleven thousand 5.3.
name=content/$(printf '%*s' 206 '' | tr ' ' a)
mkdir content
compiled() {
  seq -f "$name%06g.md" 1 "$1" | xargs touch
  dotnet build --no-restore --no-incremental -v:diag -p:UseSharedCompilation=true > log
  grep -q 'Build succeeded' log && grep -q ' 0 Warning(s)' log
  echo "$1 files: $(grep -o 'CompilerServer: server failed - .*5MB in length\|CompilerServer: server - server processed compilation' log | head -1)"
}

{ compiled 10000; compiled 11000; } | tee output
diff output - <<'SEEN'
10000 files: CompilerServer: server - server processed compilation
11000 files: CompilerServer: server failed - server rejected the request 'Error writing build request: Specified argument was out of the range of valid values. (Parameter 'Request is over 5MB in length
SEEN
