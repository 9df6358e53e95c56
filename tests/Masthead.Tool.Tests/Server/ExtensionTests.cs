using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Masthead.Tool.Tests.Server;

/// <summary>What the extension for Visual Studio Code repeats of the rest.</summary>
public sealed class ExtensionTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "editors", "vscode");

    private static readonly JsonNode Package = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "package.json")))!;

    [Fact]
    public void It_has_the_version_of_all()
    {
        var version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Equal(version, Package["version"]!.GetValue<string>());
    }

    [Fact]
    public void Its_settings_stand_on_its_page()
    {
        var page = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.All(Package["contributes"]!["configuration"]!["properties"]!.AsObject(), setting => Assert.Contains($"| `{setting.Key}` |", page, StringComparison.Ordinal));
    }
}
