using Masthead.Content.Binding;
using Masthead.Content.Dialects;
using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Prose;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Metadata;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Checking;

/// <summary>
/// What the rules find on a site, file by file: what every host says, in whatever form. Several threads may ask at once.
/// </summary>
/// <param name="texts">The files, as the host has them.</param>
/// <param name="roots">Where content is.</param>
/// <param name="project">Where the project is.</param>
/// <param name="dialect">The dialect that the build names; null for none.</param>
/// <param name="libraries">What the project references; null for nothing.</param>
/// <param name="baseline">Where the site's baseline is, or would be; null for a site that has no place for one.</param>
/// <param name="isForBaseline">Whether one is to be made of what is found.</param>
internal sealed class SiteCheck(ISiteTexts texts, ContentRoots roots, ProjectFolder project, Dialect? dialect, SiteLibraries? libraries = null, string? baseline = null, bool isForBaseline = false)
{
    /// <summary>Of a rule in a file: enough to mend it by, while a file of nothing but faults does not flood the build.</summary>
    private const int MostFindings = 1000;

    private readonly SiteLibraries libraries = libraries ?? SiteLibraries.None;

    private readonly object gate = new();

    private SiteFiles? files;

    private PassedOver? passedOver;

    private SiteIndex? index;

    /// <summary>Whether the index knows other files as they were before an edit.</summary>
    private bool isBehind;

    /// <summary>What the files hold together.</summary>
    public SiteIndex Index(CancellationToken cancellation)
    {
        lock (gate)
        {
            return index ??= SiteIndex.Of(
                project, Files(cancellation).Content, path => Read(path, cancellation), ReadProse, Files(cancellation).Options.Dialect, NotRead(cancellation).Files, roots, Files(cancellation).Options, libraries) with { SaysEach = isForBaseline || SiteBaseline.FileIn(texts, baseline) is not null };
        }
    }

    /// <summary>The content.</summary>
    public SiteFiles Files(CancellationToken cancellation)
    {
        lock (gate)
            return files ??= new SiteFiles(texts, roots, dialect, libraries.Content, cancellation);
    }

    /// <summary>
    /// The check after an edit. Where the files are the same ones, the index is kept, and those of its parts are made anew that the edit reaches: it finds
    /// in every file what a check from the start would.
    /// </summary>
    /// <param name="edited">The texts as they are now.</param>
    /// <param name="changed">Every file that says something else, is new, or is gone.</param>
    public SiteEdit After(ISiteTexts edited, IReadOnlyCollection<string> changed, CancellationToken cancellation)
    {
        lock (gate)
        {
            var next = new SiteCheck(edited, roots, project, dialect, libraries, baseline, isForBaseline);
            if (files is null || index is null || texts.Files.Count != edited.Files.Count || !changed.All(texts.Files.Contains) || !changed.All(edited.Files.Contains))
                return SiteEdit.OfAll(next, edited, changed);

            next.files = files.With(edited);
            next.passedOver = passedOver;
            var reach = new EditReach();
            if (isBehind)
                reach.MakeAnew();
            next.index = IndexAfter(next, changed, reach, cancellation);
            next.isBehind = reach.IsUnknown;
            if (reach.HoldsAll)
                return SiteEdit.OfAll(next, edited, changed) with { Anew = next.isBehind ? new SiteCheck(edited, roots, project, dialect, libraries, baseline, isForBaseline) : null };
            return new SiteEdit(next, [.. changed.Concat(Reached(reach, files).Where(file => !changed.Contains(file)))]);
        }
    }

    /// <summary>What is found in a file, those findings left out that masthead.yml switches off for it.</summary>
    /// <param name="offersEdits">Whether somebody asks for their edits; some may be missing else.</param>
    public IEnumerable<RuleFinding> In(string file, CancellationToken cancellation, bool offersEdits = true)
    {
        if (Files(cancellation).Find(file) is not { } path)
            return InPassedOver(file, cancellation);

        var site = Index(cancellation);
        return site.Prose.OwnerOf(file) is { } owner ? In(file, Files(cancellation).Read(owner, cancellation), ContentRules.OfBodies, site, offersEdits, cancellation)
            : path.Role == ContentRole.BodyText ? InPassedOver(file, cancellation)
            : In(file, Files(cancellation).Read(path, cancellation), ContentRules.All, site, offersEdits, cancellation);
    }

