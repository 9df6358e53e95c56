using System.Text.RegularExpressions;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Binding;

/// <summary>Lines of a Markdown file that look like the keys of its front matter, wherever they stand.</summary>
/// <param name="Range">From the first key to the end of the last line.</param>
/// <param name="KnownKeys">How many of the keys its kind of file has.</param>
/// <param name="HasName">Whether the first key that every such file has is among them: <c>title</c>, <c>name</c>.</param>
/// <param name="ClosedBy">The line <c>---</c> or <c>+++</c> below, if it stands there.</param>
/// <param name="Format">YAML or TOML, by what stands behind the first key that its kind of file has.</param>
internal sealed record KeyBlock(TextRange Range, int KnownKeys, bool HasName, TextRange? ClosedBy, DataFormat Format)
{
    private static readonly Regex Key = new(@"\A(?<key>[\p{L}$][\p{L}\p{N}_.-]*(?> +[\p{L}\p{N}_.-]+)*)\s*(?<sign>:(?:\s|\z)|=(?!=))", RegexOptions.CultureInvariant);

    /// <summary>Null where no key of that kind of file stands there.</summary>
    /// <param name="start">Of a line.</param>
    public static KeyBlock? At(string text, int start, KeySet keys)
    {
        var within = new TextRange(0, text.Length);
        var (known, hasName, end, afterBlank) = (0, false, start, (int?)null);
        TextRange? closedBy = null;
        var format = DataFormat.Yaml;
        for (SourceLine? next = SourceLine.At(text, within, start); next is { } line; next = line.Next(within))
        {
            var written = new TextRange(line.Start, line.End).Of(text);
            if (written.TrimEnd() is var mark && (format == DataFormat.Toml ? mark == format.Line : mark is "---" or "..."))
            {
                closedBy = new TextRange(line.Start, line.End);
                break;
            }

            if (written.Trim().Length == 0)
            {
                afterBlank ??= end;
                continue;
            }

            var key = Key.Match(written);
            if (key.Success && keys.TryGet(key.Groups["key"].Value, out var knownKey))
            {
                format = known > 0 ? format : key.Groups["sign"].Value == "=" ? DataFormat.Toml : DataFormat.Yaml;
                (known, hasName) = (known + 1, hasName || knownKey.Name is "title" or "name");
            }
            else if (!key.Success && (known == 0 || !(written[0] is ' ' or '\t' or '#' || (format == DataFormat.Toml && written[0] is '[' or ']') || written.StartsWith("- ", StringComparison.Ordinal))))
            {
                break;
            }

            end = line.End;
        }

        // Keys and a blank line, and then the text: what stands behind the blank line is none of them.
        return known == 0 ? null : new KeyBlock(new TextRange(start, closedBy is null ? afterBlank ?? end : end), known, hasName, closedBy, format);
    }
}
