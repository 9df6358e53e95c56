using Masthead.Content.Binding;
using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Base;

/// <summary>What every rule is handed about one file: made once, so that an article is resolved, and its text read, once for all rules.</summary>
/// <param name="file">The file that is checked: the article's, where a file is the text of one.</param>
/// <param name="offersEdits">Whether somebody asks for the edits of what is found.</param>
internal sealed class RuleInput(ContentFile file, SiteIndex site, bool offersEdits = true)
{
    private readonly Lazy<BodyProse?> prose = new(() => site.Prose.Of(file), LazyThreadSafetyMode.None);

    private readonly Lazy<KeyEditor?> keys = new(() => offersEdits ? file.Keys() : null, LazyThreadSafetyMode.None);

    private IReadOnlyList<HandwrittenDisclaimer>? handwritten;

    public ContentFile File { get; } = site.OwnKeys.WithoutThem(file);

    /// <summary>The article of the file; null for authors and masthead.yml.</summary>
    public ResolvedArticle? Article { get; } = file.Article is { } article ? new ResolvedArticle(article, site.Directory) : null;

    /// <summary>The text of the article; null where it has none, or has it in its YAML, which is not read.</summary>
    public BodyProse? Prose => prose.Value;

    /// <summary>The disclaimers of views that stand in the text itself: several rules ask for them.</summary>
    public IReadOnlyList<HandwrittenDisclaimer> HandwrittenDisclaimers => handwritten ??= Article is { } article ? [.. HandwrittenDisclaimer.AllIn(Prose, article.Language)] : [];

    public SiteIndex Site { get; } = site;

    /// <summary>Its keys, for edits: see <see cref="KeyEditor"/>. Null where it cannot be read, or nobody asks for edits: to read it for them takes as long as to read it at all.</summary>
    public KeyEditor? Keys => keys.Value;

    /// <summary>Whether the file is another thing than its place makes of it: what that thing lacks is no fault of its own then.</summary>
    public bool IsMisplaced { get; } = WrittenAs.RoleOf(file) is not null;

    /// <summary>Whether all that the article's authors say can be read; of another file, whether all authors can be.</summary>
    public bool AuthorsAreReadable => Site.AuthorsAreReadable
        || (Article is { UnknownAuthors.Count: 0 } article && Site.Directory.Authors.Count > 0 && article.Credits.All(credit => credit is not { IsRegistered: true, Author: { } author } || Site.Broken.In(author) is null));

    /// <summary>Whether everything can be read that the article's disclaimers and authors come from: where not, none is missing for certain.</summary>
    public bool DirectoryIsReadable => Site.PublicationIsReadable && AuthorsAreReadable;

    /// <summary>An edit of the article's keys, for a finding that may stand in another file, which holds the text.</summary>
    public TextEdit? InArticle(TextEdit? edit, string? foundIn) => edit is null || foundIn is null || foundIn == File.Path.FilePath ? edit : edit with { FilePath = File.Path.FilePath };

    /// <summary>A finding at a word of the file, for which another one may have been meant.</summary>
    /// <param name="candidates">The others; none where none can be.</param>
    public Finding FindingAt(Located<string> written, string message, IReadOnlyCollection<string> candidates)
    {
        var nearest = Nearest.AllOf(written.Value, candidates);
        return new(written.Range, message)
        {
            About = written.Value,
            Edits = nearest.Select(other => TextEdit.Replacing(written.Range, File.Text, other, File.Notation) with { IsSafe = Nearest.IsCertain(written.Value, nearest) }).ToEquatableArray(),
        };
    }
}
