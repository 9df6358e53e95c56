using System.Text.RegularExpressions;

namespace Masthead.Package.Tests.Guide;

/// <summary>
/// Does what a page says, block by block: writes its files, changes them (<c>diff</c>), runs its commands (<c>sh</c>), and holds
/// what it prints (<c>text</c>) to what the last command printed.
/// </summary>
/// <param name="tool">What <c>masthead</c> is, where a page calls it.</param>
internal sealed partial class GuideWalk(Consumer consumer, PackedTool? tool = null)
{
    /// <summary>What is installed for one user is here for one reader, and the same day everywhere.</summary>
    private readonly Dictionary<string, string> environment = new(consumer.Environment) { ["DOTNET_CLI_HOME"] = consumer.PathOf("home"), ["TZ"] = "UTC" };

    private string folder = consumer.Folder;

    private CommandResult last = new(0, "");

    private bool isShownToFail;

    public async Task FollowAsync(GuidePage page)
    {
        foreach (var block in page.Blocks)
        {
            switch (block.Language)
            {
                case "sh":
                    await RunAsync(block.Text);
                    break;
                case "text":
                    Assert.All(block.Text.TrimEnd('\n').Split('\n'), WasPrinted);
                    isShownToFail = last.ExitCode != 0;
                    break;
                case "diff":
                    Change(PathOf(block), block.Text);
                    break;
                default:
                    Write(PathOf(block), block.Text);
                    break;
            }
        }

        Settle();
    }

    /// <summary>What fails is what a page shows to fail.</summary>
    private void Settle()
    {
        if (!isShownToFail)
            last.Succeeds();
    }

    private async Task RunAsync(string commands)
    {
        foreach (var command in commands.TrimEnd('\n').Split('\n'))
        {
            var words = Word().Matches(command).Select(static word => word.Value.Trim('"')).ToArray();
            if (words[0] == "cd")
            {
                folder = Path.Combine(folder, words[1]);
                continue;
            }

            // It is installed already, for this reader alone.
            if (command == "dotnet tool install --global Masthead.Tool")
                continue;

            Assert.Contains(words[0], (string[])["dotnet", "masthead"]);
            Settle();
            (last, isShownToFail) = (words[0] == "masthead" ? await tool!.RunAsync(folder, words[1..]) : await Dotnet.RunAsync(folder, environment, words[1..]), false);
            // 1 is what was found, which the page shows.
            if (words[0] == "masthead" && last.ExitCode == 1)
                last = last with { ExitCode = 0 };
        }
    }

    /// <summary>A diagnostic with the full path that a build prints, anything else as it is.</summary>
    private void WasPrinted(string line)
    {
        if (line.Contains(": error ", StringComparison.Ordinal))
            Assert.Contains(last.Fails().Errors, error => error.EndsWith(line, StringComparison.Ordinal));
        else if (line.Contains(": warning ", StringComparison.Ordinal))
            Assert.Contains(last.Succeeds().Warnings, warning => warning.EndsWith(line, StringComparison.Ordinal));
        else
            Assert.Contains(line, last.Succeeds().Output.ReplaceLineEndings("\n").Split('\n'));
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Takes the lines with a minus for those with a plus. Lines with neither say where.</summary>
    private static void Change(string path, string diff)
    {
        var lines = diff.TrimEnd('\n').Split('\n');
        var text = File.ReadAllText(path);
        var before = Side('-');
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(before, Side('+'), StringComparison.Ordinal));

        string Side(char sign) => string.Concat(lines.Where(line => line[0] == sign || line[0] == ' ').Select(static line => line[1..] + "\n"));
    }

    /// <summary>As a shell parts them.</summary>
    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();

    private string PathOf(GuideBlock block) => Path.Combine(folder, block.Path ?? throw new InvalidOperationException($"A block of a file has no path:\n{block.Text}"));
}
