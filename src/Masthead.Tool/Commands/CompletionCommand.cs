using System.CommandLine;
using Masthead.Tool.Hosting;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead completion</c>: what a shell has to be told so that the Tab key knows commands, options and rules.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _masthead() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(masthead "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _masthead masthead
            """,
        ["zsh"] = """
            _masthead() {
              local -a suggested
              suggested=("${(@f)$(masthead "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              [[ -n "${suggested[1]}" ]] && compadd -a suggested
              _files
            }
            compdef _masthead masthead
            """,
        ["fish"] = """
            complete --command masthead --arguments '(masthead "[suggest:"(commandline --cursor)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName masthead -ScriptBlock {
              param($word, $line, $position)
              masthead "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    public static Command Create(ToolHost host)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Prints what makes the Tab key know the rest, as in 'source <(masthead completion bash)'.") { shell };
        command.SetAction(parsed => host.Output.Profile.Out.Writer.Write(Scripts[parsed.GetValue(shell)!].ReplaceLineEndings("\n") + "\n"));
        return command;
    }
}
