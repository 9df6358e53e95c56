using System.CommandLine;
using Masthead.Tool.Hosting;
using Masthead.Tool.Importing;
using Masthead.Tool.Importing.Ghost;
using Masthead.Tool.Importing.Site;
using Masthead.Tool.Importing.WordPress;
using Masthead.Tool.Importing.Writing;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead import</c>: the export of another system as a site of our own.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolHost host)
    {
        var command = new Command("import", "Makes a site of what another system exported: articles, authors and masthead.yml, and a report of what was taken, changed and left.")
        {
            OfExport(host, "wordpress", "EXPORT.xml", "An export of WordPress (WXR), made there under Tools, Export.", static (path, name) => new WordPressSource(path, name)),
            OfExport(host, "ghost", "EXPORT.json", "An export of Ghost, made there in the settings, under Import/Export.", static (path, name) => new GhostSource(path, name)),
        };
        foreach (var dialect in SiteInPlace.Dialects)
            command.Add(ImportSiteCommand.Create(host, dialect));
        return command;
    }

    private static Command OfExport(ToolHost host, string system, string helpName, string description, Func<string, string, ImportSource> open)
    {
        var export = new Argument<string>(helpName) { Description = description };
        var folder = new Option<string>("--to") { HelpName = "DIR", Description = "The content folder that it goes into.", DefaultValueFactory = static _ => "content" };
        var report = new Option<string?>("--report") { HelpName = "FILE", Description = "A file for every place of the report, tabs between; a few of each are printed." };
        MistypedOption.RefuseIn(export);
        var command = new Command(system, $"Imports {description[..1].ToLowerInvariant()}{description[1..]}") { export, folder, report };
        var arguments = new ImportArguments(command);
        command.SetAction((parsed, cancellation) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(export)!, host.Folder);
            if (!File.Exists(path))
                throw new SiteException($"There is no file '{parsed.GetValue(export)}'.");

            using var source = open(path, FoundFile.PathFrom(host.Folder, path));
            return Task.FromResult(Run(host, source, Path.GetFullPath(parsed.GetValue(folder)!, host.Folder), arguments.OptionsOf(parsed), parsed.GetValue(report), cancellation));
        });
        return command;
    }

    private static int Run(ToolHost host, ImportSource source, string folder, ImportOptions options, string? reportFile, CancellationToken cancellation)
    {
        using var all = reportFile is null ? null : new StreamWriter(Path.GetFullPath(reportFile, host.Folder));
        var report = new ImportReport(all);
        Progress.Show(host, progress =>
        {
            new SiteWriter(folder, report, options).Write(source, progress, cancellation);
            return true;
        });
        var output = host.Output.Profile.Out.Writer;
        report.WriteTo(output);
        output.WriteLine(options.IsTrial ? "Nothing was written." : $"Next: masthead check {FoundFile.PathFrom(host.Folder, folder)}");
        return report.HasLost ? ExitCode.Found : ExitCode.Ok;
    }
}
