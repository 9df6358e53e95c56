using Masthead.Content.Resolution.Names;
using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Generation;

/// <summary>Which members a build makes that is told which names stand in code.</summary>
public sealed class MentionedNamesTests
{
    private const string Names = "obj/Masthead.Names";

    private const string Ferry = "---\ntitle: Ferry\nauthor: ada-byron\ntags: [harbour, boats]\n---\nText.\n";

    private static TestSite Site => TestSite.Of(
        ("articles/world/ferry.md", Ferry),
        ("articles/world/europe/storm.md", "---\ntitle: Storm\nsection: Weather\n---\nText.\n"),
        ("articles/local/market.md", "---\ntitle: Market\nauthor: lin-wei\n---\nText.\n"),
        ("articles/quay.md", "---\ntitle: Quay\n---\nText.\n"),
        ("authors/ada-byron.yml", "name: Ada Byron\n"),
        ("authors/lin-wei.yml", "name: Lin Wei\n"),
        ("masthead.yml", "publisher: The Daily Harbour\ndisclaimers: { views: { text: The author's own. } }\n"));

    [Theory]
    [InlineData("World\nFerry", "Articles.World.Ferry")]
    [InlineData("Ferry", "")]
    [InlineData("World\nEurope\nStorm", "Articles.World.Europe.Storm")]
    [InlineData("Europe\nStorm\nQuay", "Articles.Quay")]
    [InlineData("AdaByron\nHarbour\nWeather\nViews", "Authors.AdaByron Disclaimers.Views Sections.Weather Tags.Harbour")]
    [InlineData("Elsewhere", "")]
    [InlineData("*", "Articles.Local.Market Articles.Quay Articles.World.Europe.Storm Articles.World.Ferry Authors.AdaByron Authors.LinWei Disclaimers.Views Sections.Weather Tags.Boats Tags.Harbour")]
    [InlineData("", "Articles.Local.Market Articles.Quay Articles.World.Europe.Storm Articles.World.Ferry Authors.AdaByron Authors.LinWei Disclaimers.Views Sections.Weather Tags.Boats Tags.Harbour")]
    public void A_member_is_made_where_its_name_and_those_of_its_classes_stand_in_code(string names, string expected) =>
        Assert.Equal(expected, string.Join(' ', MembersOf(Site.With(Names, names + "\n").Compile())));

    [Fact]
    public void A_class_that_code_names_is_there_without_members()
    {
        var compilation = (Site with { Code = "using static Site.Content.Articles.World; class Program { public System.Type Local = typeof(Site.Content.Articles.Local); }" })
            .With(Names, "Articles\nWorld\nLocal\n").Compile();

        Assert.Empty(MembersOf(compilation));
        Assert.Null(compilation.GetTypeByMetadataName("Site.Content.Articles+World+Europe"));
    }

    [Fact]
    public void Data_do_not_depend_on_names()
    {
        var (some, all) = (LoadedSite.Of(Site.With(Names, "Program\n")), LoadedSite.Of(Site));

        Assert.Equal(all.All, some.All);
        foreach (var list in (string[])["Authors.All", "Disclaimers.All", "Sections.All", "Tags.All"])
            Assert.Equal(all.Member<IEnumerable<object>>(list), some.Member<IEnumerable<object>>(list));
    }

    [Fact]
    public void A_file_of_that_name_that_is_ended_otherwise_is_read_alike() =>
        Assert.Equal(MentionedNames.Parse("A\nB\n"), MentionedNames.Parse("A\r\nB\r\n"));

    [Fact]
    public void A_name_more_reruns_the_group_that_has_it_alone()
    {
        var run = PipelineRun.Of(Site.With(Names, "Articles\nMarket\nLocal\nWorld\n"), static site => site.Edit(Names, "Articles\nFerry\nMarket\nLocal\nWorld\n"));

        Assert.StartsWith("Articles/World_", Assert.Single(run.NewOutputs), StringComparison.Ordinal);
        Assert.True(run.IsCached(TrackingNames.Groups));
        Assert.True(run.IsCached(TrackingNames.Index));
    }

    [Fact]
    public void A_name_that_no_member_has_hands_the_compiler_nothing_new()
    {
        var run = PipelineRun.Of(Site.With(Names, "Articles\nMarket\nLocal\n"), static site => site.Edit(Names, "Articles\nMarket\nLocal\nProgram\n"));

        Assert.Empty(run.NewOutputs);
    }

    [Fact]
    public void The_same_names_again_rerun_nothing()
    {
        var run = PipelineRun.Of(Site.With(Names, "Articles\nMarket\nLocal\n"), static site => site.Edit(Names, "Articles\nMarket\nLocal\n") with { Code = "class Program;" });

        Assert.Empty(run.NewOutputs);
        Assert.True(run.IsCached(TrackingNames.MentionedNames));
        Assert.True(run.IsCached(TrackingNames.NamedGroups));
        Assert.True(run.IsCached(TrackingNames.GroupSources));
    }

    /// <summary>Static properties of records, of all classes that hold some.</summary>
    private static IEnumerable<string> MembersOf(Compilation compilation) =>
        from root in (string[])["Articles", "Authors", "Disclaimers", "Sections", "Tags"]
        from type in WithNested(compilation.GetTypeByMetadataName("Site.Content." + root)!)
        from property in type.GetMembers().OfType<IPropertySymbol>()
        where property.Name != "All"
        let name = $"{type.ToDisplayString().Substring("Site.Content.".Length)}.{property.Name}"
        orderby name
        select name;

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);
}
