#!/usr/bin/env bash
# The C# compiler of the .NET SDK 10.0.401, with the reference assemblies that a build makes by itself, so that an edit which nobody else can see compiles nobody else.
#
# A reference assembly has no private member, but each private class nested in another, with its attributes: nobody outside can name the class, and an edit of a text in an attribute on it compiles every
# project that references the library. The same attribute on a private method is not there, and its edit compiles the library alone.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
mkdir library app
cat > library/library.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
XML
cat > app/app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include="../library/library.csproj" /></ItemGroup></Project>
XML
echo 'public class App { public Shown Shown = new(); }' > app/App.cs

# What is compiled after the text of the attribute was edited.
edited() {
  echo "using System.ComponentModel; public class Shown { $1 }" > library/Library.cs
  dotnet build app -v:q >/dev/null
  for project in library app; do touch -r "$project/obj/Debug/net10.0/$project.dll" "$project.before"; done
  sleep 1
  sed -i 's/first/second/' library/Library.cs
  dotnet build app -v:q >/dev/null
  for project in library app; do if [ "$project/obj/Debug/net10.0/$project.dll" -nt "$project.before" ]; then printf ' %s' "$project"; fi; done
}

{
  echo "on a private class:$(edited '[Description("first")] private class Hidden { }')"
  echo "on a private method:$(edited '[Description("first")] private static void Hidden() { }')"
} | tee output
diff output - <<'SEEN'
on a private class: library app
on a private method: library
SEEN
