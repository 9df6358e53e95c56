using Masthead.Content.Data;
using Masthead.Content.Editing;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Masthead.Shared;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Features;

/// <summary>The places of a site that name its authors, disclaimers and sections.</summary>
internal sealed class Mentions(ServedFile file)
{
    private readonly SiteDirectory directory = file.Site.Check.Index(CancellationToken.None).Directory;

    /// <summary>What a place in the file names; null for any other place.</summary>
    public Mention? At(int position, CancellationToken cancellation) =>
        file.Read(cancellation) is { } read ? In(read).Where(mention => mention.Range.Start <= position && position <= mention.Range.End && mention.Range.Length > 0).OrderBy(static mention => mention.Range.Length).FirstOrDefault() : null;

    /// <summary>All places that name the same, in the order of files: those of the site, and of all others that have it from the same file, as a library and who references it.</summary>
    public IReadOnlyList<Mention> Of(Mention named, CancellationToken cancellation)
    {
        var own = InSite(named, cancellation);
        var declared = new HashSet<string>(own.Where(static mention => mention.IsDeclaration).Concat(InLibraries(named)).Select(static mention => DiskPaths.KeyOf(mention.File)), StringComparer.Ordinal);
        var others = file.Others.Select(other => new Mentions(file.Of(other, file.Path))).SelectMany(other => other.HasFrom(declared, named, cancellation) ? other.InSite(named, cancellation) : []);
        // Two sites may read one file.
        return [.. own.Concat(others).DistinctBy(static mention => (DiskPaths.KeyOf(mention.File), mention.Range))];
    }

    private bool HasFrom(HashSet<string> declared, Mention named, CancellationToken cancellation)
    {
        var files = file.Site.Check.Files(cancellation);
        return InLibraries(named).Any(mention => declared.Contains(DiskPaths.KeyOf(mention.File))) || files.Content.Any(path => declared.Contains(DiskPaths.KeyOf(path.FilePath)));
    }

    private IReadOnlyList<Mention> InSite(Mention named, CancellationToken cancellation)
    {
        var files = file.Site.Check.Files(cancellation);
        return [.. files.Content.Where(static path => path.Role != ContentRole.BodyText).OrderBy(static path => path.FilePath, StringComparer.Ordinal)
            .SelectMany(path => In(files.Read(path, cancellation))).Where(mention => mention.Kind == named.Kind && mention.Id == named.Id).DistinctBy(static mention => (DiskPaths.KeyOf(mention.File), mention.Range))];
    }

    /// <summary>Where content libraries declare the same, in files of theirs.</summary>
    public IEnumerable<Mention> InLibraries(Mention named) =>
        file.Site.Settings.Libraries.Register.SelectMany(In).Where(mention => mention.IsDeclaration && mention.Kind == named.Kind && mention.Id == named.Id);

    public IEnumerable<Mention> In(ContentFile read) => (read switch
    {
        { Article: { } article } => OfArticle(article),
        { Publication: { } publication } => OfPublication(publication, read),
        _ => read.Authors.SelectMany(author => OfAuthor(author, read)),
    }).Select(mention => mention with { File = read.Path.FilePath });

    private IEnumerable<Mention> OfArticle(ArticleContent article) =>
        article.Byline.Credits.Select(static credit => credit.Reference).OfType<Located<string>>().Select(Author)
            .Concat(OfFields(article.Fields))
            .Concat(article.Disclaimers.Select(static use => use.Reference).OfType<Located<string>>().Select(Disclaimer))
            .Append(article.Section is { } section ? Section(section) : null)
            .OfType<Mention>();

    private IEnumerable<Mention> OfAuthor(AuthorContent author, ContentFile read)
    {
        var place = PlaceOf(author, read.Text);
        return author.Disclaimers.Select(Disclaimer).Concat(OfFields(author.Fields)).OfType<Mention>()
            .Prepend(new Mention(NamedKind.Author, author.RegisteredId.Value, "", place, IsWritten(place, author.RegisteredId.Value, read.Text)) { IsDeclaration = true });
    }

