using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Editing;
using Masthead.Content.Formats;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Content.Yaml;
using Masthead.Shared;

namespace Masthead.Content.Binding;

/// <summary>Reads a content file: front matter, keys and values in their format, model. Any text gives a file; what is wrong with it is said in its problems.</summary>
internal static class ContentReader
{
    /// <summary>Of a file, for a page to show: the build has them all.</summary>
    private const int MostErrors = 20;

    public static ContentFile Read(ContentPath path, string text, ReadingOptions options, CancellationToken cancellation)
    {
        var (format, yaml, body, isClosed) = Divide(path, text);
        var binder = new Binder(path, text, options, Notation.Of(format));
        var reader = FormatReader.Of(format);
        var faults = Faults(path, text, format, yaml, body);
        binder.Report(faults);

        var trusted = TrustedUntil(faults, yaml);
        var (document, unreadEntries) = trusted <= yaml.Start && trusted < yaml.End ? (new DataDocument(null, []), Array.Empty<TextRange>().ToEquatableArray()) : ReadData(reader, path, text, yaml, cancellation);
        var errors = document.Errors.Where(error => error.Range.Start < trusted).ToArray();
        var prose = isClosed ? null : errors.FirstOrDefault(reader.IsProse);
        if (!isClosed && trusted > yaml.End)
            binder.Report(new Problem(ProblemKind.UnreadableYaml, prose?.Range ?? TextRange.At(yaml.End), $"The front matter has no end: put {reader.End} between it and the text.") { Edits = EndOf(text, prose?.Range, yaml, format) });
        binder.Report(errors.Where(error => isClosed || !FollowsFromNoEnd(error, prose, reader, yaml)).Select(static error => new Problem(KindOf(error.Kind), error.Range, error.Message, error.Other) { Edits = error.Edit is { } edit ? [edit] : [] }));

        var content = document.Root is DataScalar { IsEmpty: true } ? null : prose is null ? document.Root : Before(prose.Range.Start, document.Root);
        var hasBody = !IsBlank(text, body) && !(yaml.Length == 0 && faults.Any(static fault => fault.Kind == ProblemKind.UnreadableYaml));
        var bio = hasBody && path.Role == ContentRole.Author ? BioIn(text, body) : null;
        var isMissing = path is { Role: ContentRole.Author, IsRoot: false } && content is null && bio is null && binder.Problems.Count == 0;
        if (isMissing)
            ReportEmptyEntry(text, yaml, binder);

        if (path.Role == ContentRole.Author && !path.IsMarkdown && format != DataFormat.Yaml && content is not null && !AuthorBinder.HoldsAuthor(path, content) && document.Errors.Count == 0)
            return NoAuthor(path, text, format, content, binder);

        var holdsKeys = content is null or DataMapping || (path.Role == ContentRole.Author && content is DataSequence);
        var isReadable = holdsKeys && !isMissing && !binder.Problems.Any(static problem => problem.Kind is ProblemKind.UnreadableYaml or ProblemKind.LimitPassed);
        var root = holdsKeys ? content ?? NoKeys(yaml) : Report(path.Role, content!, yaml, binder);
        var file = path.Role switch
        {
            ContentRole.Article => new ContentFile(path, text, []) { Article = Titled(ArticleBinder.Bind(path, (DataMapping)root, hasBody, binder), (DataMapping)root, text, body, binder.Dialect) },
            ContentRole.Author => new ContentFile(path, text, []) { Authors = isMissing ? [] : AuthorBinder.Bind(path, root, bio, binder).ToEquatableArray() },
            _ => new ContentFile(path, text, []) { Publication = PublicationBinder.Bind((DataMapping)root, binder) },
        };

        file = new LimitCheck(binder).Of(file with { PathPolicies = binder.PathPolicies.ToEquatableArray() });
        var problems = (isReadable ? binder.Problems : WithoutConsequences(binder.Problems, text)).Select(problem => InOwnFormat(problem, binder.Notation)).ToEquatableArray();
        return file with
        {
            Article = file.Article is { } article
                ? WithErrors(article with { IsReadable = isReadable, Source = new SourceOf(text) }, problems, text, binder.Notation)
                : null,
            Format = format,
            Problems = problems,
            IsReadable = isReadable,
            Unread = isReadable ? [] : unreadEntries.Count > 0 && trusted == int.MaxValue ? unreadEntries : [yaml],
            Suppressions = binder.Suppressions.ToEquatableArray(),
            Body = body,
        };
    }

    /// <summary>An article with the title that its generator gives it. A file without keys is no piece, and is told so by that it has none, unless the dialect needs no keys.</summary>
    private static ArticleContent Titled(ArticleContent article, DataMapping keys, string text, TextRange body, Dialect dialect) =>
        keys.Entries.Count > 0 || dialect.NeedsNoFrontMatter ? WrittenTitle.In(article, text, body, dialect) : article;

