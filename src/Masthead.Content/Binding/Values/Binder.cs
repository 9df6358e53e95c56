using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>Reads nodes as what the model asks for, and notes what does not fit. A text is never coerced: <c>no</c>, <c>007</c> and <c>18:30</c> stay what they are.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="source">The file.</param>
/// <param name="options">What masthead.yml says about its keys.</param>
/// <param name="notation">How the file writes keys and values.</param>
internal sealed class Binder(ContentPath path, string source, ReadingOptions options, Notation notation)
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    private readonly List<Problem> problems = [];

    private readonly List<SuppressionRequest> suppressions = [];

    private readonly List<PathPolicy> pathPolicies = [];

    /// <summary>The keys whose values are being read, the outermost first.</summary>
    private readonly List<string> keys = [];

    /// <summary>How the file writes keys and values.</summary>
    public Notation Notation => notation;

    public IReadOnlyList<Problem> Problems => problems;

    public IReadOnlyList<SuppressionRequest> Suppressions => suppressions;

    public IReadOnlyList<PathPolicy> PathPolicies => pathPolicies;

    /// <summary>Keys that no row reads, told or not, for who asks for them; null for anybody else.</summary>
    public HashSet<DataScalar>? PassedOver { get; init; }

    public ContentPath Path => path;

    /// <summary>The key whose value is being read, behind those that it stands below; null outside of all.</summary>
    public string? Key => keys.Count == 0 ? null : string.Join(".", keys);

    /// <summary>Whose site it is.</summary>
    public Dialect Dialect => options.Dialect;

    /// <summary>The same, as far as the build says it.</summary>
    public Dialect? NamedDialect => options.NamedDialect;

    /// <summary>Whether masthead.yml says how addresses are made.</summary>
    public bool SiteNamesAddresses => options.NamesAddresses;

    /// <summary>What libraries say, in masthead.yml alone; null where there are none.</summary>
    public PublicationContent? Inherited => options.Inherited?.Publication;

    /// <summary>What masthead.yml declares.</summary>
    public DeclaredFields Declared => options.Fields;

    /// <summary>Kinds and roles that masthead.yml declares: in that file itself, those that are read first.</summary>
    public OwnValues<ArticleKind> Kinds { get; set; } = options.Kinds;

    public OwnValues<CreditRole> Roles { get; set; } = options.Roles;

    /// <summary>The time zone of dates that have no offset, by its IANA id; null for UTC.</summary>
    public string? TimeZone { get; set; } = options.TimeZone;

    /// <summary>What masthead.yml says are pages and no pieces.</summary>
    public EquatableArray<string> Pages => options.Pages;

    /// <summary>Whether the file is read to its end: where it is not, what is missing may stand in the rest.</summary>
    public bool ReadsToTheEnd => !problems.Any(static problem => problem.Kind is ProblemKind.UnreadableYaml or ProblemKind.LimitPassed);

    /// <summary>Whether a key is left to the site.</summary>
    public bool IsSitesOwn(string key) => options.IsSitesOwn(key, path.Role);

    /// <summary>Whether a key that is not known is one whose declaration is reported.</summary>
    public bool IsFaultilyDeclared(string key) => options.IsFaultilyDeclared(key);

    public void Add(IEnumerable<SuppressionRequest> requests) => suppressions.AddRange(requests);

    public void Add(IEnumerable<PathPolicy> policies) => pathPolicies.AddRange(policies);

    public void PassOver(DataScalar key) => PassedOver?.Add(key);

    public void Enter(string key) => keys.Add(key);

    public void Leave() => keys.RemoveAt(keys.Count - 1);

    public void Report(IEnumerable<Problem> found) => problems.AddRange(found);

    public void Report(ProblemKind kind, TextRange range, string message, TextRange? other = null) =>
        problems.Add(new Problem(kind, range, message, other) { Key = Key });

    /// <summary>Says what a mapping must have and has not: nothing, where a value in it is reported as wrong; and at the key that is mistyped, where one is.</summary>
    public void ReportLack(DataMapping mapping, string message)
    {
        if (problems.Exists(problem => problem.Kind == ProblemKind.WrongValue && IsIn(mapping, problem)))
            return;

        var mistyped = problems.FindIndex(problem => problem is { Kind: ProblemKind.UnknownKey, Edits.Count: > 0 } && IsIn(mapping, problem));
        if (mistyped < 0)
            Report(ProblemKind.WrongValue, mapping.Range, message);
        else
            problems[mistyped] = problems[mistyped] with { Kind = ProblemKind.WrongValue, Message = $"{message} {problems[mistyped].Message}" };
    }

    public void Report(Problem problem) => problems.Add(problem);

    /// <param name="written">The key or the value at fault.</param>
    /// <param name="instead">What it was meant to be; null where nobody knows.</param>
    /// <param name="meant">The canonical name of the key that it was meant to be.</param>
    public void Report(ProblemKind kind, Located<string> written, string message, string? instead, string? meant = null) =>
        Report(kind, written, message, instead is null ? [] : [instead], meant);

    /// <param name="choices">What it may have been meant to be.</param>
    public void Report(ProblemKind kind, Located<string> written, string message, IReadOnlyList<string> choices, string? meant = null) => problems.Add(new Problem(kind, written.Range, message)
    {
        Key = Key,
        About = written.Value,
        Meant = meant,
        Edits = choices.Select(choice => Replacing(written, choice, Nearest.IsCertain(written.Value, choices))).ToEquatableArray(),
    });

    /// <param name="edit">What it is replaced by.</param>
    public void Report(ProblemKind kind, Located<string> written, string message, TextEdit edit) => problems.Add(new Problem(kind, written.Range, message)
    {
        About = written.Value,
        Edits = [edit],
    });

    /// <summary>Says what an item of a list is lost for that says nothing, with the edit that takes it away.</summary>
    public void ReportEmptyItem(DataScalar item, string message) =>
        problems.Add(new Problem(ProblemKind.WrongValue, item.Range, message) { Key = Key, Edits = [ListItem.Removal(source, item.Range)] });

    /// <summary>A key that many entries of a file have, and that is not known, is one fault; an entry that asks for silence speaks for itself alone.</summary>
    /// <param name="start">The first problem that is about these entries.</param>
    public void ReportKeysOnce(int start)
    {
        var repeated = problems.Skip(start).Where(static problem => problem is { Kind: ProblemKind.UnknownKey, About: not null, Edits.Count: 0 })
            .Where(problem => !suppressions.Exists(request => request.Contains(problem.Range.Start)))
            .GroupBy(static problem => Fold.Key(problem.About!)).Where(static same => same.Skip(1).Any()).ToArray();
        foreach (var same in repeated)
        {
            var (first, others) = (same.First(), same.Skip(1).ToArray());
            problems.RemoveAll(problem => others.Any(other => ReferenceEquals(other, problem)));
            problems[problems.IndexOf(first)] = first with { Message = $"{first.Message} {(others.Length == 1 ? "Another entry of the file has it too." : $"{others.Length} other entries of the file have it too.")}" };
        }
    }

    /// <summary>Says that a key is not read since another one for the same thing stands there too; not of another generator's site, where it may be for another thing.</summary>
    public void ReportOtherName(DataScalar key, string read)
    {
        if (Dialect.IsOurs)
            ReportSecond(key, read);
    }

    /// <summary>The same wherever the two are for one thing on every site.</summary>
    public void ReportSecond(DataScalar key, string read) =>
        Report(ProblemKind.UnknownKey, key.Range, $"{Quoted.Of(key.Value)} is another name for {Quoted.Of(read)}, which stands here too and is the one that is read.");

    /// <summary>A text of the metadata, without what no page shows: blanks at its ends, and the line end that a block (<c>|</c>) leaves. Null where that is nothing.</summary>
    public Located<string>? Text(DataNode node, string key)
    {
        if (node is DataScalar scalar)
            CheckWords(scalar);
        return Value(node, key) is { Value.Length: > 0 } text ? text : null;
    }

    /// <summary>A text of the metadata that may have paragraphs. Empty where quotation marks hold nothing.</summary>
    public Located<string>? Paragraphs(DataNode node, string key)
    {
        if (Value(node, key) is not { } text)
            return null;

        var scalar = (DataScalar)node;
        var paragraphs = Paragraphs(scalar);
        if (paragraphs.IndexOf('\n') < 0) // what has several lines may be Markdown
            CheckWords(scalar);
        return new Located<string>(paragraphs, text.Range);
    }

    /// <summary>One line, as <see cref="Text"/> reads it; a text of several stays as it is written.</summary>
    public static string Paragraphs(DataScalar scalar) => scalar.Value.Trim(Blanks) is var text && text.IndexOf('\n') < 0 ? text : scalar.Value;

    /// <summary>A value that is no free text; as <see cref="Text"/>, and empty where quotation marks hold nothing; null where the value is left empty, and on sites of other generators, whose content management systems write those marks, there too.</summary>
    public Located<string>? Value(DataNode node, string key)
    {
        if (node is DataScalar scalar)
            problems.AddRange(HiddenCharacters.In(scalar, source, notation));
        return Prose(node, key) is { } text && text.Value.Trim(Blanks) is var value && (Dialect.IsOurs || value.Length > 0) ? new Located<string>(value, text.Range) : null;
    }

    /// <summary>Reports what stands otherwise in a text than its author means.</summary>
    public void CheckWords(DataScalar scalar)
    {
        if (HtmlEntities.In(scalar, source, notation) is { } entity)
            problems.Add(entity);
        if (scalar.Taken is { } taken)
            problems.Add(new Problem(ProblemKind.TakenText, taken.Range, taken.Message) { Key = Key, Edits = taken.Edit is { } edit ? [edit] : [] });
    }

    /// <summary>A text that is the article itself, or that is read to the letter.</summary>
    public Located<string>? Prose(DataNode node, string key)
    {
        if (!Dialect.IsOurs && node is DataSequence { Items.Count: 0 } or DataMapping { Entries.Count: 0 })
            return null;
        if (node is not DataScalar scalar)
        {
            Report(ProblemKind.WrongValue, node.Range, $"'{key}' takes a text, not {Describe(node)}.");
            return null;
        }

        return scalar.IsEmpty ? null : new Located<string>(scalar.Value, scalar.Range);
    }

    /// <summary>A text, or a list of texts.</summary>
    public EquatableArray<Located<string>> Texts(DataNode node, string key)
    {
        var texts = new List<Located<string>>();
        foreach (var item in Items(node))
        {
            if (Text(item, key) is { } text)
                texts.Add(text);
        }

        return texts.ToEquatableArray();
    }

    /// <summary>The items of a list; a single value counts as a list of one, an empty one as none.</summary>
    public static IReadOnlyList<DataNode> Items(DataNode node) => node switch
    {
        DataSequence sequence => sequence.Items,
        DataScalar { IsEmpty: true } => [],
        _ => [node],
    };

    /// <summary>The same, with the items of lists that are in it.</summary>
    public static IEnumerable<DataNode> AllItems(DataNode node) => node is DataSequence list ? list.Items.SelectMany(AllItems) : Items(node);

    /// <summary>Texts without their places.</summary>
    public EquatableArray<string> Values(DataNode node, string key) => Texts(node, key).Select(static text => text.Value).ToEquatableArray();

    /// <summary>The maps of a list, each bound; anything else is reported.</summary>
    public EquatableArray<T> Parts<T>(DataNode node, string key, Func<DataMapping, T?> bind)
        where T : class
    {
        var parts = new List<T>();
        foreach (var item in Items(node))
        {
            if (Mapping(item, key) is { } mapping && bind(mapping) is { } part)
                parts.Add(part);
        }

        return parts.ToEquatableArray();
    }

    /// <summary>Another value for one that is there, for a person to choose.</summary>
    public TextEdit Choice(string title, TextRange range, string value) => TextEdit.Replacing(range, source, value, notation) with { Title = title, IsSafe = false };

    /// <summary>Another value; a moment is asked for, where nobody knows it.</summary>
    public TextEdit Replacing(Located<string> text, string value, bool isSafe = false) => TextEdit.Replacing(text.Range, source, value, notation) with
    {
        Title = value == TextEdit.Blank ? "Write the date" : $"Replace by {Quoted.Of(value)}",
        IsSafe = isSafe,
        Question = value == TextEdit.Blank ? $"When was {Quoted.Of(text.Value)}, with its offset from UTC, such as 2024-05-31T18:30:00+02:00?" : null,
    };

    /// <summary>A mapping; anything else is reported.</summary>
    public DataMapping? Mapping(DataNode node, string key)
    {
        if (node is DataMapping mapping)
            return mapping;
        if (node is not DataScalar { IsEmpty: true })
            Report(ProblemKind.WrongValue, node.Range, $"'{key}' takes keys and values, not {Describe(node)}.");
        return null;
    }

    private static bool IsIn(DataMapping mapping, Problem problem) => mapping.Range.Start <= problem.Range.Start && problem.Range.End <= mapping.Range.End;

    /// <summary>What a node is, as a message says it.</summary>
    public static string Describe(DataNode node) => node switch
    {
        DataScalar => "a text",
        DataSequence => "a list",
        _ => "keys and values",
    };
}
