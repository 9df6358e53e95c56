using Masthead.Content.Checking;
using Masthead.Content.Text;
using Masthead.Tool.Hosting;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;
using Spectre.Console;

namespace Masthead.Tool.Commands;

/// <summary>Asks whoever sits at the terminal which edit is right, and what only they know. Nothing is asked twice.</summary>
internal sealed class EditPrompt(ToolHost host)
{
    private const string LeaveIt = "Leave it", LeaveRule = "Leave all of this rule", LeaveAll = "Leave all the rest";

    private readonly HashSet<(string Rule, string? File, string Message)> asked = [];

    private readonly HashSet<string> left = new(StringComparer.Ordinal);

    private bool isOver;

    /// <summary>Null for a finding that is left.</summary>
    /// <param name="check">Of the site as it stands.</param>
    public TextEdit? Ask(SiteFinding finding, SiteCheck check, CancellationToken cancellation)
    {
        if (isOver || left.Contains(finding.Rule.Id) || !asked.Add((finding.Rule.Id, finding.FilePath, finding.Finding.Message)))
            return null;

        TextFormat.Write(finding, new FoundFile(FoundFile.PathFrom(host.Folder, finding.FilePath!), new LineMap(check.TextOf(finding.FilePath!, cancellation) ?? ""), [finding]), host.Output);
        var edits = finding.Finding.Edits;
        var answer = host.Output.Prompt(new SelectionPrompt<string>().AddChoices([.. edits.Select(static edit => edit.Title).Distinct(StringComparer.Ordinal).Select(Markup.Escape), LeaveIt, LeaveRule, LeaveAll]));
        switch (answer)
        {
            case LeaveIt:
                return null;
            case LeaveRule:
                left.Add(finding.Rule.Id);
                return null;
            case LeaveAll:
                isOver = true;
                return null;
        }

        var chosen = edits.First(edit => Markup.Escape(edit.Title) == answer);
        return chosen.Question is { } question ? chosen.Filled(host.Output.Prompt(new TextPrompt<string>(Markup.Escape(question))), check.NotationOf(chosen.FilePath ?? finding.FilePath!, cancellation)) : chosen;
    }
}
