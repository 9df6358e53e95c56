using System.CommandLine;
using Masthead.Content.Drafting;
using Masthead.Tool.Hosting;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead new</c>: an article, an author or a whole site, written as the site writes its own. Nothing that is there is written over.</summary>
internal static class NewCommand
{
    public static Command Create(ToolHost host) => new("new", "Makes an article, an author or a site, and prints where it is. On a terminal it asks for what is missing.")
    {
        NewArticleCommand.Create(host),
        NewAuthorCommand.Create(host),
        NewSiteCommand.Create(host),
    };

    /// <summary>Writes what was made, and prints its path.</summary>
    /// <exception cref="SiteException">Nothing could be made.</exception>
    public static void Write(Drafted drafted, ToolHost host)
    {
        if (drafted.File is not { } file)
            throw new SiteException(drafted.Problem!);

        var path = file.Path.Replace('/', Path.DirectorySeparatorChar);
        if (file.Before is { } before)
            SafeWrite.Replace(path, before, file.Text);
        else
            SafeWrite.Create(path, file.Text);
        host.Output.Profile.Out.Writer.WriteLine(FoundFile.PathFrom(host.Folder, path));
    }

    public static bool Exists(string path) => Path.Exists(path.Replace('/', Path.DirectorySeparatorChar));
}
