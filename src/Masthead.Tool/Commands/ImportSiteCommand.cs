using System.CommandLine;
using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Content.Rules.Base;
using Masthead.Tool.Hosting;
using Masthead.Tool.Importing;
using Masthead.Tool.Importing.Site;
using Masthead.Tool.Importing.Site.Layouts;
using Masthead.Tool.Importing.Writing;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead import jekyll DIR</c>: a site of another generator, read where it is.</summary>
internal static class ImportSiteCommand
{
    private const string Publication = "masthead.yml";

    public static Command Create(ToolHost host, Dialect dialect)
    {
        var folder = new Argument<string>("DIR") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of the site; the current folder if none is named.", DefaultValueFactory = static _ => "." };
        MistypedOption.RefuseIn(folder);
        var command = new Command(dialect.Name, $"Makes masthead.yml for a site of {dialect.Title}, by what that was told of it, and says what lies elsewhere by that. All else stays where it is, and {dialect.Title} goes on building it.") { folder };
        var arguments = new ImportArguments(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var root = Path.GetFullPath(parsed.GetValue(folder)!, host.Folder);
            if (!Directory.Exists(root))
                throw new SiteException($"There is no folder '{parsed.GetValue(folder)}'.");

            return await RunAsync(host, root, dialect, arguments.OptionsOf(parsed), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ToolHost host, string root, Dialect dialect, ImportOptions options, CancellationToken cancellation)
    {
        var report = new ImportReport();
        var config = GeneratorConfig.Of(dialect).Read(root);
        var layout = GeneratorConfig.Of(dialect).LayoutOf(config);
        var text = SiteInPlace.PublicationOf(dialect, config, layout, options, report);
        var project = await SiteInPlace.ProjectOfAsync(root, host.Messages.Profile.Out.Writer.WriteLine, cancellation);
        var moved = project is null && layout.Folder is { IsInside: true } inside ? inside : null;
        var publication = project?.Roots.Publication is { } named ? Path.GetFullPath(named) : Path.GetFullPath(Path.Combine(root, moved?.Path ?? "", Publication));
        var settings = project ?? FolderSite.Of(publication, Profile.Recommended, text);
        var isTold = new ConfiguredContent(root, dialect, settings, report).Tell(layout);
        if (!isTold && !ContentWalk.FilesOf(settings).Any(file => settings.Roots.TryClassify(file, out var path) && path.Role == ContentRole.Article))
            throw new SiteException($"No article is where {dialect.Title} has them: in {string.Join(", ", settings.Roots.Articles.Where(static place => !ScatteredRoot.Is(place)).Select(place => $"'{FoundFile.PathFrom(root, place)}'"))}. Name the folder of the site.");

        var put = new ImportedFiles(Path.GetDirectoryName(publication)!, options).Put(Path.GetFileName(publication), text);
        var output = host.Output.Profile.Out.Writer;
        if (options.IsTrial)
        {
            output.Write(text);
            report.WriteTo(output);
            output.WriteLine("Nothing was written.");
            return put == PutResult.Kept || report.HasLost ? ExitCode.Found : ExitCode.Ok;
        }

        if (put == PutResult.Kept)
            report.Lose("masthead.yml, which is here already and says something else: --force writes over it", FoundFile.PathFrom(root, publication));
        else if (moved is not null)
            report.Add(Outcome.Taken, $"masthead.yml, in the folder of the site; a project says <MastheadContent>{moved.Path}</MastheadContent>", moved.Value.Place, moved.Said);
        else
            report.Add(Outcome.Taken, "masthead.yml");
        var site = Progress.Show(host, progress => SiteFindings.Of(project ?? FolderSite.Of(publication, Profile.Recommended), progress, cancellation, edited: null));
        var content = site.Check.Files(cancellation).Content;
        report.Add(Outcome.Taken, "articles, where they are", count: content.Count(static path => path.Role == ContentRole.Article));
        report.Add(Outcome.Taken, "authors", count: site.Check.Index(cancellation).Directory.Authors.Count);
        foreach (var found in site.All.Where(static finding => finding.Severity == RuleSeverity.Error && !finding.IsSuppressed))
            report.Add(Outcome.Changed, "findings that stop a build until they are mended", found.FilePath is null ? null : FoundFile.PathFrom(host.Folder, found.FilePath), $"{found.Rule.Id}: {found.Finding.Message}");
        report.WriteTo(output);
        output.WriteLine($"Next: masthead check {FoundFile.PathFrom(host.Folder, moved is null ? root : Path.GetDirectoryName(publication)!)}");
        return report.HasLost ? ExitCode.Found : ExitCode.Ok;
    }
}
