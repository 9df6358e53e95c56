using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>Characters that are written as HTML writes them (<c>&amp;amp;</c>), in a text that is none: a page prints them as they stand there.</summary>
internal static class HtmlEntities
{
    private static readonly Regex Entity = new("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant);

    /// <summary>A text with tags is HTML.</summary>
    private static readonly Regex Tag = new("</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant);

    /// <summary>The first one in a value; the message says how many there are.</summary>
    /// <param name="source">The file.</param>
    /// <param name="notation">How it writes values.</param>
    public static Problem? In(DataScalar scalar, string source, Notation notation)
    {
        var value = scalar.Value;
        if (value.IndexOf('&') < 0 || value.IndexOf(';') < 0)
            return null;

        var entities = Entity.Matches(value).Cast<Match>().Where(static match => IsKnown(match.Value)).ToArray();
        if (entities.Length == 0 || Tag.IsMatch(value))
            return null;

        var entity = entities[0].Value;
        var written = scalar.Range.Of(source);
        var place = written.IndexOf(entity, StringComparison.Ordinal);
        var range = place < 0 ? scalar.Range : new TextRange(scalar.Range.Start + place, scalar.Range.Start + place + entity.Length);
        var rest = entities.Length == 1 ? "" : string.Format(CultureInfo.InvariantCulture, ", as are {0} more in this value", entities.Length - 1);
        return new Problem(ProblemKind.HtmlEntity, range, $"'{entity}' is HTML, and stands so on the page{rest}: write '{Decoded(entity)}'.")
        {
            About = entity,
            Edits = EditOf(scalar, source, notation) is { } edit ? [edit] : [],
        };
    }

    /// <summary>All of them. On several lines each in its place, so that the lines stay; none of a plain text's, in which a mark may mean something.</summary>
    private static TextEdit? EditOf(DataScalar scalar, string source, Notation notation)
    {
        var written = scalar.Range.Of(source);
        if (!written.Any(SourceLine.IsBreak))
            return TextEdit.Replacing(scalar.Range, source, Entity.Replace(scalar.Value, static match => Decoded(match.Value)), notation);

        var matches = Entity.Matches(written).Cast<Match>().Where(static match => IsKnown(match.Value)).ToArray();
        return scalar.Style == DataScalarStyle.Plain || matches.Length == 0 ? null
            : TextEdit.Of($"Write '{Decoded(matches[0].Value)}'", [.. matches.Select(match => new TextChange(
                new TextRange(scalar.Range.Start + match.Index, scalar.Range.Start + match.Index + match.Length), In(scalar.Style, Decoded(match.Value))))]);
    }

    /// <summary>A character as quotation marks want it.</summary>
    private static string In(DataScalarStyle style, string character) => style switch
    {
        DataScalarStyle.DoubleQuoted => character.Replace("\\", "\\\\").Replace("\"", "\\\""),
        DataScalarStyle.SingleQuoted => character.Replace("'", "''"),
        _ => character,
    };

    private static bool IsKnown(string entity) => WebUtility.HtmlDecode(entity) != entity;

    /// <summary>Its character; a space for one of HTML's, since a no-break space does not show either.</summary>
    private static string Decoded(string entity) => WebUtility.HtmlDecode(entity) switch
    {
        "\u00A0" or "\u2002" or "\u2003" or "\u2009" or "\u202F" or "\n" or "\r" => " ",
        "\u200B" or "\u00AD" or "\uFEFF" => "",
        var decoded when decoded.Any(char.IsControl) => "",
        var decoded => decoded,
    };
}
