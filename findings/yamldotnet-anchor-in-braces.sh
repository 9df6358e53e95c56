#!/usr/bin/env bash
# YamlDotNet 18.1.0, anchors, beside yaml 2.9.0 from npm.
#
# A text with an anchor (&home), as the value of a key in a map between braces, is refused where another key comes behind it: "While parsing a
# flow mapping, did not find expected ',' or '}'", at the token behind the comma that stands there. The same is read as the last value of the
# map, in a list between brackets, with a tag in place of the anchor, with a list for the text, and as a key. The behaviour is Parser's: behind
# a text with an anchor it looks at the next token twice, and each look takes one. yaml, from npm, reads all of them, as YAML 1.2 has it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat > texts.json <<'JSON'
["{ home: &home Oslo, size: 2 }", "{ home: &home 'Oslo', other: *home }", "{ size: 2, home: &home Oslo }", "[ &home Oslo, *home ]", "{ home: !!str Oslo, size: 2 }", "{ home: &home [ Oslo ], size: 2 }", "{ &home home: Oslo, size: 2 }"]
JSON
cat > run.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="YamlDotNet" Version="18.1.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

foreach (var text in JsonSerializer.Deserialize<string[]>(File.ReadAllText("texts.json"))!)
    Console.WriteLine($"YamlDotNet {text}: {Read(text)}");

static string Read(string text)
{
    var values = new List<string>();
    try
    {
        for (var parser = new Parser(new StringReader(text)); parser.MoveNext();)
        {
            if (parser.Current is Scalar or AnchorAlias)
                values.Add(parser.Current is Scalar scalar ? scalar.Value : "*");
        }
    }
    catch (YamlException exception)
    {
        return $"column {exception.Start.Column}, {exception.Message}";
    }

    return string.Join(" ", values);
}
CS
cat > run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { parse } from "yaml";

for (const text of JSON.parse(readFileSync("texts.json", "utf8")))
    console.log(`yaml ${text}: ${JSON.stringify(parse(text))}`);
JS
npm install --silent --no-audit --no-fund yaml@2.9.0
{ dotnet run; node run.mjs; } | tee output
diff output - <<'SEEN'
YamlDotNet { home: &home Oslo, size: 2 }: column 21, While parsing a flow mapping, did not find expected ',' or '}'.
YamlDotNet { home: &home 'Oslo', other: *home }: column 23, While parsing a flow mapping, did not find expected ',' or '}'.
YamlDotNet { size: 2, home: &home Oslo }: size 2 home Oslo
YamlDotNet [ &home Oslo, *home ]: Oslo *
YamlDotNet { home: !!str Oslo, size: 2 }: home Oslo size 2
YamlDotNet { home: &home [ Oslo ], size: 2 }: home Oslo size 2
YamlDotNet { &home home: Oslo, size: 2 }: home Oslo size 2
yaml { home: &home Oslo, size: 2 }: {"home":"Oslo","size":2}
yaml { home: &home 'Oslo', other: *home }: {"home":"Oslo","other":"Oslo"}
yaml { size: 2, home: &home Oslo }: {"size":2,"home":"Oslo"}
yaml [ &home Oslo, *home ]: ["Oslo","Oslo"]
yaml { home: !!str Oslo, size: 2 }: {"home":"Oslo","size":2}
yaml { home: &home [ Oslo ], size: 2 }: {"home":["Oslo"],"size":2}
yaml { &home home: Oslo, size: 2 }: {"home":"Oslo","size":2}
SEEN