    /// <summary>Whether the file asks to leave a finding unsaid, or the article whose text the file is.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="position">Where the finding begins.</param>
    public bool IsSuppressed(string rule, string file, int position, CancellationToken cancellation)
    {
        if (Files(cancellation).Find(file) is not { } path)
            return false;

        return (path.Role != ContentRole.BodyText && Asks(Files(cancellation).Read(path, cancellation)))
            || (ContentRules.OfBodies.Any(known => known.Info.Id == rule) && Index(cancellation).Prose.OwnerOf(file) is { } owner && Asks(Files(cancellation).Read(owner, cancellation)));

        bool Asks(ContentFile asking) => asking.Suppressions.Any(suppression => suppression.Covers(rule, position));
    }

    /// <summary>The edit that leaves a finding unsaid, with a reason to give, in the file that may ask for it; null where none may. Made for whoever asks: no finding carries it.</summary>
    public TextEdit? SuppressionOf(RuleFinding found, CancellationToken cancellation)
    {
        var asking = Index(cancellation).Prose.OwnerOf(found.FilePath) ?? Files(cancellation).Find(found.FilePath);
        if (asking is null or { Role: ContentRole.BodyText } || Suppressions.EditFor(found.Rule.Id, Files(cancellation).Read(asking, cancellation), found.Finding.Range.Start) is not { } edit)
            return null;

        return asking.FilePath == found.FilePath ? edit : edit with { FilePath = asking.FilePath };
    }

    /// <summary>What libraries have twice between them, which no file of the project says: each finding stands in a file of theirs.</summary>
    public IEnumerable<RuleFinding> BetweenLibraries(CancellationToken cancellation)
    {
        if (!libraries.All.Skip(1).Any())
            return [];

        var index = Index(cancellation);
        return index.Clashes.Files.Union(index.Addresses.FilesWithClashes, StringComparer.Ordinal).Where(file => !Files(cancellation).Include(file))
            .SelectMany(file => index.Clashes.In(file).Concat(index.Addresses.ClashesIn(file)).Select(finding => (File: file, Finding: finding)))
            .Concat(LibraryEntries.ClashesIn(libraries))
            .OrderBy(static clash => clash.File, StringComparer.Ordinal)
            .Select(static clash => new RuleFinding(NameTakenTwiceRule.Rule, clash.File, clash.Finding with { Message = MessageText.Clean(clash.Finding.Message) }));
    }

    /// <summary>The text of a file, of the site or of a library's register; null where it cannot be decoded.</summary>
    public string? TextOf(string file, CancellationToken cancellation) => libraries.TextOf(file) is { } text && !Files(cancellation).Include(file) ? text : texts.TextOf(file, cancellation);

    /// <summary>How a file writes keys and values, or would.</summary>
    public Notation NotationOf(string file, CancellationToken cancellation) => Files(cancellation).Find(file) is { Role: not ContentRole.BodyText } path
        ? Files(cancellation).Read(path, cancellation).Notation
        : Notation.Of(DataFormat.OfFile(file) ?? DataFormat.Yaml);

    /// <summary>Whether a file could be read to its end if it had a text.</summary>
    public bool WouldRead(string file, string text, CancellationToken cancellation) =>
        Files(cancellation).Find(file) is not { Role: not ContentRole.BodyText } path || ContentReader.Read(path, text, Files(cancellation).Options.For(path), cancellation).IsReadable;

    /// <summary>A root without a file has no file that the finding could stand in: a message for each.</summary>
    public IEnumerable<string> EmptyRoots(CancellationToken cancellation) => Rules.Metadata.EmptyRoots
        .In(roots, project, texts.Files, Files(cancellation).Options.Dialect, isOfBuild: dialect is not null)
        .Select(static message => MessageText.Clean(message));

