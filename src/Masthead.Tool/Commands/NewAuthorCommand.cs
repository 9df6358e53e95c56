using System.CommandLine;
using Masthead.Content.Drafting;
using Masthead.Content.Keys;
using Masthead.Tool.Hosting;
using Masthead.Tool.Making;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead new author "Ada Quill"</c>.</summary>
internal static class NewAuthorCommand
{
    public static Command Create(ToolHost host)
    {
        var name = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = "The name as it is printed." };
        var id = new Option<string?>("--id") { HelpName = "ID", Description = "What articles refer to them by; made of the name if none is given." };
        var bio = new Option<string?>("--bio") { HelpName = "TEXT", Description = "What readers should know of them." };
        var relation = new Option<string?>("--relation") { HelpName = "RELATION", Description = "What they are to the publication: staff, freelance, contributor, guest or agency." };
        relation.CompletionSources.Add([.. ClosedSet<AuthorRelation>.Names]);
        MistypedOption.RefuseIn(name);
        var command = new Command("author", "Makes an author: a file of their own, or an entry in the site's file of authors, as the site has them.") { name, id, bio, relation };
        command.SetAction(async (parsed, cancellation) =>
        {
            var site = await ReadSite.AtAsync(host, path: null, cancellation);
            var author = new NewAuthor(parsed.GetValue(name) ?? Ask.ForText(host, "What is their name?") ?? throw new SiteException("A name is missing: masthead new author \"Ada Quill\"."))
            {
                Id = parsed.GetValue(id),
                Bio = parsed.GetValue(bio) ?? Ask.ForText(host, "What should readers know of them?", mayBeEmpty: true),
                Relation = parsed.GetValue(relation),
                Exists = NewCommand.Exists,
            };

            NewCommand.Write(author.In(site), host);
            return ExitCode.Ok;
        });
        return command;
    }
}
