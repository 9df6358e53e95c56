using System.Globalization;
using System.Text;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Libraries;

/// <summary>
/// The file in which a library says what it is: a line for each thing, its values separated by tabs. The same library gives the same bytes, wherever it lies.
/// </summary>
internal static class LibraryFormat
{
    /// <summary>How such a file is called, behind the assembly's name.</summary>
    public const string Extension = ".masthead";

    /// <summary>What is said of a file that cannot be read.</summary>
    public const string OtherVersion = "This content library was made by another version of Masthead: reference one version of the package in all projects, and build the library again.";

    private const string Head = "masthead library 1";

    public static string Write(ContentLibrary library)
    {
        var text = new StringBuilder().Append(Head).Append('\n');
        Line("name", library.Name);
        Line("namespace", library.Namespace);
        if (library.Dialect is { } dialect)
            Line("dialect", dialect);
        foreach (var name in library.Libraries)
            Line("library", name);
        foreach (var file in library.Register)
            Line([file.Path.Role == ContentRole.Publication ? "publication" : "author", .. Columns(file.Path), file.Text]);
        foreach (var article in library.Articles)
        {
            Line(
            [
                "article", .. Columns(article.Path), article.Line.ToString(CultureInfo.InvariantCulture), article.Language, article.IsPublishable ? "1" : "0", article.Address ?? "", article.Section ?? "",
                article.Aliases.Count.ToString(CultureInfo.InvariantCulture), .. article.Aliases, .. article.Tags,
            ]);
        }

        return text.ToString();

        void Line(params string[] values) => text.Append(string.Join("\t", values.Select(Escape))).Append('\n');
    }

    /// <summary>Null for a file that another version has written.</summary>
    public static ContentLibrary? Read(string text)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd('\r') != Head)
            return null;

        var library = new ContentLibrary("", "");
        var names = new List<string>();
        var register = new List<LibraryFile>();
        var articles = new List<LibraryArticle>(lines.Length);
        foreach (var line in lines.Skip(1).Where(static line => line.Length > 0))
        {
            var values = line.TrimEnd('\r').Split('\t').Select(Unescape).ToArray();
            switch (values)
            {
                case ["name", var name]:
                    library = library with { Name = name };
                    break;
                case ["namespace", var @namespace]:
                    library = library with { Namespace = @namespace };
                    break;
                case ["dialect", var dialect]:
                    library = library with { Dialect = dialect };
                    break;
                case ["library", var name]:
                    names.Add(name);
                    break;
                case ["publication", .., var content] when values.Length == PathColumns + 2:
                    register.Add(new LibraryFile(PathOf(ContentRole.Publication, values), content));
                    break;
                case ["author", .., var content] when values.Length == PathColumns + 2:
                    register.Add(new LibraryFile(PathOf(ContentRole.Author, values), content));
                    break;
                case ["article", ..] when ArticleOf(values) is { } article:
                    articles.Add(article);
                    break;
                default:
                    return null;
            }
        }

        return library with { Libraries = names.ToEquatableArray(), Register = register.ToEquatableArray(), Articles = articles.ToEquatableArray() };
    }

    private const int PathColumns = 8;

    private static string[] Columns(ContentPath path) =>
        [path.FilePath, path.RelativePath, path.Id, path.Slug, path.Language ?? "", path.Original, path.NamedPath, path.IsRoot ? "1" : "0"];

    private static ContentPath PathOf(ContentRole role, string[] values) =>
        new(role, values[1], 0, values[2], values[3], values[4], Some(values[5])) { Original = values[6], NamedPath = values[7], IsRoot = values[8] == "1" };

    private static LibraryArticle? ArticleOf(string[] values)
    {
        const int Start = PathColumns + 1;
        if (values.Length < Start + 6 || !TryNumber(values[Start], out var line) || !TryNumber(values[Start + 5], out var aliases) || values.Length < Start + 6 + aliases)
            return null;

        return new LibraryArticle(PathOf(ContentRole.Article, values), line, values[Start + 1], values[Start + 2] == "1", Some(values[Start + 3]), Some(values[Start + 4]))
        {
            Aliases = values.Skip(Start + 6).Take(aliases).ToEquatableArray(),
            Tags = values.Skip(Start + 6 + aliases).ToEquatableArray(),
        };
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string? Some(string text) => text.Length == 0 ? null : text;

    private static string Escape(string text) =>
        text.IndexOfAny(['\\', '\t', '\n', '\r']) < 0 ? text : text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
            return text;

        var plain = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] != '\\' || place + 1 == text.Length)
                plain.Append(text[place]);
            else
                plain.Append(text[++place] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        }

        return plain.ToString();
    }
}
