namespace Masthead.Build.Tests;

/// <summary>The schemas of a build: what is in them is held by the tests of the core.</summary>
public sealed class WriteSchemasTests
{
    private static readonly string[] Names = ["article.schema.json", "author.schema.json", "masthead.schema.json"];

    [Fact]
    public void They_name_what_the_site_has_and_are_left_alone_where_nothing_changes()
    {
        using var folder = new ContentFolder();
        folder.Write("masthead.yml", "publisher: P\nsections: { harbour: Harbour }\n");
        folder.Write("articles/ferry.md", "---\ntitle: Ferry\ntags: [fog]\n---\nText.\n");
        folder.Write("articles/authors/ada.yml", "name: Ada Byron\njobTitle: Reporter\n");

        Assert.True(folder.Run(new WriteSchemas { Folder = folder.PathOf("out") }).Succeeded);
        var article = folder.PathOf("out/article.schema.json");
        var text = File.ReadAllText(article);
        Assert.All((string[])["\"harbour\"", "\"fog\"", "\"ada\"", "\"Ada Byron, Reporter\""], word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.Equal(Names, Directory.GetFiles(folder.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        File.SetLastWriteTimeUtc(article, DateTime.UnixEpoch);
        folder.Write("articles/ferry.md", "---\ntitle: The ferry\ntags: [fog]\n---\nOther text.\n");
        Assert.True(folder.Run(new WriteSchemas { Folder = folder.PathOf("out") }).Succeeded);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(article));
    }

    /// <summary>A project for several frameworks is built for all of them at once, and each build writes the same files.</summary>
    [Fact]
    public void Two_builds_at_once_write_them_both()
    {
        using var folder = new ContentFolder();
        for (var round = 0; round < 40; round++)
        {
            folder.Write("articles/ferry.md", $"---\ntitle: Ferry\ntags: [fog-{round}]\n---\nText.\n");
            var failed = new System.Collections.Concurrent.ConcurrentQueue<string>();
            Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ =>
            {
                foreach (var error in folder.Run(new WriteSchemas { Folder = folder.PathOf("out") }).Engine.Errors)
                    failed.Enqueue(error.Message!);
            });

            Assert.Empty(failed);
            Assert.Contains($"fog-{round}", File.ReadAllText(folder.PathOf("out/article.schema.json")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_and_nothing_is_written()
    {
        using var folder = new ContentFolder();
        var (succeeded, engine) = folder.Run(new WriteSchemas { Folder = folder.PathOf("out") }, task => task.Files = [new Microsoft.Build.Utilities.TaskItem(folder.PathOf("articles/gone.yml"))]);

        Assert.False(succeeded);
        Assert.Contains("would be missing from the schemas", Assert.Single(engine.Errors).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }

    /// <summary>Before the compiler, in an IDE too; and no C# that changes makes it run.</summary>
    [Theory]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:DesignTimeBuild=false")]
    public async Task The_target_runs_where_content_changes_and_only_then(string property)
    {
        using var project = new Project("<MastheadSchema>content/.schema</MastheadSchema>");
        project.Write("content/articles/ferry.yml", "title: T\n");
        project.Write("content/authors/ada.yml", "name: Ada\n");
        string[] arguments = ["-t:MastheadWriteSchemas", property];
        var stamp = project.PathOf("obj/Debug/net10.0/Masthead.Schema.written");

        (await project.MSBuildAsync(arguments)).Succeeds();
        Assert.Contains("\"ada\"", File.ReadAllText(project.PathOf("content/.schema/article.schema.json")), StringComparison.Ordinal);

        File.SetLastWriteTimeUtc(stamp, DateTime.UtcNow.AddMinutes(1));
        var written = File.GetLastWriteTimeUtc(stamp);
        project.Write("Program.cs", "class Changed;");
        (await project.MSBuildAsync(arguments)).Succeeds();
        Assert.Equal(written, File.GetLastWriteTimeUtc(stamp));

        File.SetLastWriteTimeUtc(stamp, DateTime.UtcNow.AddMinutes(-1));
        project.Write("content/authors/lin.yml", "name: Lin\n");
        (await project.MSBuildAsync(arguments)).Succeeds();
        Assert.Contains("\"lin\"", File.ReadAllText(project.PathOf("content/.schema/article.schema.json")), StringComparison.Ordinal);

        File.Delete(project.PathOf("content/.schema/author.schema.json"));
        (await project.MSBuildAsync(arguments)).Succeeds();
        Assert.True(File.Exists(project.PathOf("content/.schema/author.schema.json")));
        Assert.Empty(Directory.GetFiles(project.PathOf("content/.schema"), "*.yml"));
    }
}
