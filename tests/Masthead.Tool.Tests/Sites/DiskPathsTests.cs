using Masthead.Tool.Sites;

namespace Masthead.Tool.Tests.Sites;

/// <summary>One file, however who names it writes its path.</summary>
public sealed class DiskPathsTests
{
    [Theory]
    [InlineData(@"c:\Site\content\ferry.md", "C:/site/content/ferry.md", false)]
    [InlineData("/site/Content/ferry.md", "/site/content/ferry.md", false)]
    [InlineData("/site/content/../content/./ferry.md", "/site/content/ferry.md", true)]
    [InlineData("/site/content/", "/site/content", true)]
    public void Are_one(string one, string other, bool tellsCase) => Assert.Equal(DiskPaths.KeyOf(other, tellsCase), DiskPaths.KeyOf(one, tellsCase));

    [Fact]
    public void Are_two_where_disks_tell_case() => Assert.NotEqual(DiskPaths.KeyOf("/site/Content", tellsCase: true), DiskPaths.KeyOf("/site/content", tellsCase: true));

    [Theory]
    [InlineData(@"c:\Site", "C:/site/content/ferry.md", false, true)]
    [InlineData("/", "/ferry.md", true, true)]
    [InlineData("/site/", "/site/ferry.md", true, true)]
    [InlineData("/Site", "/site/ferry.md", true, false)]
    [InlineData("/site", "/site", true, false)]
    [InlineData("/site", "/site-two/ferry.md", true, false)]
    public void Lies_below(string folder, string path, bool tellsCase, bool expected) => Assert.Equal(expected, DiskPaths.IsBelow(folder, path, tellsCase));

    [Fact]
    public void A_name_in_another_case_is_anothers_where_two_files_have_them()
    {
        using var site = new ToolSite(("ada.yml", ""));
        Assert.False(DiskPaths.IsOfAnother(site.PathOf("Ada.yml"), site.PathOf("ada.yml")));

        site.Write("Ada.yml", "");

        Assert.Equal(Directory.GetFiles(site.Folder).Length == 2, DiskPaths.IsOfAnother(site.PathOf("Ada.yml"), site.PathOf("ada.yml")));
    }

    [Fact]
    public void A_name_of_another_file_is_its() // in whatever case that is written
    {
        using var site = new ToolSite(("ada.yml", ""), ("lin.yml", ""));

        Assert.True(DiskPaths.IsOfAnother(site.PathOf("lin.yml"), site.PathOf("ada.yml")));
        Assert.False(DiskPaths.IsOfAnother(site.PathOf("ida.yml"), site.PathOf("ada.yml")));
    }
}
