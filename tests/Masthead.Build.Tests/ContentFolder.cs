using System.Text;
using Microsoft.Build.Utilities;

namespace Masthead.Build.Tests;

/// <summary>A folder with content files, and the task run on them.</summary>
internal sealed class ContentFolder : IDisposable
{
    private readonly string folder;

    /// <param name="name">The folder's name: paths reach the task encoded.</param>
    public ContentFolder(string name = "site")
    {
        folder = Path.Combine(Directory.CreateTempSubdirectory("masthead-").FullName, name);
        Directory.CreateDirectory(folder);
    }

    public string PackFile => PathOf("Masthead.Bodies");

    public string PathOf(string file) => Path.Combine(folder, file);

    public string Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public string Write(string file, byte[] bytes)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public (bool Succeeded, RecordingEngine Engine) Run(string drafts = "exclude", Action<PackBodies>? configure = null)
    {
        var task = new PackBodies { Drafts = drafts, Pack = PackFile };
        return Run(task, configure);
    }

    /// <summary>Runs a task on the files that are there.</summary>
    public (bool Succeeded, RecordingEngine Engine) Run<T>(T task, Action<T>? configure = null)
        where T : ContentTask
    {
        var engine = new RecordingEngine();
        task.BuildEngine = engine;
        task.Files = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(static file => new TaskItem(Escaped(file)))];
        task.ArticleRoots = Encoded(PathOf("articles"));
        task.AuthorRoots = Encoded(PathOf("articles/authors"));
        task.PublicationFile = Encoded(PathOf("masthead.yml"));
        configure?.Invoke(task);
        return (task.Execute(), engine);
    }

    /// <summary>Runs the task, which is to succeed, and reads what it packed: a line an article, in the order of the pack.</summary>
    public string[] Packed(string drafts = "exclude")
    {
        var (succeeded, engine) = Run(drafts);
        Assert.True(succeeded, string.Join('\n', engine.Errors.Select(static error => error.Message)));
        return ReadablePack.Lines(File.ReadAllBytes(PackFile));
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    private static string Encoded(string path) =>
        path.Replace("%", "%25").Replace(";", "%3B").Replace("#", "%23").Replace("|", "%7C");

    /// <summary>MSBuild decodes what it hands over.</summary>
    private static string Escaped(string path) => path.Replace("%", "%25");
}
