using System.Text;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>The title of a piece whose front matter has none, where its generator prints one all the same: the first heading of the text, or what its file is called.</summary>
internal static class WrittenTitle
{
    /// <summary>The piece, with that title where its dialect has it so. A page needs none. A <c>title:</c> that is left empty is a fault of its own.</summary>
    public static ArticleContent In(ArticleContent article, string text, TextRange body, Dialect dialect)
    {
        if (article.Title is not null || article.TitleKey is not null)
            return article;

        if (dialect.TakesTitleFromHeading && HeadingAtTop(text, body, dialect) is { } top)
            return article with { Title = top.Title, TitleInAddress = top.InAddress ?? OfName(article.Path.Slug) };

        Located<string>? title = (dialect.TakesTitleFromName || (article.IsPage && !dialect.IsOurs)) && article.Path.Slug.Length > 0
            ? new Located<string>(dialect.CapitalizesWordsOfNames ? InCapitals(article.Path.Slug) : OfName(article.Path.Slug), article.Start.Range) : null;
        return title is null ? article : article with { Title = title };
    }

    /// <summary>The heading that a text begins with, and as it stands there, where it begins with <c>#</c>: what comes later is no title of the whole.</summary>
    private static (Located<string> Title, string? InAddress)? HeadingAtTop(string text, TextRange body, Dialect dialect)
    {
        var isImport = false;
        var end = body.Start;
        for (var start = body.Start; start < body.End; start = Lines.Behind(text, end))
        {
            end = Lines.EndOf(text, start);
            var line = text.Substring(start, end - start);
            if (line.Trim() is not { Length: > 0 } trimmed)
                isImport = false;
            else if (isImport || (dialect.BeginsWithImports && line.StartsWith("import ", StringComparison.Ordinal)))
                isImport = true;
            else if (trimmed.StartsWith("# ", StringComparison.Ordinal))
                return Words(trimmed.Substring(2)) is { Length: > 0 } title ? (At(title, trimmed.Substring(1).TrimStart()), trimmed.TrimStart('#', ' ')) : null;
            else
                return IsUnderline(text, Lines.Behind(text, end), body.End) && Words(trimmed) is { Length: > 0 } underlined ? (At(underlined, trimmed), null) : null;

            Located<string> At(string title, string written) => new(title, new TextRange(start + line.IndexOf(written, StringComparison.Ordinal), start + line.TrimEnd().Length));
        }

        return null;
    }

    private static bool IsUnderline(string text, int start, int end) =>
        start < end && text.Substring(start, Lines.EndOf(text, start) - start).TrimEnd() is { Length: > 0 } line && line.Trim('=').Length == 0;

    /// <summary>The first heading of the first level (<c># Ferries return { #top }</c>), as it is read; null where there is none.</summary>
    public static Located<string>? HeadingIn(string text, TextRange body)
    {
        var fence = "";
        var end = body.Start;
        for (var start = body.Start; start < body.End; start = Lines.Behind(text, end))
        {
            end = Lines.EndOf(text, start);
            var line = text.Substring(start, end - start);
            var trimmed = line.Trim();
            if (fence.Length > 0)
                fence = trimmed.StartsWith(fence, StringComparison.Ordinal) ? "" : fence;
            else if (trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal))
                fence = trimmed.Substring(0, 3);
            else if (line.StartsWith("# ", StringComparison.Ordinal) && Words(line.Substring(2)) is { Length: > 0 } title)
                return new Located<string>(title, new TextRange(start + line.IndexOf(trimmed.Substring(1).TrimStart()[0], 1), start + line.TrimEnd().Length));
        }

        return null;
    }

    /// <summary>What a file is called, as words: <c>ferries-return</c> is "Ferries return".</summary>
    public static string OfName(string slug)
    {
        var words = slug.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? slug : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }

    /// <summary>The same as Jekyll has it: "Ferries Return".</summary>
    private static string InCapitals(string slug)
    {
        var words = slug.Split(['-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? slug : string.Join(" ", words.Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant()));
    }

    /// <summary>Without the attributes behind it, the marks of emphasis and code, and the addresses of links.</summary>
    private static string Words(string heading)
    {
        var words = heading.Trim().TrimEnd('#').TrimEnd();
        if (words.Length > 0 && words[words.Length - 1] == '}' && words.LastIndexOf('{') is > 0 and var brace)
            words = words.Substring(0, brace).TrimEnd();

        var plain = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == ']' && i + 1 < words.Length && words[i + 1] == '(' && words.IndexOf(')', i) is > 0 and var end)
                i = end;
            else if (words[i] is not ('`' or '[') && !(words[i] == '*' && (i + 1 < words.Length && words[i + 1] == '*' || i > 0 && words[i - 1] == '*')))
                plain.Append(words[i]);
        }

        return plain.ToString().Trim();
    }}
