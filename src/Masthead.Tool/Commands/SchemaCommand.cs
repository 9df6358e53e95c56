using System.CommandLine;
using Masthead.Content.Paths;
using Masthead.Content.Schemas;
using Masthead.Tool.Hosting;
using Masthead.Tool.Making;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead schema</c>: the JSON Schemas of a site's files, as a build writes them.</summary>
internal static class SchemaCommand
{
    /// <summary>Begins with a dot: no content, wherever it lies.</summary>
    private const string Folder = ".schema";

    public static Command Create(ToolHost host)
    {
        var path = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The site, or a folder or file of it; the current folder if none is named." };
        var folder = new Option<string?>("--out", "-o") { HelpName = "DIR", Description = "Where they are written; '.schema' beside masthead.yml if none is named." };
        var isGeneric = new Option<bool>("--generic") { Description = "Of no site in particular: without authors, sections and the like, for a tool that ships them." };
        MistypedOption.RefuseIn(path);
        var command = new Command("schema", "Writes the JSON Schemas of articles, authors and masthead.yml, with the site's authors, disclaimers, sections, tags and fields, for an editor that has a YAML extension.") { path, folder, isGeneric };
        command.SetAction(async (parsed, cancellation) =>
        {
            var named = parsed.GetValue(path);
            var site = parsed.GetValue(isGeneric) ? null : await ReadSite.AtAsync(host, named, cancellation);
            var target = Path.GetFullPath(parsed.GetValue(folder) ?? Path.Combine(site?.Roots.Publication is { } publication ? ContentPaths.FolderOf(publication) : ".", Folder), host.Folder);
            foreach (var (name, bytes) in SiteSchemas.Write(site is null ? SchemaSite.Any : SchemaSite.Of(site.Files, site.Options)))
            {
                var file = Path.Combine(target, name);
                if (!SafeWrite.Holds(file, bytes))
                    SafeWrite.Put(file, bytes);
                host.Output.Profile.Out.Writer.WriteLine(FoundFile.PathFrom(host.Folder, file));
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
