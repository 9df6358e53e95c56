using System.CommandLine;
using Masthead.Tool.Hosting;
using Masthead.Tool.Making;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead new site Harbour --name "The Harbour Gazette"</c>.</summary>
internal static class NewSiteCommand
{
    public static Command Create(ToolHost host)
    {
        var folder = new Argument<string?>("DIR") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder that it goes into, and whose name its project has; the current folder if none is named." };
        var name = new Option<string?>("--name") { HelpName = "NAME", Description = "The name of the publication, as readers know it." };
        MistypedOption.RefuseIn(folder);
        var command = new Command("site", "Makes a site to start from: a project, masthead.yml, an author and two articles. 'dotnet new masthead-site' makes the same.") { folder, name };
        command.SetAction(parsed =>
        {
            var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(folder) ?? ".", host.Folder));
            var publication = parsed.GetValue(name)?.Trim() ?? Ask.ForText(host, "What is the publication called?") ?? throw new SiteException("A name is missing: masthead new site --name \"The Harbour Gazette\".");
            if (publication.Length == 0 || publication.Any(char.IsControl))
                throw new SiteException("The name of a publication is one line of text: masthead new site --name \"The Harbour Gazette\".");
            if (File.Exists(root) || Path.GetFileName(root) is not { Length: > 0 } project)
                throw new SiteException($"'{root}' is no folder that a site could be in.");

            // To NuGet a project is a package that is called as it is, and none may need itself.
            if (SiteTemplate.Packages.FirstOrDefault(package => package.Equals(project, StringComparison.OrdinalIgnoreCase)) is { } package)
                throw new SiteException($"A project '{project}' could not reference the package '{package}': name a folder that is called otherwise.");

            var files = SiteTemplate.Fill(project, publication).Select(file => (Path: Path.Combine(root, file.Path.Replace('/', Path.DirectorySeparatorChar)), file.Text)).ToArray();
            if (files.FirstOrDefault(static file => Path.Exists(file.Path)).Path is { } there)
                throw new SiteException($"'{FoundFile.PathFrom(host.Folder, there)}' is there already: name a folder without one.");

            foreach (var file in files)
            {
                SafeWrite.Create(file.Path, file.Text);
                host.Output.Profile.Out.Writer.WriteLine(FoundFile.PathFrom(host.Folder, file.Path));
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
