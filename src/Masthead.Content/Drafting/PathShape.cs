using System.Globalization;
using Masthead.Content.Paths;

namespace Masthead.Content.Drafting;

/// <summary>Where a file lies below its root, with what differs from piece to piece in braces: <c>{year}-{month}-{day}-{slug}.md</c>, <c>harbour/{slug}/index.md</c>.</summary>
/// <param name="Root">The number of the root.</param>
/// <param name="Template">The path below it.</param>
internal sealed record PathShape(int Root, string Template)
{
    private const string Date = "{year}-{month}-{day}", Slug = "{slug}", Language = "{language}";

    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-M-d"];

    public bool IsDated => Template.Contains("{day}");

    /// <summary>Whether it says which language the piece is in.</summary>
    public bool HasLanguage => Template.Contains(Language);

    /// <summary>The same where the piece itself says it.</summary>
    public PathShape WithoutLanguage => new(Root, Template.Replace(Language + "/", "").Replace("." + Language, "").Replace("_" + Language, ""));

    public string Extension => Template.Substring(Template.LastIndexOf('.'));

    public static PathShape Of(ContentPath path, DateTimeOffset? published)
    {
        var parts = path.RelativePath.Split('/').Select(static part => part.Replace("{", "{{").Replace("}", "}}")).ToArray();
        var last = parts.Length - 1;
        var stem = ContentPaths.WithoutExtension(parts[last]);
        var extension = parts[last].Substring(stem.Length);
        var (name, suffix) = (stem, "");
        if (path is { Language: not null, IsInLanguageFolder: false } && LanguageSuffix.Split(stem) is (var rest, { } language))
            (name, suffix) = (rest, stem.Substring(rest.Length, stem.Length - rest.Length - language.Length) + Language);
        var isIndex = last > 0 && name.TrimStart('_').Equals("index", StringComparison.OrdinalIgnoreCase);
        parts[last] = (isIndex ? name : OfName(name)) + suffix + extension;

        for (var i = 0; i < last; i++)
        {
            parts[i] = isIndex && i == last - 1 ? OfName(parts[i])
                : path.IsInLanguageFolder && LanguageSuffix.In(parts[i]) == path.Language ? Language
                : published is { } date ? OfDate(parts[i], i > 0 ? parts[i - 1] : "", date)
                : parts[i];
        }

        return new PathShape(path.Root, string.Join("/", parts));
    }

    /// <summary>The same file in another folder, if it is not in one of its own there.</summary>
    /// <param name="folder">Below the root; empty for the root itself.</param>
    public PathShape In(int root, string folder) => new(root, Joined(folder.Replace("{", "{{").Replace("}", "}}"), Own));

    /// <summary>The same in the folder of a section, for those who have a folder for each.</summary>
    public PathShape InSection => new(Root, Joined(Template.StartsWith(Language + "/", StringComparison.Ordinal) ? Language : "", "{section}", Own));

    /// <summary>The file, with the folder that is its own.</summary>
    private string Own
    {
        get
        {
            var parts = Template.Split('/');
            return string.Join("/", parts.Skip(parts.Length - (parts.Length > 1 && parts[parts.Length - 2].Contains(Slug) ? 2 : 1)));
        }
    }

    private static string Joined(params string[] parts) => string.Join("/", parts.Where(static part => part.Length > 0));

    /// <param name="section">For those who have a folder for each.</param>
    public string Fill(string slug, DateTimeOffset day, string language, string section) => Text.Template.Fill(Template, name => name switch
    {
        "slug" => slug,
        "language" => language,
        "section" => section,
        "year" => day.ToString("yyyy", CultureInfo.InvariantCulture),
        "month" => day.ToString("MM", CultureInfo.InvariantCulture),
        "day" => day.ToString("dd", CultureInfo.InvariantCulture),
        _ => null,
    });

    private static string OfName(string name) => DatePrefix.Split(name).Date is null ? Slug : $"{Date}-{Slug}";

    private static string OfDate(string part, string before, DateTimeOffset date) =>
        part == date.ToString("yyyy", CultureInfo.InvariantCulture) ? "{year}"
        : before == "{year}" && part == date.ToString("MM", CultureInfo.InvariantCulture) ? "{month}"
        : before == "{month}" && part == date.ToString("dd", CultureInfo.InvariantCulture) ? "{day}"
        : DateTime.TryParseExact(part, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? Date
        : part;
}
