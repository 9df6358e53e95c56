using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>Reads what makes an article's address: <c>slug</c>, <c>permalink</c>, <c>aliases</c>. An empty text, which content management systems write, is none.</summary>
internal static class AddressBinder
{
    /// <summary>Docusaurus writes <c>slug: /ferry</c>, and <c>slug: /harbour/ferry</c> for a path.</summary>
    public static Located<string>? Slug(Entry entry)
    {
        if (entry.Text() is not { } text || string.IsNullOrWhiteSpace(text.Value))
            return null;

        var parts = text.Value.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 0 && !parts.Any(static part => part is "." or ".."))
            return new Located<string>(string.Join("/", parts), text.Range).Composed();

        entry.Binder.Report(ProblemKind.WrongValue, text, $"{Quoted.Of(text.Value)} names nothing in an address: write a name such as 'ferry', or for the page at '/' write 'permalink: /' instead.", instead: null);
        return null;
    }

    /// <summary>
    /// An address, or <c>false</c> for an article without a page, as Eleventy writes it: in each spelling that a version of YAML has. One that the
    /// generator fills in when it builds is nobody's here: the site's own pattern counts.
    /// </summary>
    /// <returns>The address; or a pattern; or neither.</returns>
    public static (Located<string>? Address, WrittenPattern? Pattern, bool HasPage) Permalink(Entry entry)
    {
        if (entry.Value is DataScalar { Style: DataScalarStyle.Plain } flag && IsFlag(flag.Value, out var hasPage))
            return (null, null, hasPage);
        if (entry.Value is not DataScalar && !entry.Binder.Dialect.IsOurs)
            return (null, entry.Value is DataMapping { Entries.Count: > 0 } map && entry.Written.Value == "permalink" ? new WrittenPattern(new Located<string>(entry.Key, map.Range), null) : null, true);
        if (entry.Text() is not { } text || string.IsNullOrWhiteSpace(text.Value))
            return (null, null, true);
        if (!bool.TryParse(text.Value, out hasPage))
            return DialectPermalink.IsPattern(text.Value, entry.Binder.Dialect, out var pattern) ? (null, new WrittenPattern(text, pattern), true) : (text, null, true);

        var written = hasPage ? "true" : "false";
        entry.Binder.Report(new Problem(ProblemKind.WrongValue, text.Range, $"{Quoted.Of(text.Value)} in quotation marks is a text: write false without them for an article that has no page, or '/{written}' for that address.")
        {
            About = text.Value,
            Edits = [new TextEdit("Take the quotation marks away", text.Range, written)],
        });
        return (null, null, hasPage);
    }

    public static EquatableArray<Located<string>> Aliases(Entry entry) =>
        entry.Texts().Where(static alias => !string.IsNullOrWhiteSpace(alias.Value)).ToEquatableArray();

    private static bool IsFlag(string text, out bool value)
    {
        var folded = text.ToLowerInvariant();
        value = folded is "true" or "yes" or "on" or "y";
        return value || folded is "false" or "no" or "off" or "n";
    }
}
