using System.Text;

namespace Masthead.Content.Text;

/// <summary>A wording with placeholders: <c>{author}</c>, and <c>{{</c> for a brace.</summary>
internal static class Template
{
    private static readonly char[] Braces = ['{', '}'];

    /// <summary>Where a name in braces ends, or turns out to be none.</summary>
    private static readonly char[] NameEnds = ['{', '}', '\r', '\n'];

    /// <summary>The names that stand in braces, as they are written, with their places in the template.</summary>
    public static IEnumerable<(string Name, string Written, int Index)> NamesIn(string template) =>
        from token in TokensIn(template)
        where !token.IsBrace
        select (token.NameIn(template), template.Substring(token.Index, token.Length), token.Index);

    /// <summary>Whether a template would grow beyond measure: a page of placeholders for a page of text each.</summary>
    public static bool PassesLimit(string template, Func<string, string?> valueOf) => !TryFill(template, valueOf, out _);

    /// <summary>Fills a template in; what has no value stays as it is written, and so does all of one that passes the limit.</summary>
    public static string Fill(string template, Func<string, string?> valueOf) => TryFill(template, valueOf, out var filled) ? filled : template;

    private static bool TryFill(string template, Func<string, string?> valueOf, out string filled)
    {
        var text = new StringBuilder(template.Length);
        var length = (long)template.Length;
        var end = 0;
        foreach (var token in TokensIn(template))
        {
            text.Append(template, end, token.Index - end);
            end = token.Index + token.Length;
            if (token.IsBrace)
            {
                text.Append(template[token.Index]);
            }
            else if (valueOf(token.NameIn(template)) is not { } value)
            {
                text.Append(template, token.Index, token.Length);
            }
            else if ((length += value.Length) <= ContentLimits.FilledText)
            {
                text.Append(value);
            }
            else
            {
                filled = "";
                return false;
            }
        }

        filled = text.Append(template, end, template.Length - end).ToString();
        return true;
    }

    /// <summary>Doubled braces first, so that they are never part of a placeholder.</summary>
    private static IEnumerable<Token> TokensIn(string template)
    {
        for (var place = template.IndexOfAny(Braces); place >= 0; place = template.IndexOfAny(Braces, place))
        {
            if (TokenAt(place, template) is { } token)
            {
                yield return token;
                place += token.Length;
            }
            else
            {
                place++;
            }
        }
    }

    private static Token? TokenAt(int place, string template)
    {
        if (place + 1 < template.Length && template[place + 1] == template[place])
            return new Token(place, 2, IsBrace: true);
        if (template[place] != '{')
            return null;

        var end = template.IndexOfAny(NameEnds, place + 1);
        return end >= 0 && template[end] == '}' ? new Token(place, end + 1 - place, IsBrace: false) : null;
    }

    /// <param name="IsBrace">Whether it stands for a brace, written twice, and not for a name in braces.</param>
    private readonly record struct Token(int Index, int Length, bool IsBrace)
    {
        public string NameIn(string template) => template.Substring(Index + 1, Length - 2);
    }
}
