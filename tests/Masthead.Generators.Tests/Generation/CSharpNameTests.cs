using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Text;

namespace Masthead.Generators.Tests.Generation;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("harbour-ferry-returns", "HarbourFerryReturns")]
    [InlineData("piece.de", "Piece_De")]
    [InlineData("2015-review", "_2015Review")]
    [InlineData("5.3-release", "_5_3Release")]
    [InlineData("covid-19", "Covid_19")]
    [InlineData("covid19", "Covid19")]
    [InlineData("class", "Class")]
    [InlineData("all", "All_")]
    [InlineData("find", "Find_")]
    [InlineData("equals", "Equals_")]
    [InlineData("get-hash-code", "GetHashCode_")]
    [InlineData("articles", "Articles_")]
    [InlineData("élan vital", "ÉlanVital")]
    [InlineData("e\u0301lan", "Élan")]
    [InlineData("港-港", "港_港")]
    [InlineData("___", "_47E5B85F")]
    [InlineData("🚢", "_9A24BC0C")]
    public void Names_a_part_of_an_id(string part, string expected) => Assert.Equal(expected, CSharpName.Of(part, "Articles"));

    [Fact]
    public void Whatever_the_names_the_code_compiles()
    {
        string[] names =
        [
            "class", "CLASS", "Class", "all", "find", "equals", "memberwise-clone", "to-string", "articles", "Articles", "con", "aux.nul", "a b", "a-b", "a_b", "ab", "a.b",
            "1", "12", "1-2", "🚢", "🚢🚢", "\u200F", "مرفأ", "e\u0301", "é", "compiled", "site", "content", "masthead", "global", "system", new('x', 300), "x\ud835\udd04y",
        ];
        var files = names.SelectMany(static name => (string[])[$"articles/{name}.yml", $"articles/{name}/{name}.yml", $"authors/{name}.yml"])
            .Select(static path => (path, "title: T\nname: N\ntags: [a b, a-b, ab, '🚢', '🚢🚢', 1-2, '12']\n")).ToArray();

        Assert.Equal(names.Length * 2, LoadedSite.Of(TestSite.Of(files)).All.Count);
    }

    [Theory]
    [InlineData("My.Site", "My.Site")]
    [InlineData("my-site.2024", "my_site._2024")]
    [InlineData("class.namespace", "@class.@namespace")]
    [InlineData("a..b.", "a.b")]
    public void Namespaces_come_from_any_project_name(string project, string expected) => Assert.Equal(expected, CSharpNamespace.Of(project));
}
