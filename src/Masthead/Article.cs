using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Masthead.Compiled;
using Masthead.Shared;

namespace Masthead;

/// <summary>One published or publishable piece, as its file says; schema.org <c>Article</c>.</summary>
/// <remarks>
/// Compared by value. <see cref="Body"/> is left out of equality and of <see cref="object.ToString"/>: two articles are equal
/// when everything that is said about them is.
/// </remarks>
public record Article
{
    private readonly ArticleHead head;
    private readonly DetailsReference details;
    private readonly BodyReference body;

    /// <summary>Makes one from its parts, as a test may.</summary>
    public Article()
    {
        head = new ArticleHead { Url = "/", Language = "en" };
        details = DetailsReference.None;
        body = new BodyReference(ArticleBody.Empty);
    }

    /// <summary>Makes one of generated code.</summary>
#pragma warning disable CS8618 // What is required is in the head.
    [SetsRequiredMembers]
    internal Article(ArticleHead head, DetailsReference details, IBodySource body)
#pragma warning restore CS8618
    {
        this.head = head;
        this.details = details;
        this.body = new BodyReference(body);
    }

    /// <summary>The path below the content root without its extension, with <c>/</c>: unique in a site.</summary>
    public required string Id
    {
        get => head.Id;
        init => head.Id = value;
    }

    /// <summary>Its name in addresses, from <c>slug:</c>, else the file's name. Articles at several addresses may share it; <c>slug: harbour/ferry</c> has a slash.</summary>
    public required string Slug
    {
        get => head.Slug;
        init => head.Slug = value;
    }

    /// <summary>The headline; schema.org <c>headline</c>.</summary>
    public required string Title
    {
        get => head.Title;
        init => head.Title = value;
    }

    /// <summary>The title for search engines and shared links; schema.org <c>alternativeHeadline</c>.</summary>
    public string? AlternativeTitle
    {
        get => head.AlternativeTitle;
        init => head.AlternativeTitle = value;
    }

    /// <summary>
    /// The address, from <c>permalink:</c> in <c>masthead.yml</c> or in the file, as it stands in a link, percent-encoded: begins with <c>/</c>, unless the file gives an absolute one, which may be on another site.
    /// Empty for an article without a page, <c>permalink: false</c>. schema.org <c>url</c>.
    /// </summary>
    public string Url
    {
        get => head.Url;
        init => head.Url = value;
    }

    /// <summary>Whether it has a page of its own: one that says <c>permalink: false</c> is only shown on others, and has no <see cref="Url"/>.</summary>
    public bool HasPage => Url.Length > 0;

    /// <summary>
    /// Whether it is a page of the site, such as its imprint, and no piece: <c>pages:</c> in <c>masthead.yml</c> says which. It has an address, and is found by it, but is not among
    /// the published ones that a site lists.
    /// </summary>
    public bool IsPage
    {
        get => head.IsPage;
        init => head.IsPage = value;
    }

    /// <summary>Whether only who knows its address finds it, from <c>unlisted: true</c>: it has a page, but is not among the published ones that a site lists, in no feed and in no sitemap.</summary>
    public bool IsUnlisted
    {
        get => head.IsUnlisted;
        init => head.IsUnlisted = value;
    }

    /// <summary>
    /// Whether search engines are asked to leave it out, from <c>noIndex: true</c>, and unless that says otherwise where it is unlisted: its page says <c>noindex</c> to robots. The site itself lists it,
    /// unless it is unlisted too.
    /// </summary>
    public bool NoIndex
    {
        get => head.NoIndex;
        init => head.NoIndex = value;
    }

    /// <summary>Whether it is in no sitemap, from <c>sitemap: false</c>: what is unlisted, or not to be indexed, is in none either. Its page says nothing of that.</summary>
    public bool NoSitemap
    {
        get => head.NoSitemap;
        init => head.NoSitemap = value;
    }

    /// <summary>Earlier addresses, which lead here; begin with <c>/</c>, percent-encoded.</summary>
    public ValueList<string> Aliases
    {
        get => details.Value.Aliases;
        init => details = new DetailsReference(details.Value with { Aliases = value });
    }

    /// <summary>One or two sentences under the headline (deck, dek); schema.org <c>description</c>, IPTC <c>subheadline</c>.</summary>
    public string? Standfirst
    {
        get => head.Standfirst;
        init => head.Standfirst = value;
    }

    /// <summary>What the piece is: news, an opinion, a review. IPTC <c>genre</c>.</summary>
    public ArticleKind Kind
    {
        get => head.Kind;
        init => head.Kind = value;
    }

    /// <summary>What the publication itself calls the piece, where its kind is one that <c>masthead.yml</c> declares: <see cref="Kind"/> is what it counts as.</summary>
    public OwnKind? OwnKind
    {
        get => head.OwnKind;
        init => head.OwnKind = value;
    }

    /// <summary>The section it stands in; schema.org <c>articleSection</c>.</summary>
    public Section? Section
    {
        get => details.Value.Section;
        init => details = new DetailsReference(details.Value with { Section = value });
    }

    /// <summary>The language it is written in, as a BCP 47 tag; schema.org <c>inLanguage</c>.</summary>
    public string Language
    {
        get => head.Language;
        init => head.Language = value;
    }

    /// <summary>The same piece in other languages; schema.org <c>workTranslation</c>.</summary>
    public ValueList<ArticleRef> Translations
    {
        get => details.Value.Translations;
        init => details = new DetailsReference(details.Value with { Translations = value });
    }

    /// <summary>Where the report was written, if the file says.</summary>
    public Dateline? Dateline
    {
        get => details.Value.Dateline;
        init => details = new DetailsReference(details.Value with { Dateline = value });
    }

