using Masthead.Content.Model;
using Masthead.Content.Resolution.Names;
using Masthead.Packed;
using Masthead.Generators.Generation.Emit.Fields;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Sites;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit;

/// <summary>Authors, disclaimers and the publication itself.</summary>
internal static class DirectoryEmitter
{
    public static IEnumerable<GeneratedSource> Emit(Site site, MentionedNames mentioned, CancellationToken cancellation)
    {
        if (site.Settings.Roots.AreNone)
            yield break;

        var @namespace = site.Settings.Namespace;
        var authors = new DirectoryFile("Authors", "Author", "The authors that have an entry of their own.", AuthorEntries(site))
        {
            Own = site.Records.Authors,
            Forwarded = [.. site.Directory.Authors.Where(author => site.Libraries.Of(author) is not null).Select(author => Forwarded(author, site))],
            Libraries = [.. site.Libraries.All.Select(static library => library.Namespace)],
        };
        yield return authors.Emit(@namespace, mentioned);
        cancellation.ThrowIfCancellationRequested();
        yield return new DirectoryFile("Disclaimers", "Disclaimer", "The disclaimers of the publication, as masthead.yml words them.", DisclaimerEntries(site)).Emit(@namespace, mentioned);
        yield return EmitPublication(site);
    }

    private static IEnumerable<DirectoryEntry> AuthorEntries(Site site) =>
        from author in site.Directory.Authors
        where site.Libraries.Of(author) is null
        select new DirectoryEntry(site.AuthorNames[author.RegisteredId.Value], Documentation(author, site), records => WriteAuthor(records, author, site));

    private static ForwardedEntry Forwarded(AuthorContent author, Site site) =>
        new(site.AuthorNames[author.RegisteredId.Value], Documentation(author, site), author.RegisteredId.Value, site.Libraries.Of(author)!.Namespace);

    private static string Documentation(AuthorContent author, Site site) =>
        author.JobTitle?.In(site.Directory.Publication.DefaultLanguage, site.Directory.Publication.DefaultLanguage).Value is { } jobTitle ? $"{author.Name}, {jobTitle}." : $"{author.Name}.";

    private static void WriteAuthor(RecordWriter records, AuthorContent author, Site site)
    {
        PackedAuthor.Write(records, author, site.Directory.Publication);
        if (site.Records.Authors is { } own)
            new FieldWriter(records, author.FilePath, site).Write(own.Fields, author.Fields);
    }

    private static IEnumerable<DirectoryEntry> DisclaimerEntries(Site site) =>
        from id in site.Directory.Publication.Disclaimers.Select(static disclaimer => disclaimer.RegisteredId.Value).Distinct().OrderBy(static id => id, StringComparer.Ordinal)
        let disclaimer = site.Directory.FindDisclaimer(id)
        let text = PackedDisclaimer.WordingOf(disclaimer, site.Directory.Publication) ?? ""
        select new DirectoryEntry(site.DisclaimerNames[id], text, records => PackedDisclaimer.Write(records, disclaimer, site.Directory.Publication));

    private static GeneratedSource EmitPublication(Site site)
    {
        const string Class = "Publication";
        var publisher = site.Directory.Publication.Publisher ?? new PublisherContent(null, "", null, null);
        var records = new RecordWriter();
        records.BeginRecord();
        records.Text(publisher.Id);
        records.Text(publisher.Name);
        records.Text(publisher.Type ?? "NewsMediaOrganization");
        records.Text(publisher.Url);
        records.Text(publisher.Description);
        records.Text(publisher.Logo);
        records.Text(publisher.Email);
        records.List(publisher.Policies, policy =>
        {
            records.Number((int)policy.Kind);
            records.Text(policy.Url);
        });
        records.OptionalFlag(site.Directory.Publication.ReservesTextAndDataMining);

        var file = new GroupFile(site.Settings.Namespace, Class);
        var writer = file.Writer;
        writer.OpenBlock($"namespace {site.Settings.Namespace}");
        writer.WriteLine("/// <summary>The publication, as masthead.yml describes it.</summary>");
        writer.OpenBlock($"public static partial class {Class}");
        writer.WriteLine("/// <summary>The publisher's name as it is printed; empty where masthead.yml names none.</summary>");
        writer.WriteLine("public static string Name => Publisher.Name;");
        writer.WriteLine();
        writer.WriteLine("/// <summary>The language of articles that name none, as a BCP 47 tag.</summary>");
        writer.WriteLine($"public static string Language => {CSharpText.Literal(site.Directory.Publication.DefaultLanguage)};");
        writer.WriteLine();
        file.Member("global::Masthead.Publisher", "Publisher", "Who publishes.", file.Record(slot: 0));
        writer.WriteLine();
        file.Member(
            "global::Masthead.SiteContent", "Site", "All of the site as one, for what publishes it: Masthead.Publishing takes it.",
            "new(Publisher, Language, Articles.All, Authors.All, Sections.All, Tags.All)");
        writer.CloseBlock();
        writer.CloseBlock();
        file.Group(file.ReaderOf("Publisher", own: null), records);
        return new GeneratedSource(Class + ".g.cs", writer.ToString());
    }
}
