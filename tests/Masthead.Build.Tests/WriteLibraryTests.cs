using Masthead.Build.Libraries;

namespace Masthead.Build.Tests;

/// <summary>What a content library says of itself.</summary>
public sealed class WriteLibraryTests
{
    [Fact]
    public void It_says_the_same_wherever_it_lies_and_names_no_folder_of_the_machine()
    {
        using var here = Library("here");
        using var there = Library("far away/and #deeper");

        var index = Written(here);
        Assert.Equal(index, Written(there));
        Assert.DoesNotContain("masthead-", index, StringComparison.Ordinal);
        Assert.Contains("\narticle\tarticles/world/ferry.md\tworld/ferry.md\tworld/ferry\tferry\t\tworld/ferry\tworld/ferry.md\t0\t2\ten\t1\t/1995/ferry\tworld\t1\t/old\tharbour\n", index, StringComparison.Ordinal);
        Assert.Contains("\nauthor\tarticles/authors/ada.yml\tada.yml\tada\t", index, StringComparison.Ordinal);
        Assert.Contains("\npublication\tmasthead.yml\t", index, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_known_to_nobody_and_a_text_is_no_article()
    {
        using var library = Library("here");

        Assert.DoesNotContain("secret", Written(library), StringComparison.Ordinal);
        Assert.Contains("secret", Written(library, "include"), StringComparison.Ordinal);
        Assert.DoesNotContain("long-text", Written(library, "include"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_text_leaves_the_file_as_it_is()
    {
        using var library = Library("here");
        Written(library);
        var before = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(library.PathOf("Library.masthead"), before);

        library.Write("articles/world/ferry.md", Ferry.Replace("Text.", "Another text.", StringComparison.Ordinal));
        Written(library);
        Assert.Equal(before, File.GetLastWriteTimeUtc(library.PathOf("Library.masthead")));
    }

    [Fact]
    public void What_is_for_the_newsroom_stays_there()
    {
        using var library = Library("here");
        library.Write("articles/authors/ada.yml", "name: Ada Byron # her own\nemail: ada@a.example\n");
        var index = Written(library);
        Assert.Contains("\tname: Ada Byron #\\nemail: x\\n\n", index, StringComparison.Ordinal);

        library.Write("articles/authors/ada.yml", "name: Ada Byron # not her own\nemail: byron@a.example\n");
        Assert.Equal(index, Written(library));

        library.Write("masthead.yml", "publisher: The Daily Harbour\npermalink: /{year}/{slug}\npolicy: { emails: publish }\n");
        Assert.Contains("byron@a.example", Written(library), StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_goes_into_a_package_as_its_index_has_it_and_nothing_of_before()
    {
        using var library = Library("here");
        library.Write("register/authors/gone.yml", "name: Gone\n");
        Written(library);

        var task = new WriteRegister { BuildEngine = new RecordingEngine(), Index = library.PathOf("Library.masthead"), Folder = library.PathOf("register") };
        Assert.True(task.Execute());
        Assert.Equal(["articles/authors/ada.yml", "masthead.yml"], task.Written.Select(static file => file.GetMetadata("Named")));
        Assert.Equal("name: Ada Byron\n", File.ReadAllText(library.PathOf("register/articles/authors/ada.yml")));
        Assert.False(File.Exists(library.PathOf("register/authors/gone.yml")));
    }

    [Fact]
    public void A_library_of_another_version_is_an_error_with_what_to_do()
    {
        using var library = Library("here");
        var other = library.Write("Other.masthead", "masthead library 0\n");

        var (succeeded, engine) = library.Run(Task(library, "exclude"), task => task.Libraries = $"{other}|{Path.GetDirectoryName(other)}");
        Assert.False(succeeded);
        Assert.Contains("one version of the package", Assert.Single(engine.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_is_made_as_a_library_that_it_references_says()
    {
        using var register = Library("here");
        Written(register);
        using var library = new ContentFolder("other");
        library.Write("articles/quay.md", "---\ntitle: Quay\nauthor: ada\npublished: 1996-05-31\n---\nText.\n");

        var (succeeded, _) = library.Run(Task(library, "exclude"), task => task.Libraries = $"{register.PathOf("Library.masthead").Replace("#", "%23", StringComparison.Ordinal)}|{register.PathOf(".")}");
        Assert.True(succeeded);
        Assert.Contains("\t/1996/quay\t", File.ReadAllText(library.PathOf("Library.masthead")), StringComparison.Ordinal);
    }

    private const string Ferry = "---\ntitle: Ferry\nslug: ferry\nauthor: ada\nsection: world\ntags: [harbour]\naliases: [/old]\npublished: 1995-05-31\n---\nText.\n";

    private static ContentFolder Library(string folder)
    {
        var library = new ContentFolder(folder);
        library.Write("articles/world/ferry.md", Ferry);
        library.Write("articles/secret.md", "---\ntitle: Secret\nstatus: draft\n---\nText.\n");
        library.Write("articles/long.yml", "title: Long\nbodyFile: long-text.md\n");
        library.Write("articles/long-text.md", "Text.\n");
        library.Write("articles/authors/ada.yml", "name: Ada Byron\n");
        library.Write("masthead.yml", "publisher: The Daily Harbour\npermalink: /{year}/{slug}\n");
        return library;
    }

    private static WriteLibrary Task(ContentFolder library, string drafts) => new()
    {
        Drafts = drafts, LibraryName = "Library", Namespace = "Library.Content", ProjectFolder = library.PathOf("."), Index = library.PathOf("Library.masthead"),
    };

    private static string Written(ContentFolder library, string drafts = "exclude")
    {
        var (succeeded, engine) = library.Run(Task(library, drafts));
        Assert.True(succeeded, string.Join('\n', engine.Errors.Select(static error => error.Message)));
        return File.ReadAllText(library.PathOf("Library.masthead"));
    }
}
