#!/usr/bin/env bash
# CodeHollow.FeedReader 2.1.1, a reader of feeds for .NET.
#
# An RSS 2.0 feed that does no more than declare the namespace of Media RSS, and uses nothing of it, is of other types: its items are MediaRssFeedItem and no Rss20FeedItem, of which that is no
# kind, so a program that asks for `SpecificItem as Rss20FeedItem` finds nothing. Of the creators that the feed names, FeedItem.Author has none either way: it is <author> alone.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat > run.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="CodeHollow.FeedReader" Version="[2.1.1]" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;

foreach (var (name, declared) in new[] { ("plain", ""), ("media declared", " xmlns:media=\"http://search.yahoo.com/mrss/\"") })
{
    var item = FeedReader.ReadFromString($"""
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"{declared}><channel><title>Post</title><link>https://www.example.com/</link><description>News</description>
          <item><title>The ferry</title><link>https://www.example.com/ferry</link><dc:creator>Ada Byron and Lin Wei</dc:creator></item></channel></rss>
        """).Items.Single();
    Console.WriteLine($"{name}: {item.SpecificItem.GetType().Name}; as Rss20FeedItem {(item.SpecificItem is Rss20FeedItem ? "yes" : "no")}; author '{item.Author}'");
}
CS
dotnet run 2>&1 | tee output
diff output - <<'SEEN'
plain: Rss20FeedItem; as Rss20FeedItem yes; author ''
media declared: MediaRssFeedItem; as Rss20FeedItem no; author ''
SEEN
