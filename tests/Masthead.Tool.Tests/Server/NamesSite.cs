using System.Text.Json.Nodes;
using Masthead.Content.Text;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Tests.Server;

/// <summary>A site in which authors, a disclaimer and sections are named in many files, and what an editor is answered there.</summary>
internal static class NamesSite
{
    public const string Ferry = "content/articles/ferry.md";

    public const string Article = "---\ntitle: Ferries return\nbyline: [ada-byron, Lin Wei]\npublished: 2024-05-31\nupdated: 2024-06-01 09:00\nsection: harbour\ndisclaimers: [views]\n---\nThey sail.\n";

    public static ToolSite Of() => new(
        ("content/masthead.yml", "publisher: The Daily Harbour\ntimeZone: Europe/Oslo\nsections: { harbour: The Harbour, town: Town }\ndisclaimers:\n  views:\n    text: \"{author} speaks for {publisher} on {date}.\"\n    requiredWhen: [{ section: harbour }]\n"),
        ("content/authors/ada-byron.yml", "name: Ada Byron\njobTitle: Chief reporter\nbio: She covers the harbour.\ndisclaimers: views\n"),
        ("content/authors/team.yml", "lin-wei: { name: Lin Wei, bio: She writes. }\nuna: { id: una, name: Una, bio: She edits. }\n"),
        (Ferry, Article),
        ("content/articles/quay.yml", "title: The quay\nbyline: \"ada-byron\"\ntranslator: lin-wei\npublished: 2024-01-01\nsection: harbour\nbody: Text.\n"),
        ("content/articles/town.md", "+++\ntitle = \"Town\"\nbyline = \"Ada Byron\"\npublished = 2024-01-01\nsection = \"Town\"\n+++\nText.\n"));

    /// <summary>Places as <c>content/articles/ferry.md 2:9-2:18</c>.</summary>
    public static string[] Places(JsonNode? locations, ToolSite site) =>
        [.. (locations?.AsArray() ?? []).Select(location => $"{Path.GetRelativePath(site.Folder, new Uri(location!["uri"]!.GetValue<string>()).LocalPath)} {LspClient.PlaceOf(location["range"]!)}")];

    /// <summary>The files that an edit changes, with their texts as it leaves them.</summary>
    public static Dictionary<string, string> Carried(JsonNode edit, ToolSite site, Func<string, string> textOf)
    {
        var carried = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in edit["documentChanges"]!.AsArray())
        {
            var path = Path.GetRelativePath(site.Folder, new Uri(change!["textDocument"]!["uri"]!.GetValue<string>()).LocalPath);
            var lines = new LineMap(textOf(path));
            carried[path] = TextChange.Apply(change["edits"]!.AsArray().Select(own => new TextChange(new TextRange(At(own!["range"]!["start"]!), At(own["range"]!["end"]!)), own["newText"]!.GetValue<string>())), lines.Text);

            int At(JsonNode place) => lines.OffsetOf(new LspPosition(place["line"]!.GetValue<int>(), place["character"]!.GetValue<int>()));
        }

        return carried;
    }
}
