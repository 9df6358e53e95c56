using Masthead.Tool.Hosting;
using Spectre.Console;

namespace Masthead.Tool.Making;

/// <summary>Asks whoever sits at the terminal for what a command was not told.</summary>
internal static class Ask
{
    private const string Nothing = "(leave it open)";

    /// <summary>A text; nobody there, or nothing said, is null.</summary>
    public static string? ForText(ToolHost host, string question, bool mayBeEmpty = false)
    {
        if (!host.IsInteractive)
            return null;

        var prompt = new TextPrompt<string>(Markup.Escape(question));
        prompt.AllowEmpty = mayBeEmpty;
        return host.Output.Prompt(prompt) is { Length: > 0 } answer ? answer : null;
    }

    /// <summary>One of several; null where it is left open, and where there is none to choose from.</summary>
    public static string? ForChoice(ToolHost host, string question, IReadOnlyList<string> choices)
    {
        if (!host.IsInteractive || choices.Count == 0)
            return null;

        var answer = host.Output.Prompt(new SelectionPrompt<string>().Title(Markup.Escape(question)).PageSize(12).EnableSearch().UseConverter(Markup.Escape).AddChoices([Nothing, .. choices]));
        return answer == Nothing ? null : answer;
    }
}
