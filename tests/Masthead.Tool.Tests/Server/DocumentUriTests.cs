using Masthead.Tool.Server.Documents;

namespace Masthead.Tool.Tests.Server;

/// <summary>How clients write the paths of files, on every system.</summary>
public sealed class DocumentUriTests
{
    [Theory]
    [InlineData("file:///c%3A/site/content/ferry.md", @"C:\site\content\ferry.md")]
    [InlineData("file:///C:/site/content/ferry.md", @"C:\site\content\ferry.md")]
    [InlineData("file:///c:/site/The%20quay%20%231.md", @"C:\site\The quay #1.md")]
    [InlineData("file:///c%3A/site/50%25.md", @"C:\site\50%.md")]
    [InlineData("file://newsroom/share/ferry.md", @"\\newsroom\share\ferry.md")]
    [InlineData("file:///site/ferry.md", null)]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("untitled:c%3A/site/ferry.md", null)]
    [InlineData("git:/c%3A/site/ferry.md?ref", null)]
    [InlineData("vscode-remote://ssh/site/ferry.md", null)]
    [InlineData("https://example.org/ferry.md", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void On_Windows(string? uri, string? path) => Assert.Equal(path, DocumentUri.PathOf(uri, isWindows: true));

    [Theory]
    [InlineData("file:///site/ferry.md", "/site/ferry.md")]
    [InlineData("file:///site/The%20quay%20%231.md", "/site/The quay #1.md")]
    [InlineData("file:///site/50%25%20of%20it%3F.md", "/site/50% of it?.md")]
    [InlineData("file:///site/F%C3%A4hre.md", "/site/Fähre.md")]
    [InlineData("file:///site/Fähre.md", "/site/Fähre.md")]
    [InlineData("file://newsroom/share/ferry.md", null)]
    [InlineData("file:///site/%00.md", null)]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("ferry.md", null)]
    public void Elsewhere(string uri, string? path) => Assert.Equal(path, DocumentUri.PathOf(uri, isWindows: false));

    [Theory]
    [InlineData("ferry.md")]
    [InlineData("The quay #1.md")]
    [InlineData("50% of it.md")]
    [InlineData("100%25.md")]
    [InlineData("2012-05-31-%e3%81%82.md")]
    [InlineData("%41.md")]
    [InlineData("Fähre%20.md")]
    [InlineData("[draft] a{b}.md")]
    [InlineData("Fähre 😀.md")]
    public void A_path_comes_back(string name)
    {
        var path = Path.Combine(Path.GetTempPath(), name);

        Assert.Equal(path, DocumentUri.PathOf(DocumentUri.Of(path)));
    }

    [Theory]
    [InlineData(@"C:\site\ferry.md", "file:///C:/site/ferry.md")]
    [InlineData(@"C:\site\%e3%81%82 #1.md", "file:///C:/site/%25e3%2581%2582%20%231.md")]
    [InlineData(@"\\newsroom\share\ferry.md", "file://newsroom/share/ferry.md")]
    public void A_path_that_Windows_has(string path, string uri)
    {
        Assert.Equal(uri, DocumentUri.Of(path, isWindows: true));
        Assert.Equal(path, DocumentUri.PathOf(uri, isWindows: true));
    }
}