    /// <summary>An article with what it is not published for.</summary>
    private static ArticleContent WithErrors(ArticleContent article, EquatableArray<Problem> problems, string text, Notation notation)
    {
        if (problems.Count == 0 && article is { Title: not null, StatusIsClear: true })
            return article;

        var errors = problems.Where(static problem => problem.IsError).Take(MostErrors).Select(problem => new ReadingError(problem.Kind, LineNumber.Of(text, problem.Range.Start), problem.Message)).ToList();
        if (article.Title is null && errors.Count == 0)
            errors.Add(new ReadingError(null, LineNumber.Of(text, article.Start.Range.Start), WrittenExamples.In("The article has no title: add 'title:'.", notation)));
        return article with { HasErrors = errors.Count > 0 || !article.StatusIsClear, Errors = errors.ToEquatableArray() };
    }

    /// <summary>Of front matter that has no end: what is read as keys from its text on, and that its own brace is not closed.</summary>
    private static bool FollowsFromNoEnd(DataError error, DataError? prose, FormatReader reader, TextRange yaml) =>
        error == prose || (!reader.StopsAtFault && error.Kind == DataErrorKind.Syntax && (error.Range.Start == yaml.Start || error.Range.Start >= prose?.Range.Start));

    /// <summary>The line that ends front matter: above what is no key, else behind all. JSON lacks a brace, and nobody knows where.</summary>
    private static EquatableArray<TextEdit> EndOf(string text, TextRange? prose, TextRange yaml, DataFormat format)
    {
        if (format == DataFormat.Json)
            return [];

        var (line, lineEnd) = (prose is { } range ? Lines.StartOf(text, range.Start) : yaml.End, Lines.BreakIn(text));
        var before = line == Lines.StartOf(text, line) ? "" : lineEnd;
        return [new TextEdit($"Put {format.Line} there", TextRange.At(line), before + format.Line + (prose is null && before.Length > 0 ? "" : lineEnd)) { IsSafe = prose is null }];
    }

    private static Problem InOwnFormat(Problem problem, Notation notation) =>
        WrittenExamples.In(problem.Message, notation) is var message && ReferenceEquals(message, problem.Message) ? problem : problem with { Message = message };

    /// <summary>The entries that stand before the text.</summary>
    private static DataNode? Before(int text, DataNode? root) =>
        root is DataMapping map ? new DataMapping(map.Range, [.. map.Entries.Where(entry => entry.Key.Range.Start < text)]) : root;

    /// <summary>A file that is no text at all.</summary>
    public static ContentFile ReadUndecodable(ContentPath path)
    {
        var file = Read(path, "\0", ReadingOptions.None, CancellationToken.None);
        return file with
        {
            Text = "",
            Body = default,
            Article = file.Article is { } article ? article with { IsReadable = false } : null,
            Problems = [new Problem(ProblemKind.UnreadableYaml, default, "The file is not text: save it as UTF-8.")],
            IsReadable = false,
            Unread = [default],
        };
    }

    /// <summary>What is wrong with the text before it is read as YAML.</summary>
    private static Problem[] Faults(ContentPath path, string text, DataFormat format, TextRange yaml, TextRange body)
    {
        var faults = TextFaults.In(text, format, yaml, body).ToArray();
        if (!path.IsMarkdown || path.Role == ContentRole.Publication || faults.Length > 0)
            return faults;

        var keys = KeysOf(path.Role);
        var fault = body.Start < text.Length && yaml.Length == 0 && yaml.Start == 0 ? FrontMatterFaults.Missed(text, keys) : FrontMatterFaults.Second(text, body, keys);
        return fault is null ? [] : [fault];
    }

    /// <summary>The keys of a file, for edits; null where it cannot be read.</summary>
    public static KeyEditor? Keys(this ContentFile file) => KeyEditor.Of(file.Text, file.Path.IsMarkdown ? null : file.Format, KeysOf(file.Path.Role));

    private static KeySet KeysOf(ContentRole role) => role switch
    {
        ContentRole.Author => AuthorBinder.Keys,
        ContentRole.Publication => PublicationBinder.Keys,
        _ => ArticleBinder.Keys,
    };

    /// <summary>Where what stands in the YAML is in doubt: from a merge conflict on; all of it, where it is no text.</summary>
    private static int TrustedUntil(Problem[] faults, TextRange yaml)
    {
        var doubtful = faults.FirstOrDefault(static fault => fault.Kind == ProblemKind.UnreadableYaml && fault.Message != LostCharacters.NotUtf8);
        return doubtful is null ? int.MaxValue : doubtful.Message == LostCharacters.NoText ? yaml.Start : doubtful.Range.Start;
    }

    /// <summary>What lies among the authors for a tool.</summary>
    private static ContentFile NoAuthor(ContentPath path, string text, DataFormat format, DataNode content, Binder binder)
    {
        var place = content is DataMapping map ? map.Start : TextRange.At(content.Range.Start);
        binder.Report(ProblemKind.WrongValue, place, WrittenExamples.In("The file has no 'name:' of an author, so that nobody is registered: add 'name:', or keep the file out of the authors.", binder.Notation));
        return new ContentFile(path, text, binder.Problems.ToEquatableArray()) { Format = format, Body = TextRange.At(text.Length) };
    }

