namespace Masthead.Package.Tests;

/// <summary><c>masthead completion</c>, in the shells that are there.</summary>
public sealed class ToolCompletionTests(PackedPackage package)
{
    [Theory]
    [InlineData("masthead ch", "check")]
    [InlineData("masthead check --f", "--format")]
    [InlineData("masthead check --format s", "sarif")]
    [InlineData("masthead fix --rule MH300", "MH3001")]
    public async Task The_tab_key_of_bash(string line, string expected)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "No bash is here.");
        var tool = await package.ToolAsync();
        var site = package.Consumer("tool-completion");
        site.Write("tab.sh", $"""
            export PATH="{Path.GetDirectoryName(tool.Path)}:$PATH"
            source <(masthead completion bash)
            COMP_LINE="{line}" COMP_POINT={line.Length} COMP_WORDS=({line}) COMP_CWORD={line.Split(' ').Length - 1}
            _masthead
            echo "$COMPREPLY"
            """.ReplaceLineEndings("\n"));

        Assert.Equal(expected + "\n", (await Dotnet.RunProgramAsync("/bin/bash", site.Folder, "tab.sh")).Succeeds().Output);
    }
}
