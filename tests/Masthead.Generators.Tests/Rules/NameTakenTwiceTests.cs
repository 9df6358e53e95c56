namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4008: the first by path keeps the name, the finding stands at the other.</summary>
public sealed class NameTakenTwiceTests
{
    [Fact]
    public Task Two_files_with_one_id() =>
        MarkedSite.Of(
            ("articles/ferry.md", "---\n«title»: Ferries return\n---\n"),
            ("articles/ferry.yml", "‹title›: Ferries return"))
            .Reports("MH4008", "'ferry.md' has the id 'ferry' too: rename one of the two files.");

    [Fact]
    public Task A_file_and_an_index_file_with_one_id() =>
        MarkedSite.Of(
            ("articles/sea/ferry.md", "---\n«title»: Ferries return\n---\n"),
            ("articles/sea/ferry/index.md", "---\n‹title›: Ferries return\n---\n"))
            .Reports("MH4008", "'sea/ferry.md' has the id 'sea/ferry' too: rename one of the two files.");

    [Fact]
    public Task Two_files_that_need_one_CSharp_name() =>
        MarkedSite.Of(
            ("articles/sea/ferry-fares.yml", "«title»: Fares"),
            ("articles/sea/ferry_fares.yml", "# new\n‹title›: Fares again"))
            .Reports("MH4008", "'sea/ferry_fares' and 'sea/ferry-fares' need one C# name: rename one of the two files.");

    [Fact]
    public Task A_file_and_a_folder_that_need_one_CSharp_name() =>
        MarkedSite.Of(
            ("articles/north-sea.md", "---\n‹title›: The sea\n---\n"),
            ("articles/North Sea/2024/ferry.yml", "«title»: Ferries return"))
            .Reports("MH4008", "The folder 'North Sea' needs the same C# name, and keeps it: rename this file.");

    [Fact]
    public Task An_index_file_and_the_folder_that_it_shares_with_others() =>
        MarkedSite.Of(
            ("articles/world/sea/index.md", "---\n‹title›: The sea\n---\n"),
            ("articles/world/sea/boats.yml", "«title»: Boats"),
            ("articles/world/sea/ferry.yml", "title: Ferries return"))
            .Reports("MH4008", "The folder 'world/sea' needs the same C# name, and keeps it: rename this file.");

    [Fact]
    public Task Two_folders_that_need_one_CSharp_name() =>
        MarkedSite.Of(
            ("articles/North Sea/2024/fares.yml", "«title»: Fares"),
            ("articles/north-sea/boats/index.md", "---\n‹title›: Boats\n---\n"),
            ("articles/north-sea/ferry.yml", "title: Ferries return"))
            .Reports("MH4008", "The folders 'north-sea' and 'North Sea' need one C# name: rename one of the two.");

    [Fact]
    public Task One_slug_twice() =>
        MarkedSite.Of(
            ("articles/2023/ferry.yml", "«title»: Ferries stop"),
            ("articles/2024/ferry.yml", "‹title›: Ferries return"),
            ("articles/2025/boats.yml", "title: Boats\nslug: ‹'ferry'›"))
            .Reports("MH4008", "'2023/ferry.yml' has the slug 'ferry' too: give one of the two another 'slug:'.", "'2023/ferry.yml' has the slug 'ferry' too: give one of the two another 'slug:'.");

    [Fact]
    public Task One_slug_twice_as_written() =>
        MarkedSite.Of(
            ("articles/boats.yml", "title: Boats\nslug: «ferry»"),
            ("articles/ferry-2.yml", "title: Ferries return\nslug: ‹ferry›"))
            .Reports("MH4008", "'boats.yml' has the slug 'ferry' too: give one of the two another 'slug:'.");

    [Fact]
    public Task One_slug_twice_in_the_language_of_the_publication() =>
        MarkedSite.Of(
            ("articles/boats.yml", "«title»: Boote"),
            ("articles/sea/boats.de.yml", "‹title›: Boote"),
            ("masthead.yml", "defaults: { language: de }"))
            .Reports("MH4008", "'boats.yml' has the slug 'boats' too: give one of the two another 'slug:'.");

    [Fact]
    public Task Two_authors_with_one_id() =>
        MarkedSite.Of(
            ("authors/ada-byron.yml", "«»name: Ada Byron"),
            ("authors/ada.yml", "id: ‹ada-byron›\nname: Ada Byron"))
            .Reports("MH4008", "Another author has the id 'ada-byron': rename one of the two.");

    [Fact]
    public Task Two_authors_that_need_one_CSharp_name() =>
        MarkedSite.Of(
            ("authors/1.yml", "id: «ada-byron»"),
            ("authors/2.yml", "id: ‹ada_byron›"))
            .Reports("MH4008", "'ada_byron' and 'ada-byron' need one C# name: rename one of the two.");

    [Fact]
    public Task Two_disclaimers_that_need_one_CSharp_name() =>
        MarkedSite.Of(("masthead.yml", "disclaimers:\n  «own-views»: x\n  ‹own_views›: y"))
            .Reports("MH4008", "'own_views' and 'own-views' need one C# name: rename one of the two.");

    [Theory]
    [InlineData("sections: { «north-sea»: , ‹north_sea›: }")]
    [InlineData("sections: [{ id: northSea, name: ‹The sea› }, { id: north sea, name: «Further north» }]")]
    public Task Two_sections_that_need_one_CSharp_name(string yaml) =>
        MarkedSite.Of(("masthead.yml", yaml))
            .Reports("MH4008", yaml.Contains("north_sea", StringComparison.Ordinal)
                ? "'north_sea' and 'north-sea' need one C# name: rename one of the two." : "'northSea' and 'north sea' need one C# name: rename one of the two.");

    [Fact]
    public Task Silent_for_the_same_slug_in_another_language() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return"),
            ("articles/ferry.de.yml", "title: Die Fähre fährt"),
            ("articles/bac.yml", "title: Le bac revient\nslug: ferry\nlanguage: fr"),
            ("articles/ferry.pt-BR.yml", "title: A balsa volta")).IsClean();

    [Fact]
    public Task Silent_for_one_name_in_two_folders_with_slugs_of_their_own() =>
        MarkedSite.Of(
            ("articles/2023/ferry.yml", "title: Ferries stop\nslug: ferry-2023"),
            ("articles/2024/ferry.yml", "title: Ferries return"),
            ("authors/ferry.yml", "name: The Ferry Desk")).IsClean();

    [Fact]
    public Task Silent_for_an_index_file_alone_in_its_folder() =>
        MarkedSite.Of(
            ("articles/sea/index.md", "---\ntitle: The sea\n---\n"),
            ("articles/ferry.yml", "title: Ferries return")).IsClean();

    [Fact]
    public Task Silent_about_the_slug_of_a_file_that_cannot_be_read() =>
        MarkedSite.Of(
            ("articles/2023/ferry.yml", "title: ‹@ferry›\nslug: ferry-2023"),
            ("articles/2024/ferry.yml", "title: Ferries return"))
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");
}