    private static void ReportEmptyEntry(string text, TextRange yaml, Binder binder) => binder.Report(
        ProblemKind.WrongValue,
        TextRange.At(text.StartsWith("\uFEFF", StringComparison.Ordinal) && yaml.Start == 0 ? 1 : yaml.Start),
        $"{(IsBlank(text, new TextRange(0, text.Length)) ? "The file is empty" : "The file holds no entry")}, so that nobody is registered: write an entry, beginning with 'name: Ada Byron', or delete the file.");

    private static (DataDocument Document, EquatableArray<TextRange> UnreadEntries) ReadData(FormatReader reader, ContentPath path, string text, TextRange yaml, CancellationToken cancellation)
    {
        var document = reader.Read(text, yaml, DataLimits.Default, KeysOf(path.Role), cancellation);
        var losesEntries = path.Role == ContentRole.Author && document.Errors.Any(static error => error.Kind == DataErrorKind.Syntax) && AuthorBinder.HoldsMany(path, document.Root);
        return !losesEntries ? (document, [])
            : reader.StopsAtFault ? EntryRecovery.Read(text, yaml, AuthorBinder.Keys, cancellation)
            : (document, document.Unread.ToEquatableArray());
    }

    /// <summary>A Markdown file is front matter and body; any other is keys and values from end to end.</summary>
    private static (DataFormat Format, TextRange Yaml, TextRange Body, bool IsClosed) Divide(ContentPath path, string text)
    {
        if (!path.IsMarkdown)
            return (DataFormat.OfFile(path.RelativePath) ?? DataFormat.Yaml, new TextRange(0, text.Length), TextRange.At(text.Length), IsClosed: true);

        var matter = FrontMatter.Find(text);
        return (matter.Format, new TextRange(matter.Start, matter.End), new TextRange(matter.BodyStart, text.Length), matter.IsClosed);
    }

    /// <summary>A value inside or right behind which reading stopped has the wrong type often enough: one fault is reported once.</summary>
    private static IEnumerable<Problem> WithoutConsequences(IReadOnlyList<Problem> problems, string text)
    {
        var stops = problems
            .Where(static problem => problem.Kind is ProblemKind.UnreadableYaml or ProblemKind.LimitPassed)
            .Select(problem => (EndOfWords: EndOfWords(text, problem.Range.Start), At: problem.Range.Start))
            .ToArray();
        return problems.Where(problem => problem.Kind is ProblemKind.UnreadableYaml or ProblemKind.UnreadableText
            || (problem.Range.Of(text).IndexOf('\uFFFD') < 0
                && !(problem.Kind is ProblemKind.UnknownKey or ProblemKind.HiddenSpace && stops.Any(stop => stop.At == problem.Range.Start) && UnicodeSpaces.At(text, problem.Range).Length > 0)
                && (problem.Kind != ProblemKind.WrongValue || !stops.Any(stop => problem.Range.Start <= stop.At && stop.EndOfWords <= problem.Range.End))));
    }

    /// <summary>Behind the last letter before a position.</summary>
    private static int EndOfWords(string text, int position)
    {
        while (position > 0 && !char.IsLetterOrDigit(text[position - 1]))
            position--;
        return position;
    }

    private static DataMapping NoKeys(TextRange yaml) => new(TextRange.At(yaml.Start), []);

    /// <summary>A file that holds something else than keys and values.</summary>
    private static DataMapping Report(ContentRole role, DataNode root, TextRange yaml, Binder binder)
    {
        binder.Report(ProblemKind.WrongValue, root.Range, $"The file must hold keys and values, such as '{ExampleFor(role)}'.");
        return NoKeys(yaml);
    }

    private static string ExampleFor(ContentRole role) => role switch
    {
        ContentRole.Article => "title: Ferries return",
        ContentRole.Author => "name: Ada Byron",
        _ => "publisher: The Daily Harbour",
    };

    /// <summary>The body of an author's Markdown file is the bio.</summary>
    private static Located<string>? BioIn(string text, TextRange body) =>
        IsBlank(text, body) ? null : new Located<string>(FrontMatter.Normalize(body.Of(text)).Trim(), body);

    private static bool IsBlank(string text, TextRange range) => text.AsSpan(range.Start, range.End - range.Start).TrimStart('\uFEFF').IsWhiteSpace();

    private static ProblemKind KindOf(DataErrorKind kind) => kind switch
    {
        DataErrorKind.DuplicateKey => ProblemKind.DuplicateKey,
        DataErrorKind.Limit => ProblemKind.LimitPassed,
        DataErrorKind.Unread => ProblemKind.WrongValue,
        DataErrorKind.AtMargin => ProblemKind.AtMargin,
        _ => ProblemKind.UnreadableYaml,
    };
}
