using System.CommandLine;
using Masthead.Content.Drafting;
using Masthead.Content.Keys;
using Masthead.Content.Paths;
using Masthead.Tool.Hosting;
using Masthead.Tool.Making;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead new article "Ferries return"</c>.</summary>
internal static class NewArticleCommand
{
    public static Command Create(ToolHost host)
    {
        var title = new Argument<string?>("TITLE") { Arity = ArgumentArity.ZeroOrOne, Description = "Its title, from which the file and the address have their name." };
        var slug = new Option<string?>("--slug") { HelpName = "SLUG", Description = "Another name for the file and the address." };
        var section = new Option<string?>("--section") { HelpName = "ID", Description = "Its section." };
        var author = new Option<string[]>("--author") { HelpName = "ID", Description = "Who wrote it, by id or name; may be repeated. If nobody is named, the author who is git's user here." };
        var kind = new Option<string?>("--kind") { HelpName = "KIND", Description = "The kind of piece, such as opinion." };
        kind.CompletionSources.Add([.. ClosedSet<ArticleKind>.Names]);
        var language = new Option<string?>("--language") { HelpName = "TAG", Description = "Its language, such as de or pt-BR." };
        var draft = new Option<bool>("--draft") { Description = "Whether it is a draft: '--draft false' for one that is published at once.", DefaultValueFactory = static _ => true };
        var path = new Option<string?>("--path") { HelpName = "DIR", Description = "The folder that it goes into; where the site's articles lie if none is named." };
        MistypedOption.RefuseIn(title);
        var command = new Command("article", "Makes an article where the site's articles lie, in their format and with their keys: a draft, dated in the publication's time zone.") { title, slug, section, author, kind, language, draft, path };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetValue(path);
            var site = await ReadSite.AtAsync(host, folder, cancellation);
            var article = new NewArticle(
                parsed.GetValue(title) ?? Ask.ForText(host, "What is its title?") ?? throw new SiteException("A title is missing: masthead new article \"Ferries return\"."), host.Clock.GetUtcNow())
            {
                Slug = parsed.GetValue(slug),
                Section = parsed.GetValue(section) ?? Ask.ForChoice(host, "Which section is it for?", [.. site.Publication.Sections.Select(static section => section.Id)]),
                Authors = parsed.GetValue(author)!,
                Kind = parsed.GetValue(kind),
                Language = parsed.GetValue(language),
                IsDraft = parsed.GetValue(draft),
                Folder = folder is null ? null : ContentPaths.Normalize(Path.GetFullPath(folder, host.Folder)),
                Writer = await host.WriterAt(host.Folder, cancellation),
                Exists = NewCommand.Exists,
            };
            if (article.Authors.Count == 0 && article.Writer?.In(site.Directory) is null && Ask.ForChoice(host, "Who writes it?", [.. site.Directory.Authors.Select(static author => author.RegisteredId.Value)]) is { } chosen)
                article = article with { Authors = [chosen] };

            NewCommand.Write(article.In(site), host);
            return ExitCode.Ok;
        });
        return command;
    }
}
