using System.Text.RegularExpressions;

namespace Masthead.Tool.Sites;

/// <summary>Files written whole and at once: who reads one meanwhile has the old text or the new one, and a process that is killed leaves one of the two.</summary>
internal static partial class SafeWrite
{
    /// <summary>A file that is not there.</summary>
    /// <exception cref="IOException">It is there, or cannot be written.</exception>
    public static void Create(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Through(path, new System.Text.UTF8Encoding(false).GetBytes(text), static (temporary, path) => File.Move(temporary, path, overwrite: false));
    }

    /// <summary>A file of the tool's own making, there or not.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Through(path, bytes, static (temporary, path) => File.Move(temporary, path, overwrite: true));
    }

    /// <summary>Whether a file is there and has these bytes already.</summary>
    public static bool Holds(string path, byte[] bytes) => File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    /// <summary>A file that is there, in the encoding that it has, unless it is another one now than it was when it was read.</summary>
    /// <param name="before">What was read.</param>
    /// <param name="isTrial">Whether nothing is written, and only said what would be in the way.</param>
    /// <exception cref="IOException">It has changed, cannot be given back in its encoding, or cannot be written.</exception>
    public static void Replace(string path, string before, string text, bool isTrial = false)
    {
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        var bytes = File.ReadAllBytes(target);
        var (encoding, markLength) = TextFile.EncodingOf(bytes);
        if (!bytes.AsSpan(markLength).SequenceEqual(encoding.GetBytes(before)))
        {
            throw new IOException(TextFile.Read(target) == before
                ? $"'{path}' is not saved as UTF-8 throughout, so that writing it would change more than is mended. Save it as UTF-8 first."
                : $"'{path}' has changed since it was read, so it is left alone. Run the command again.");
        }

        if (new FileInfo(target).IsReadOnly)
            throw new IOException($"'{path}' may not be written, so it is left alone. Make it writable first.");
        if (isTrial)
            return;

        Through(target, [.. bytes.AsSpan(0, markLength), .. encoding.GetBytes(text)], (temporary, path) =>
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: true);
        });
    }

    /// <summary>Takes away what a process left in a folder that was killed while it wrote: files that were not whole yet.</summary>
    public static void Tidy(string folder)
    {
        if (!Directory.Exists(folder))
            return;

        foreach (var file in Directory.EnumerateFiles(folder, ".*.tmp").Where(static file => Unfinished().IsMatch(Path.GetFileName(file))))
            File.Delete(file);
    }

    private static void Through(string path, byte[] bytes, Action<string, string> move)
    {
        // Not called after the file: a name may be as long as a file system takes, and would be too long then.
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".masthead.{Guid.NewGuid():N}.tmp");
        try
        {
            // Not flushed to the disk, as git does not either: a thousand files would take minutes.
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                file.Write(bytes);

            move(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>As <see cref="Through"/> calls them.</summary>
    [GeneratedRegex(@"^\..+\.[0-9a-f]{32}\.tmp$", RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished();
}