    private IEnumerable<Mention> OfPublication(PublicationContent publication, ContentFile read)
    {
        var sections = SectionNodes(read);
        return publication.Disclaimers.Select(static disclaimer => new Mention(NamedKind.Disclaimer, disclaimer.RegisteredId.Value, "", disclaimer.RegisteredId.Range, IsById: true) { IsDeclaration = true })
            .Concat(publication.Sections.Select(section => sections.FirstOrDefault(node => UnicodeForm.Composed(node.Value) == section.Id) is { Value: not null } written
                ? new Mention(NamedKind.Section, section.Id, "", written.Range, IsById: true) { IsDeclaration = true }
                : new Mention(NamedKind.Section, section.Id, "", section.Name.Range, IsById: false) { IsDeclaration = true }))
            .Concat(publication.Disclaimers.SelectMany(static disclaimer => disclaimer.RequiredWhen).SelectMany(static due => due.Sections).Select(Section).OfType<Mention>());
    }

    /// <summary>The ids of sections, as they are written: keys of a map, or items' own.</summary>
    private static List<(string Value, TextRange Range)> SectionNodes(ContentFile read)
    {
        var found = new List<(string Value, TextRange Range)>();
        if (WrittenFile.Of(read.Text, read.Format, KeySet.None)?.Root?.Node is not DataMapping root)
            return found;

        foreach (var entry in root.Entries.Where(static entry => Fold.Key(entry.Key.Value) == "sections"))
        {
            if (entry.Value is DataMapping map)
                found.AddRange(map.Entries.Select(static section => (section.Key.Value, section.Key.Range)));
            else if (entry.Value is DataSequence list)
                found.AddRange(list.Items.OfType<DataMapping>().SelectMany(static item => item.Entries).Where(static own => Fold.Key(own.Key.Value) == "id").Select(static own => own.Value).OfType<DataScalar>().Select(static id => (id.Value, id.Range)));
        }

        return found;
    }

    private IEnumerable<Mention?> OfFields(EquatableArray<FieldValue?> fields) => FieldValue.AllOf(fields).OfType<AuthorValue>().Select(value => Author(value.Reference));

    private Mention? Author(Located<string> reference) => directory.FindAuthor(reference.Value) is { } author
        ? new Mention(NamedKind.Author, author.RegisteredId.Value, "", reference.Range, SiteDirectory.SpellingIn(author, reference.Value) == author.RegisteredId.Value && !IsName(author, reference.Value))
        : null;

    /// <summary>A text that is the id is not taken for a name, though it may be both.</summary>
    private static bool IsName(AuthorContent author, string reference) =>
        reference != author.RegisteredId.Value && (author.OtherIds.Contains(reference) || author.AlternateNames.Append(author.Name.Value).Any(name => Fold.Name(name) == Fold.Name(reference)));

    private Mention? Disclaimer(Located<string> reference) => directory.FindDisclaimer(reference.Value) is { } disclaimer ? new Mention(NamedKind.Disclaimer, disclaimer.RegisteredId.Value, "", reference.Range, IsById: true) : null;

    private Mention? Section(Located<string> reference) => directory.FindSection(reference.Value) is { } section
        ? new Mention(NamedKind.Section, section.Id, "", reference.Range, reference.Value == section.Id || (Fold.Name(reference.Value) == Fold.Name(section.Id) && Fold.Name(section.Id) != Fold.Name(section.Name.Value)))
        : null;

    /// <summary>The id of an entry, else its name: a file of one author may say neither.</summary>
    private static TextRange PlaceOf(AuthorContent author, string text) => IsWritten(author.RegisteredId.Range, author.RegisteredId.Value, text) ? author.RegisteredId.Range : author.Name.Range;

    private static bool IsWritten(TextRange range, string value, string text) => range.End <= text.Length && range.Of(text).Trim('"', '\'') == value;
}