    private SiteIndex IndexAfter(SiteCheck next, IReadOnlyCollection<string> changed, EditReach reach, CancellationToken cancellation)
    {
        var before = changed.Any(file => files!.Find(file) is { Role: ContentRole.Author or ContentRole.Publication }) ? index!.After(EntriesAfter(index!.Entries, next, reach, cancellation), reach) : index!;
        var articles = new List<ArticleFacts>();
        foreach (var file in changed)
        {
            reach.Add(files!.LeftOutBeside(file));
            reach.Add(before.Prose.OwnerOf(file)?.FilePath);
            if (files.Find(file) is { Role: ContentRole.Article } path)
            {
                var article = ArticleFacts.Of(next.files!.Read(path, cancellation), before.Directory);
                reach.Add(before.Prose.BodyFileOf(article));
                articles.Add(article);
            }
        }

        var after = before.After(articles, reach);
        return after with { Prose = after.Prose.ReadBy(next.ReadProse) };
    }

    /// <summary>Authors and masthead.yml as they are now. Where all files are read otherwise from now on, the index has to be made anew.</summary>
    private SiteEntries EntriesAfter(SiteEntries before, SiteCheck next, EditReach reach, CancellationToken cancellation)
    {
        var files = next.files!;
        var content = files.Content.Where(static path => path.Role is ContentRole.Author or ContentRole.Publication).ToLookup(static path => path.Role, path => files.Read(path, cancellation));
        if (!ReadingOptions.Among(content.SelectMany(static role => role), static file => file.Path, static (file, _) => file, dialect, libraries.Content).Equals(files.Options))
            reach.MakeAnew();
        return before.After([.. content[ContentRole.Author]], [.. content[ContentRole.Publication]]);
    }

    private ContentFile Read(ContentPath path, CancellationToken cancellation)
    {
        // Whoever types on does not wait for what is behind already.
        cancellation.ThrowIfCancellationRequested();
        return Files(cancellation).Read(path, cancellation);
    }

    private static IEnumerable<string> Reached(EditReach reach, SiteFiles files) => reach.Files.Union(
        files.Content.Where(path => path.Role is ContentRole.Article or ContentRole.BodyText ? reach.HoldsArticles : reach.HoldsEntries).Select(static path => path.FilePath), StringComparer.Ordinal);

    /// <param name="file">In which alone may be reported.</param>
    /// <param name="content">What is checked: the article, where the file is its text.</param>
    private static IEnumerable<RuleFinding> In(string file, ContentFile content, IEnumerable<ContentRule> rules, SiteIndex site, bool offersEdits, CancellationToken cancellation)
    {
        var input = new RuleInput(content, site, offersEdits);
        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            if (rule.Info.MayBeSuppressed && site.Policies.SwitchOff(rule.Info.Id, content.Path.FilePath))
                continue;

            var count = 0;
            foreach (var finding in rule.Check(input))
            {
                if ((finding.FilePath ?? content.Path.FilePath) != file)
                    continue;
                if (++count > MostFindings && !site.SaysEach)
                    break;
                yield return new RuleFinding(rule.Info, file, finding with { Message = MessageText.Clean(WrittenExamples.In(finding.Message, content.Notation)) });
            }
        }
    }

    private IEnumerable<RuleFinding> InPassedOver(string file, CancellationToken cancellation) =>
        PassedOverMessage(file, cancellation) is { } message && !Index(cancellation).Policies.SwitchOff(MisplacedFileRule.Rule.Id, file)
            ? [new RuleFinding(MisplacedFileRule.Rule, file, new Finding(TextRange.At(0), MessageText.Clean(message)))]
            : [];

    /// <summary>What is said of a file that looks like content and is not read; null for all others.</summary>
    private string? PassedOverMessage(string file, CancellationToken cancellation)
    {
        var known = Files(cancellation);
        return NotRead(cancellation).MessageIn(file)
            ?? (known.LeftOut(file) is { } left
                ? LeftOutPiece.MessageOf(known.Read(left.Path, cancellation), left.Index is { } other && known.Find(other.FilePath) is { } page ? known.Read(page, cancellation) : null, known.Options.Dialect)
                : null);
    }

    private PassedOver NotRead(CancellationToken cancellation)
    {
        lock (gate)
            return passedOver ??= new PassedOver(roots, project, texts.Files, Files(cancellation).Options.Dialect);
    }

    /// <param name="file">That holds an article's text.</param>
    /// <param name="start">Where in it the text begins.</param>
    private BodyProse? ReadProse(string file, int start) =>
        Files(CancellationToken.None).Include(file) && texts.TextOf(file, CancellationToken.None) is { } text ? BodyProse.Read(file, text, start, BodyText.FormatOf(file)) : null;
}
