using Masthead.Build;

namespace Masthead.Generators.Tests.Harness;

/// <summary>What the build task packs of a site.</summary>
internal static class BodyPacks
{
    public static byte[] Of(TestSite site) => Of(
        site.Files.Select(static file => (Path.GetRelativePath(TestSite.Root, file.Path), System.Text.Encoding.UTF8.GetBytes(file.GetText()!.ToString()))), site.IncludesDrafts, site.Dialect);

    /// <param name="files">Paths below <c>content/</c>, and bytes.</param>
    public static byte[] Of(IEnumerable<(string Path, byte[] Bytes)> files, bool includesDrafts, string dialect = "")
    {
        var folder = Directory.CreateTempSubdirectory("masthead-");
        try
        {
            foreach (var (path, bytes) in files)
            {
                var full = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, bytes);
            }

            var pack = Path.Combine(folder.FullName, "Masthead.Bodies");
            var engine = new SilentEngine();
            var task = new PackBodies
            {
                BuildEngine = engine,
                Files = [.. Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Select(static file => new Microsoft.Build.Utilities.TaskItem(file))],
                ArticleRoots = Path.Combine(folder.FullName, "articles"),
                AuthorRoots = Path.Combine(folder.FullName, "authors"),
                PublicationFile = Path.Combine(folder.FullName, "masthead.yml"),
                Dialect = dialect,
                Drafts = includesDrafts ? "include" : "exclude",
                Pack = pack,
            };
            Assert.True(task.Execute(), string.Join("\n", engine.Errors));
            return File.ReadAllBytes(pack);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
