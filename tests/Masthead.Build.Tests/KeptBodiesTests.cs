namespace Masthead.Build.Tests;

/// <summary>What is kept between two packs saves reading, and decides nothing: a pack has the bytes that one made from nothing has.</summary>
public sealed class KeptBodiesTests : IDisposable
{
    private const string Draft = "---\ntitle: Pier\ndraft: true \n---\nSecret\n", Out = "---\ntitle: Pier\ndraft: false\n---\nPublic\n";

    private readonly ContentFolder folder = new();

    public KeptBodiesTests()
    {
        folder.Write("masthead.yml", "publisher: The Quay\n");
        folder.Write("articles/ferry.md", "---\ntitle: Ferry\n---\nBack\n");
        folder.Write("articles/pier.md", Draft);
        folder.Write("articles/named.md", "---\ntitle: Named\nbodyFile: texts/named.txt\n---\n");
        folder.Write("articles/texts/named.txt", "A text\n");
        folder.Write("articles/world/index.md", "---\ntitle: World\n---\nFirst\n");
        folder.Write("articles/world.mdx", "---\ntitle: World\n---\nSecond\n");
        folder.Write("articles/note.yml", "title: T\nbody: inline\n");
    }

    private string KeptFile => folder.PathOf("Masthead.Bodies.kept");

    [Fact]
    public void What_did_not_change_is_not_read_again()
    {
        Assert.Equal("Of 6 articles 0 are as they were when their bodies were packed.", Pack());
        // Of two with one id and of a text in another file it is not known what another change makes of them.
        Assert.Equal("Of 6 articles 4 are as they were when their bodies were packed.", Pack());
        folder.Write("articles/ferry.md", "---\ntitle: Ferry\n---\nLate\n");
        Assert.Equal("Of 6 articles 3 are as they were when their bodies were packed.", Pack());
        Assert.Contains("ferry (Markdown): Late\n", Lines());
    }

    [Theory]
    [InlineData("edited")]
    [InlineData("published")]
    [InlineData("deleted")]
    [InlineData("renamed")]
    [InlineData("exchanged")]
    [InlineData("added")]
    [InlineData("text edited")]
    [InlineData("text named")]
    [InlineData("first of two deleted")]
    [InlineData("masthead.yml")]
    public void Every_change_is_seen(string change)
    {
        Pack();
        Pack();
        switch (change)
        {
            case "edited":
                folder.Write("articles/ferry.md", "---\ntitle: Ferry\n---\nGone\n");
                break;
            case "published":
                folder.Write("articles/pier.md", Out);
                break;
            case "deleted":
                File.Delete(folder.PathOf("articles/ferry.md"));
                break;
            case "renamed":
                File.Move(folder.PathOf("articles/ferry.md"), folder.PathOf("articles/boat.md"));
                break;
            case "exchanged":
                File.Move(folder.PathOf("articles/ferry.md"), folder.PathOf("articles/boat.md"));
                File.Move(folder.PathOf("articles/pier.md"), folder.PathOf("articles/ferry.md"));
                File.Move(folder.PathOf("articles/boat.md"), folder.PathOf("articles/pier.md"));
                break;
            case "added":
                folder.Write("articles/storm.md", "---\ntitle: Storm\n---\nNew\n");
                break;
            case "text edited":
                folder.Write("articles/texts/named.txt", "Another text\n");
                break;
            case "text named":
                folder.Write("articles/note.yml", "title: T\nstatus: draft\nbodyFile: ferry.md\n");
                break;
            case "first of two deleted":
                File.Delete(folder.PathOf("articles/world.mdx"));
                break;
            default:
                folder.Write("masthead.yml", "publisher: The Quay\nlanguages: [en, de]\n");
                break;
        }

        AssertAsFromNothing();
    }

    /// <summary>The same length and the same time: only the bytes tell that it is a draft again.</summary>
    [Fact]
    public void A_time_is_not_believed()
    {
        var pier = folder.Write("articles/pier.md", Draft.Replace("true ", "false", StringComparison.Ordinal));
        var then = File.GetLastWriteTimeUtc(pier);
        Pack();
        Assert.Contains("pier (Markdown): Secret\n", Lines());

        folder.Write("articles/pier.md", Draft);
        File.SetLastWriteTimeUtc(pier, then);
        Pack();
        Assert.DoesNotContain("pier (Markdown): Secret\n", Lines());
    }

    [Fact]
    public void What_was_packed_with_drafts_is_not_taken_where_there_are_none()
    {
        Pack("include");
        Assert.Contains("pier (Markdown): Secret\n", Lines());

        Assert.StartsWith("Of 6 articles 0 ", Pack(), StringComparison.Ordinal);
        AssertAsFromNothing();
    }

    [Theory]
    [InlineData("kept")]
    [InlineData("pack")]
    public void What_is_damaged_is_not_believed(string damaged)
    {
        Pack();
        var file = damaged == "pack" ? folder.PackFile : KeptFile;
        var whole = File.ReadAllBytes(file);
        for (var at = 0; at < whole.Length; at += 7)
        {
            var bytes = (byte[])whole.Clone();
            bytes[at] ^= 0x41;
            File.WriteAllBytes(file, at % 2 == 0 ? bytes : bytes[..at]);
            Assert.StartsWith("Of 6 articles 0 ", Pack(), StringComparison.Ordinal);
            AssertAsFromNothing();
        }

        File.Delete(file);
        Assert.StartsWith("Of 6 articles 0 ", Pack(), StringComparison.Ordinal);
        AssertAsFromNothing();
    }

    [Fact]
    public void Another_sites_is_not_believed()
    {
        using var other = new ContentFolder("other");
        other.Write("articles/ferry.md", "---\ntitle: Ferry\n---\nElsewhere\n");
        Assert.True(other.Run(configure: task => task.Kept = other.PathOf("kept")).Succeeded);
        File.Copy(other.PathOf("kept"), KeptFile);
        File.Copy(other.PackFile, folder.PackFile);

        Assert.StartsWith("Of 6 articles 0 ", Pack(), StringComparison.Ordinal);
        AssertAsFromNothing();
    }

    public void Dispose() => folder.Dispose();

    /// <returns>What is said of it.</returns>
    private string Pack(string drafts = "exclude")
    {
        var (succeeded, engine) = folder.Run(drafts, task => task.Kept = KeptFile);
        Assert.True(succeeded);
        return Assert.Single(engine.Messages);
    }

    private string[] Lines() => ReadablePack.Lines(File.ReadAllBytes(folder.PackFile));

    private void AssertAsFromNothing()
    {
        Pack();
        var packed = Lines();
        File.Delete(folder.PackFile);
        Assert.Equal(folder.Packed(), packed);
    }
}
