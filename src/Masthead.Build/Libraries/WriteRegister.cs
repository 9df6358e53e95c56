using System.Text;
using Masthead.Content.Libraries;
using Masthead.Content.Paths;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Masthead.Build.Libraries;

/// <summary>Writes the authors and masthead.yml of a library as its index has them, for a package.</summary>
public sealed class WriteRegister : Microsoft.Build.Utilities.Task
{
    /// <summary>The file in which the library says what it is.</summary>
    [Required]
    public string Index { get; set; } = "";

    /// <summary>The folder to write into. Nothing else is left in it.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The files, each with its path in the library as <c>Named</c>.</summary>
    [Output]
    public ITaskItem[] Written { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            if (Directory.Exists(Folder))
                Directory.Delete(Folder, recursive: true);
            var root = ContentPaths.Normalize(Path.GetFullPath(Folder));
            Written = [.. LibraryFormat.Read(File.ReadAllText(Index))!.Register.Where(file => ContentRoots.IsBelow(root, ContentPaths.Normalize(root + "/" + file.Path.FilePath))).Select(Write)];
            return true;
        }
        catch (Exception exception) when (ContentTask.IsInputOrOutput(exception))
        {
            Log.LogError($"The register of the library cannot be written: {exception.Message}");
            return false;
        }
    }

    /// <summary>A path that leads out of the project stays in the index alone.</summary>
    private ITaskItem Write(LibraryFile file)
    {
        var path = Path.Combine(Folder, file.Path.FilePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(file.Text));
        var item = new TaskItem(path);
        item.SetMetadata("Named", file.Path.FilePath);
        return item;
    }
}
