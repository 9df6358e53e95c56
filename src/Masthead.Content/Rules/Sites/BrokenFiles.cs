using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>
/// What articles need of other files and cannot have, since it stands where these cannot be read. A fault switches off what needs the entry
/// that it is in, and nothing else.
/// </summary>
internal sealed class BrokenFiles
{
    private static readonly Regex Word = new(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant);

    private readonly ContentFile[] authors;

    private readonly ContentFile? publication;

    /// <summary>Several files are checked at once, and all of them ask.</summary>
    private readonly ConcurrentDictionary<(string, TextRange), HashSet<string>> words = [];

    /// <param name="authors">Every file of authors.</param>
    /// <param name="publication">masthead.yml, if there is one.</param>
    public BrokenFiles(IEnumerable<ContentFile> authors, ContentFile? publication)
    {
        this.authors = [.. authors.Where(static file => file.Problems.Count > 0).OrderBy(static file => file.Path.FilePath, StringComparer.Ordinal)];
        this.publication = publication is { IsReadable: false } ? publication : null;
    }

    /// <summary>The fault for which an author may be unknown; null where they are unknown for certain.</summary>
    /// <param name="reference">As the article writes it.</param>
    public Fault? OfAuthor(string reference)
    {
        foreach (var file in authors)
        {
            if (file.Problems.FirstOrDefault(problem => problem.Kind == ProblemKind.WrongValue && problem.About == reference) is { } entry)
                return new Fault(file, entry.Range);
            foreach (var unread in file.Unread)
            {
                if (WordsOf(file, unread) is not { } known || Longer(WordsIn(reference)).Any(known.Contains))
                    return FaultIn(file, unread);
            }
        }

        return null;
    }

    /// <summary>The fault in an author's own entry, of which only a part could be read; null where all of it could be.</summary>
    public Fault? In(AuthorContent author)
    {
        foreach (var file in authors)
        {
            if (file.Path.FilePath != author.FilePath)
                continue;
            foreach (var unread in file.Unread)
            {
                if (author.Id is { } id && unread.Start <= id.Range.Start && id.Range.End <= unread.End)
                    return FaultIn(file, unread);
            }
        }

        return null;
    }

    /// <summary>The same for what masthead.yml declares.</summary>
    public Fault? OfDeclaration(string id) =>
        publication is not null && (WordsOf(publication, publication.Unread[0]) is not { } known || WordsIn(id).All(known.Contains)) ? OfPublication : null;

    /// <summary>The fault for which masthead.yml cannot be read to its end, if it cannot.</summary>
    public Fault? OfPublication => publication is null ? null : FaultIn(publication, publication.Unread[0]);

    private static Fault FaultIn(ContentFile file, TextRange unread)
    {
        var problems = file.Problems.Where(static problem => problem.Kind is ProblemKind.UnreadableYaml or ProblemKind.LimitPassed).ToArray();
        return new Fault(file, (problems.FirstOrDefault(problem => unread.Start <= problem.Range.Start && problem.Range.Start < unread.End) ?? problems.FirstOrDefault() ?? file.Problems[0]).Range);
    }

    /// <summary>
    /// The words that stand there, of which one may be a part of a name, and those of the file's own name where it holds one author; null for what is no text
    /// at all: nobody knows whom it names.
    /// </summary>
    private HashSet<string>? WordsOf(ContentFile file, TextRange unread)
    {
        var isOneEntry = file.Path is { Role: ContentRole.Author, IsRoot: false };
        if (file.Text.Length == 0 && !isOneEntry)
            return null;

        return words.GetOrAdd((file.Path.FilePath, unread), _ => [.. WordsIn(unread.Of(file.Text)), .. isOneEntry ? WordsIn(file.Path.Id) : []]);
    }

    /// <summary>Without initials, where there is more.</summary>
    private static IEnumerable<string> Longer(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Any(static word => word.Length > 1) ? all.Where(static word => word.Length > 1) : all;
    }

    private static IEnumerable<string> WordsIn(string text) => Word.Matches(Fold.Name(text)).Cast<Match>().Select(static word => word.Value);
}

/// <summary>A fault in a file that others need.</summary>
internal sealed record Fault(ContentFile File, TextRange Range)
{
    public FindingPlace Place => new(File.Path.FilePath, Range);

    public int Line => LineNumber.Of(File.Text, Range.Start);
}
