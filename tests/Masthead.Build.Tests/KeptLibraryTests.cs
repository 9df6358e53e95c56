using Masthead.Build.Libraries;

namespace Masthead.Build.Tests;

/// <summary>What is kept between two builds of a content library saves reading, and decides nothing: what the library says has the bytes that it would have from nothing.</summary>
public sealed class KeptLibraryTests : IDisposable
{
    private const string Ferry = "---\ntitle: Ferry\nauthor: ada\nsection: world\ntags: [harbour]\naliases: [/old]\npublished: 1995-05-31\n---\nText.\n";

    private readonly ContentFolder library = new("library");

    public KeptLibraryTests()
    {
        library.Write("masthead.yml", "publisher: The Daily Harbour\npermalink: /{year}/{slug}\n");
        library.Write("articles/authors/ada.yml", "name: Ada Byron\n");
        library.Write("articles/world/ferry.md", Ferry);
        library.Write("articles/secret.md", "---\ntitle: Secret\nstatus: draft\n---\nText.\n");
        library.Write("articles/long.yml", "title: Long\nbodyFile: long-text.md\npublished: 1995-05-31\n");
        library.Write("articles/long-text.md", "Text.\n");
    }

    [Fact]
    public void What_did_not_change_is_not_read_again()
    {
        Assert.Equal("Of 4 articles 0 are as they were when the library was written.", Write());
        // Of what is another's text it is not known what another change makes of it.
        Assert.Equal("Of 4 articles 3 are as they were when the library was written.", Write());
        library.Write("articles/world/ferry.md", Ferry.Replace("Ferry", "Boat", StringComparison.Ordinal));
        Assert.Equal("Of 4 articles 2 are as they were when the library was written.", Write());
    }

    [Theory]
    [InlineData("articles/world/ferry.md", "---\ntitle: Ferry\nauthor: ada\nslug: boat\npublished: 1996-05-31\n---\nText.\n")]
    [InlineData("articles/world/ferry.md", "---\ntitle: Ferry\nstatus: draft\n---\nText.\n")]
    [InlineData("articles/world/ferry.md", null)]
    [InlineData("articles/secret.md", "---\ntitle: Secret\npublished: 1996-05-31\n---\nText.\n")]
    [InlineData("articles/long.yml", "title: Long\nbody: Text.\npublished: 1995-05-31\n")]
    [InlineData("articles/world/ferry.de.md", "---\ntitle: Fähre\npublished: 1996-05-31\n---\nText.\n")]
    [InlineData("articles/authors/ada.yml", "name: Ada Byron King\n")]
    [InlineData("masthead.yml", "publisher: The Daily Harbour\npermalink: /{section}/{slug}\nlanguages: [de]\n")]
    public void Every_change_is_seen(string file, string? text)
    {
        Write();
        Write();
        if (text is null)
            File.Delete(library.PathOf(file));
        else
            library.Write(file, text);

        var before = Index();
        Write();
        var index = Index();
        Write();
        Assert.Equal(index, Index());
        File.Delete(KeptFile);
        Write();
        Assert.Equal(Index(), index);
        Assert.NotEqual(before, index);
    }

    [Theory]
    [InlineData("kept")]
    [InlineData("index")]
    public void What_is_damaged_is_not_believed(string damaged)
    {
        Write();
        var (file, right) = (damaged == "kept" ? KeptFile : IndexFile, Index());
        var whole = File.ReadAllBytes(file);
        for (var at = 0; at < whole.Length; at += 11)
        {
            var bytes = (byte[])whole.Clone();
            bytes[at] ^= 0x41;
            File.WriteAllBytes(file, at % 2 == 0 ? bytes : bytes[..at]);

            Assert.StartsWith("Of 4 articles 0 ", Write(), StringComparison.Ordinal);
            Assert.Equal(right, Index());
        }
    }

    /// <summary>In a build both are made one after the other: a draft that is none any more by then is what it is.</summary>
    [Theory]
    [InlineData("exclude", false)]
    [InlineData("exclude", true)]
    [InlineData("include", false)]
    [InlineData("include", true)]
    public void What_was_read_for_the_library_is_packed_as_it_would_be_else(string drafts, bool changesBetween)
    {
        library.Write("articles/open.md", "---\ntitle: No end\nText.\n");
        library.Write("articles/broken.md", "---\ntitle: [\n---\nText.\n");
        library.Write("articles/blank.md", "---\ntitle: Blank\n---\n \n");
        library.Write("articles/bare.md", "Text.\n");
        var build = new RecordingEngine();
        Assert.True(library.Run(LibraryTask(drafts), task => task.BuildEngine = build).Succeeded);
        if (changesBetween)
            library.Write("articles/secret.md", "---\ntitle: Secret\n---\nNo secret.\n");

        Assert.True(library.Run(drafts, task => task.BuildEngine = build).Succeeded);
        var packed = ReadablePack.Lines(File.ReadAllBytes(library.PackFile));

        Assert.IsType<ReadArticles>(Assert.Single(build.Objects.Values));
        Assert.Equal(library.Packed(drafts), packed);
        Assert.Equal(changesBetween || drafts == "include", packed.Any(static line => line.Contains("secret", StringComparison.Ordinal)));
    }

    /// <summary>What changes meanwhile has another time than the list of files says, so that the next build asks again.</summary>
    [Fact]
    public void What_was_read_for_the_library_is_not_read_again_where_nothing_changed_since_the_build_before()
    {
        Assert.True(library.Run("exclude", Keep).Succeeded);
        var packed = File.ReadAllBytes(library.PackFile);
        var build = new RecordingEngine();
        Assert.True(library.Run(LibraryTask(), task => task.BuildEngine = build).Succeeded);

        Assert.True(library.Run("exclude", task =>
        {
            Keep(task);
            task.BuildEngine = build;
            File.Delete(library.PathOf("articles/world/ferry.md"));
        }).Succeeded);
        Assert.Equal(packed, File.ReadAllBytes(library.PackFile));

        void Keep(PackBodies task) => task.Kept = library.PathOf("Bodies.kept");
    }

    public void Dispose() => library.Dispose();

    private string KeptFile => library.PathOf("Library.kept");

    private string IndexFile => library.PathOf("Library.masthead");

    private string Index() => File.ReadAllText(IndexFile);

    private WriteLibrary LibraryTask(string drafts = "exclude") => new()
    {
        Drafts = drafts, LibraryName = "Library", Namespace = "Library.Content", ProjectFolder = library.PathOf("."), Index = IndexFile, Kept = KeptFile,
    };

    /// <returns>What is said of it.</returns>
    private string Write()
    {
        var (succeeded, engine) = library.Run(LibraryTask());
        Assert.True(succeeded, string.Join('\n', engine.Errors.Select(static error => error.Message)));
        return Assert.Single(engine.Messages);
    }
}
