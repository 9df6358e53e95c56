using System.Text;
using Microsoft.Build.Utilities;

namespace Masthead.Build.Tests;

/// <summary>Which code is looked through for the names that members have.</summary>
public sealed class WriteNamesTests : IDisposable
{
    private readonly ContentFolder folder = new("repository");

    public WriteNamesTests()
    {
        folder.Write(".git/HEAD", "ref: refs/heads/main\n");
        folder.Write("src/Site/Site.csproj", "<Project />");
        folder.Write("src/Site/Program.cs", "Own");
    }

    [Fact]
    public void The_program_s_own_code_is_looked_through()
    {
        folder.Write("src/Site/Pages/Front.razor", "<h1>@Articles.FromRazor</h1>");
        folder.Write("src/Site/words.txt", "FromAnotherGenerator");
        folder.Write("src/Site/Unused.cs", "NotCompiled");
        folder.Write("src/Site/articles/piece.md", "FromContent");
        folder.Write("src/Register/obj/Register.masthead", "FromALibrary");

        Assert.Equal("Articles FromAnotherGenerator FromRazor Own", Names(["src/Site/Program.cs", "src/Site/Pages/Front.razor"], ["src/Site/words.txt", "src/Site/articles/piece.md", "src/Register/obj/Register.masthead"]));
    }

    [Theory]
    [InlineData("tests/Tests.csproj", """<Project><ItemGroup><ProjectReference Include="..\src\Site\Site.csproj" /></ItemGroup></Project>""")]
    [InlineData("tests/Tests.fsproj", """<Project><ItemGroup><ProjectReference Include="../src/Site/site.csproj" /></ItemGroup></Project>""")]
    [InlineData("tests/Tests.csproj", """<Project><ItemGroup><ProjectReference Include="../src/**/*.csproj" /></ItemGroup></Project>""")]
    [InlineData("tests/Tests.csproj", """<Project><ItemGroup><ProjectReference Condition="true" Include="$(Site)" /></ItemGroup></Project>""")]
    [InlineData("tests/Tests.csproj", """<Project><ItemGroup><ProjectReference Condition="2 > 1" Include='../src/Library/Library.csproj; ../src/Site/Site.csproj' /></ItemGroup></Project>""")]
    [InlineData("tests/Tests.csproj", """<Project><ItemGroup><Reference Include="../src/Site/bin/Site.dll" /></ItemGroup></Project>""")]
    [InlineData("Directory.Build.targets", """<Project><ItemGroup><ProjectReference Include="$(MSBuildThisFileDirectory)src/Site/Site.csproj" /></ItemGroup></Project>""")]
    [InlineData("src/Site/tests/Tests.csproj", """<Project><ItemGroup><ProjectReference Include="../Site.csproj" /></ItemGroup></Project>""")]
    public void Code_around_counts_where_something_may_reference_the_program(string project, string text)
    {
        folder.Write(project, text);
        folder.Write("tests/unit/FrontTests.cs", "InTests");
        folder.Write("tests/unit/Front.cshtml", "InPages");
        folder.Write("shared/Linked.cs", "InLinked");
        folder.Write("tests/obj/Made.cs", "InObj");

        Assert.Equal("Articles InLinked InPages InTests Own", Names());
    }

    [Fact]
    public void Code_around_does_not_count_where_nothing_references_the_program()
    {
        folder.Write("tools/Tools.csproj", """<Project><ItemGroup><ProjectReference Include="../src/Library/Library.csproj;../src/Other/Site.csproj" /></ItemGroup></Project>""");
        folder.Write("tools/Program.cs", "Elsewhere");

        Assert.Equal("Articles Own", Names());
    }

    /// <summary>A repository within another, as its module, is referenced from there.</summary>
    [Fact]
    public void A_module_belongs_to_the_repository_that_it_is_in()
    {
        folder.Write("src/.git", "gitdir: ../.git/modules/src\n");
        Reference("tests");

        Assert.Equal("Articles InTests Own", Names());
    }

    [Theory]
    [InlineData("Everything.sln", "tests")]
    [InlineData("Everything.slnx", "far/away/tests")]
    [InlineData("readme.txt", "src/tests")]
    [InlineData("readme.txt", "src/tests/Site.Tests")]
    public void Without_a_repository_a_solution_or_what_lies_beside_the_project_is_looked_through(string file, string tests)
    {
        Directory.Delete(folder.PathOf(".git"), recursive: true);
        folder.Write(file, "");
        Reference(tests);

        Assert.Equal("Articles InTests Own", Names());
    }

    /// <summary>All members are made where a name might be missed.</summary>
    [Fact]
    public void Visual_Basic_tells_no_case_apart()
    {
        Reference("tests");
        folder.Write("tests/Front.vb", "articles.ferry");

        Assert.Equal("*", Names());
    }

    [Fact]
    public void Code_in_another_encoding_may_name_anything()
    {
        folder.Write("src/Site/Program.cs", Encoding.Latin1.GetBytes("Überblick"));
        Assert.Equal("*", Names());

        folder.Write("src/Site/Program.cs", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Überblick")]);
        Assert.Equal("Articles Überblick", Names());
    }

    [Fact]
    public void Code_that_is_not_there_may_name_anything() => Assert.Equal("*", Names(["src/Site/Missing.cs"]));

    /// <summary>Else a member that was made once would be made for ever where generated files are kept.</summary>
    [Fact]
    public void What_was_generated_from_content_does_not_count()
    {
        Reference("tests");
        folder.Write("src/Site/Generated/Articles.g.cs", "// <auto-generated/>\n// Made by Masthead from the content files of this project: edit those, not this.\nOnceMade");

        Assert.Equal("Articles InTests Own", Names());
    }

    [Fact]
    public void The_same_names_leave_the_file_alone()
    {
        Names();
        var file = folder.PathOf("src/Site/obj/Masthead.Names");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        folder.Write("src/Site/Program.cs", "var own = Own; // and small words");
        Names();
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file));

        folder.Write("src/Site/Program.cs", "Other");
        Assert.Equal("Articles Other", Names());
    }

    public void Dispose() => folder.Dispose();

    private void Reference(string tests)
    {
        folder.Write(tests + "/Tests.csproj", $"""<Project><ItemGroup><ProjectReference Include="{Path.GetRelativePath(folder.PathOf(tests), folder.PathOf("src/Site/Site.csproj"))}" /></ItemGroup></Project>""");
        folder.Write(tests + "/unit/front/FrontTests.cs", "InTests");
    }

    private string Names() => Names(["src/Site/Program.cs"]);

    /// <summary>What the task writes, in a line.</summary>
    private string Names(string[] code, params string[] additional)
    {
        var task = new WriteNames
        {
            BuildEngine = new RecordingEngine(),
            Code = [.. code.Select(file => new TaskItem(folder.PathOf(file)))],
            Files = [.. additional.Select(file => new TaskItem(folder.PathOf(file)))],
            ArticleRoots = folder.PathOf("src/Site/articles"),
            Libraries = $"{folder.PathOf("src/Register/obj/Register.masthead")}|{folder.PathOf("src/Register")}",
            ProjectFile = folder.PathOf("src/Site/Site.csproj"),
            AssemblyName = "Site",
            NamesFile = folder.PathOf("src/Site/obj/Masthead.Names"),
        };
        Assert.True(task.Execute());
        return string.Join(' ', File.ReadAllLines(folder.PathOf("src/Site/obj/Masthead.Names")));
    }
}
