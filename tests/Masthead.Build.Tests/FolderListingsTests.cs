namespace Masthead.Build.Tests;

/// <summary>A repository of many projects is looked at once a build.</summary>
public sealed class FolderListingsTests
{
    [Fact]
    public void A_folder_is_looked_at_once_a_build()
    {
        using var folder = new ContentFolder("repository");
        folder.Write("src/Program.cs", "class Program;");
        var source = new DirectoryInfo(folder.PathOf("src"));
        var build = new RecordingEngine();

        var listing = Of(build).Of(source);
        folder.Write("src/Other.cs", "class Other;");

        Assert.Equal(["Program.cs"], listing.Code.Select(Path.GetFileName));
        Assert.Same(listing, Of(build).Of(source));
        Assert.Equal(["Other.cs", "Program.cs"], Of(new RecordingEngine()).Of(source).Code.Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static FolderListings Of(RecordingEngine build) => BuildObjects.Of<FolderListings>(build, typeof(FolderListings));
}