    /// <summary>Who made it; schema.org <c>author</c>, <c>editor</c>, <c>translator</c> and the like.</summary>
    public Byline Byline
    {
        get => details.Value.Byline;
        init => details = new DetailsReference(details.Value with { Byline = value });
    }

    /// <summary>When it is or was published; schema.org <c>datePublished</c>. A date without a time is midnight UTC.</summary>
    public DateTimeOffset? Published
    {
        get => head.Published;
        init => head.Published = value;
    }

    /// <summary>When it last changed in substance; schema.org <c>dateModified</c>.</summary>
    public DateTimeOffset? Updated
    {
        get => head.Updated;
        init => head.Updated = value;
    }

    /// <summary>Where it stands on its way to the reader; IPTC <c>pubStatus</c>.</summary>
    public PublicationStatus Status
    {
        get => head.Status;
        init => head.Status = value;
    }

    /// <summary>Whether its file has errors. What could be read is here, and it is never among the published ones.</summary>
    public bool HasErrors
    {
        get => head.HasErrors;
        init => head.HasErrors = value;
    }

    /// <summary>
    /// Why it has errors, for who writes: <c>dotnet watch</c> prints no diagnostic after an edit, so a page may. In builds that read bodies live (Debug)
    /// only; always empty in what is shipped.
    /// </summary>
    public ValueList<ContentError> Errors
    {
        get => head.Errors;
        init => head.Errors = value;
    }

    /// <summary>The public notes of the editors, in the order of the file. Internal notes are not compiled in.</summary>
    public ValueList<EditorNote> EditorNotes
    {
        get => details.Value.EditorNotes;
        init => details = new DetailsReference(details.Value with { EditorNotes = value });
    }

    /// <summary>The disclaimers that stand on the piece, their placeholders filled in, in the order of the file.</summary>
    public ValueList<Disclaimer> Disclaimers
    {
        get => details.Value.Disclaimers;
        init => details = new DetailsReference(details.Value with { Disclaimers = value });
    }

    /// <summary>The sources that the piece declares.</summary>
    public ValueList<Source> Sources
    {
        get => details.Value.Sources;
        init => details = new DetailsReference(details.Value with { Sources = value });
    }

    /// <summary>What it is about, in terms of a controlled vocabulary; schema.org <c>about</c>, IPTC <c>subject</c>.</summary>
    public ValueList<string> Topics
    {
        get => details.Value.Topics;
        init => details = new DetailsReference(details.Value with { Topics = value });
    }

    /// <summary>Its pictures; schema.org <c>image</c>.</summary>
    public ValueList<Image> Images
    {
        get => details.Value.Images;
        init => details = new DetailsReference(details.Value with { Images = value });
    }

    /// <summary>Where it was first published, if elsewhere.</summary>
    public Syndication? Syndication
    {
        get => details.Value.Syndication;
        init => details = new DetailsReference(details.Value with { Syndication = value });
    }

    /// <summary>Who gave what for it, if anybody did.</summary>
    public Sponsorship? Sponsorship
    {
        get => details.Value.Sponsorship;
        init => details = new DetailsReference(details.Value with { Sponsorship = value });
    }

    /// <summary>What artificial intelligence did for it, if the file says.</summary>
    public AiUse? Ai
    {
        get => details.Value.Ai;
        init => details = new DetailsReference(details.Value with { Ai = value });
    }

    /// <summary>Whether it can be read without paying; null where the file does not say. schema.org <c>isAccessibleForFree</c>.</summary>
    public bool? IsAccessibleForFree
    {
        get => details.Value.IsAccessibleForFree;
        init => details = new DetailsReference(details.Value with { IsAccessibleForFree = value });
    }

    /// <summary>What it is about, in free words; schema.org <c>keywords</c>.</summary>
    public ValueList<Tag> Tags
    {
        get => details.Value.Tags;
        init => details = new DetailsReference(details.Value with { Tags = value });
    }

    /// <summary>The text; schema.org <c>articleBody</c>. Read at every call: keep it in a local.</summary>
    public ArticleBody Body
    {
        get => body.Source.Read();
        init => body = new BodyReference(value);
    }

    /// <summary>The notes, then the disclaimers, that are printed at one place of the page, in print order.</summary>
    /// <param name="position">The place.</param>
    public ValueList<Notice> NoticesAt(Position position)
    {
        var notices = new List<Notice>();
        foreach (var note in EditorNotes)
        {
            if (note.Position == position)
                notices.Add(note);
        }

        foreach (var disclaimer in Disclaimers)
        {
            if (disclaimer.Position == position)
                notices.Add(disclaimer);
        }

        return [.. notices];
    }

    /// <summary>Whether a site may show it at a moment: published or retracted, without errors in its file, and due.</summary>
    /// <param name="now">The moment; before <see cref="Published"/> the piece is under embargo.</param>
    public bool IsPublished(DateTimeOffset now) =>
        Status is PublicationStatus.Published or PublicationStatus.Retracted && !HasErrors && !(Published > now);

    /// <summary>Whether an address is its own, and not an alias or another way to write it: then a page redirects to <see cref="Url"/>.</summary>
    /// <param name="url">A path, percent-encoded or not; its case and a slash at its end count, a query and a fragment do not.</param>
    public bool IsAt(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        foreach (var address in new AddressForms(url, isExact: true))
        {
            if (HasPage && address.IsAs(new AddressReader(Url, isExact: true)))
                return true;
        }

        return false;
    }

    /// <summary>Prints what tells one article from another; never the body, nor the whole of its authors.</summary>
    /// <param name="builder">Where to print.</param>
    /// <returns>True: something was printed.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Title = {Title}, Byline = {Byline}, Published = {Published:O}, Status = {Status}");
        return true;
    }
}
