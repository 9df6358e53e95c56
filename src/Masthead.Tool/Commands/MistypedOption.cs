using System.CommandLine;
using System.Text.RegularExpressions;

namespace Masthead.Tool.Commands;

/// <summary>An option that a command does not have is no path and no title, which it would be taken for else.</summary>
internal static partial class MistypedOption
{
    public static void RefuseIn<T>(Argument<T> argument) => argument.Validators.Add(static result =>
    {
        foreach (var option in result.Tokens.Select(static token => token.Value).Where(static value => Option().IsMatch(value)))
            result.AddError($"There is no option '{option}' here: those that there are stand below.");
    });

    [GeneratedRegex("^--?[A-Za-z][A-Za-z-]*(=.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
