using System.CommandLine;
using Masthead.Content.Rules;
using Masthead.Tool.Hosting;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary>What all commands over sites take: which sites and files, and how strict.</summary>
internal sealed class SiteArguments
{
    private readonly Argument<string[]> paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Sites, folders or files; the current folder if none is named." };

    private readonly Option<string?> configuration = new("--configuration", "-c") { HelpName = "NAME", Description = "The project's configuration, such as Release; Debug if none is named." };

    private readonly Option<bool> strict = new("--strict") { Description = "By the profile 'strict', whatever the project says." };

    private readonly Option<string[]> rules = new("--rule") { HelpName = "ID", Description = "These rules alone, such as MH1002; may be repeated." };

    /// <summary>Notes that were written: sites that are found again are said no more of.</summary>
    private readonly HashSet<string> noted = new(StringComparer.Ordinal);

    /// <param name="takesRules">Whether some rules alone may be asked for.</param>
    public SiteArguments(Command command, bool takesRules = true)
    {
        rules.Validators.Add(static result =>
        {
            foreach (var id in result.Tokens.Select(static token => token.Value).Where(static id => !ContentRules.Infos.Any(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase))))
                result.AddError($"There is no rule '{id}' over content.");
        });
        rules.CompletionSources.Add(static _ => ContentRules.Infos.Select(static rule => new System.CommandLine.Completions.CompletionItem(rule.Id, detail: rule.Title)));
        configuration.CompletionSources.Add("Debug", "Release");
        MistypedOption.RefuseIn(paths);
        command.Add(paths);
        if (takesRules)
            command.Add(rules);
        command.Add(strict);
        command.Add(configuration);
    }

    public Task<IReadOnlyList<SiteSettings>> SitesAsync(ParseResult parsed, ToolHost host, CancellationToken cancellation) =>
        SiteFinder.FindAsync(parsed.GetValue(paths)!, host.Folder, parsed.GetValue(configuration), parsed.GetValue(strict), note =>
        {
            if (noted.Add(note))
                host.Messages.Profile.Out.Writer.WriteLine(note);
        }, cancellation);

    /// <summary>Which findings are asked for.</summary>
    public FindingFilter FilterOf(ParseResult parsed, ToolHost host) => FindingFilter.Of(parsed.GetValue(paths)!.Select(path => Path.GetFullPath(path, host.Folder)), parsed.GetValue(rules)!);
}
