using System.Text.RegularExpressions;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>Gathers the credits of an article: from <c>byline:</c>, and from the keys that name a role (<c>author</c>, <c>translator</c>).</summary>
internal sealed class BylineBinder(Binder binder, string filePath)
{
    private static readonly Regex Word = new(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant);

    /// <summary>One credit or several: authors by id or name, or written inline.</summary>
    public static Takes TakesCredits { get; } = Takes.Listed(Takes.Either(Takes.Author, Takes.Map(static () => CreditTable!)));

    public static Takes TakesByline { get; } = Takes.Either(TakesCredits, Takes.Map(static () => Table!));

    private static readonly KeyTable<BylineBinder> Table = new(
        "a byline",
        new("credits|authors", TakesCredits, static (byline, entry) => byline.BindCredits(entry.Value, CreditRole.Author)),
        new("text", Takes.Text, static (byline, entry) => byline.text = entry.Text()));

    private static readonly KeyTable<CreditDraft> CreditTable = new(
        "a credit",
        [
            .. AuthorFields.Rows.Select(static row => row.For<CreditDraft>()),
            new("author|id|key", Takes.Author, static (credit, entry) => credit.Reference = entry.Text()),
            new("role", Takes.Role, static (credit, entry) => credit.Role = entry.Binder.OneOf(entry.Value, entry.Key, entry.Binder.Roles)?.Value ?? credit.Role),
            new("place", Takes.Text, static (credit, entry) => credit.Place = entry.Plain()),
        ])
    { HoldsProfiles = true };

    private readonly List<CreditContent> credits = [];

    private Located<string>? text;

    private readonly List<Place> emptyItems = [];

    private Place? emptyKey;

    /// <summary>What stands behind <c>byline:</c> as one text.</summary>
    private CreditContent? line;

    public BylineContent Result(Located<string>? noBylineReason)
    {
        TakeLine();
        return new(credits.ToEquatableArray(), text, noBylineReason) { EmptyKey = emptyKey, EmptyItems = emptyItems.ToEquatableArray() };
    }

    /// <summary><c>byline:</c> as an id, a list of ids or inline maps, or <c>credits</c> and <c>text</c>.</summary>
    public void Bind(Entry entry)
    {
        if (IsEmpty(entry))
            return;

        var (node, before) = (entry.Value, credits.Count);
        if (node is DataMapping mapping && mapping.Entries.Any(static entry => Table.Keys.TryGet(entry.Key.Value, out _)))
            Table.Read(mapping, binder, this);
        else
            BindCredits(node, CreditRole.Author);
        if (node is DataScalar && credits.Count > before && credits[credits.Count - 1] is { Reference: not null } credit)
            line = credit;
    }

    /// <summary>On sites of other generators that have <c>authors:</c> too, <c>byline:</c> is the line that is printed, if it names all of them: <c>Ada Byron of Coastwire</c>. It credits nobody besides.</summary>
    private void TakeLine()
    {
        if (line?.Reference is not { } printed || text is not null || binder.Dialect.IsOurs)
            return;

        string[] words = [.. Word.Matches(printed.Value).Cast<Match>().Select(static word => Fold.Letters(word.Value))];
        string[] authors = [.. credits.Where(credit => !ReferenceEquals(credit, line) && credit.IsAuthor).Select(static credit => Fold.Letters(credit.Reference?.Value ?? credit.Inline!.Name.Value))];
        if (authors.Length == 0 || !authors.All(author => author.Length > 0 && IsNamed(author, words)))
            return;

        credits.RemoveAt(credits.FindIndex(credit => ReferenceEquals(credit, line)));
        if (!authors.Contains(string.Concat(words)))
            text = printed;
    }

    /// <summary>Whether words that follow one another are an id or a name: <c>Ronald</c> is not <c>al</c>.</summary>
    private static bool IsNamed(string author, string[] words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var rest = author;
            for (var word = start; word < words.Length && rest.StartsWith(words[word], StringComparison.Ordinal); word++)
            {
                rest = rest.Substring(words[word].Length);
                if (rest.Length == 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary><c>author:</c>, <c>translators:</c>.</summary>
    public void BindCredits(Entry entry, Chosen<CreditRole> role)
    {
        if (role.Is == CreditRole.Author ? !IsEmpty(entry) : !IsAnothers(entry))
            BindCredits(entry.Value, role);
    }

    /// <summary>Whether on a site of another generator a key that is called as a role is for something else: <c>editor: visual</c>, as Quarto has it, <c>with: { sidebar: left }</c>.</summary>
    private static bool IsAnothers(Entry entry) => !entry.Binder.Dialect.IsOurs
        && (entry.Binder.IsWrittenFlag(entry.Value) || entry.Value is DataScalar { Value: "visual" or "source" }
            || (entry.Value is DataMapping { Entries.Count: > 0 } mapping && !mapping.Entries.Any(static part => CreditTable.Keys.TryGet(part.Key.Value, out _))));

    /// <summary>A byline is announced, and nobody is named.</summary>
    private bool IsEmpty(Entry entry)
    {
        if (Binder.Items(entry.Value).Any(static item => item is not DataScalar { IsEmpty: true }))
            return false;

        emptyKey ??= new Place(entry.Range);
        return true;
    }

    /// <summary>One credit or a list of them.</summary>
    private void BindCredits(DataNode node, Chosen<CreditRole> role)
    {
        foreach (var item in Binder.Items(node))
        {
            if (item is DataMapping mapping)
                BindCredit(mapping, role);
            else if (item is DataScalar { IsEmpty: true })
                emptyItems.Add(new Place(item.Range));
            else if (binder.Text(item, role.Name) is { } reference)
                BindText(reference, role);
        }
    }

    private void BindText(Located<string> text, Chosen<CreditRole> role)
    {
        var people = WrittenNames.In(text, filePath).ToArray();
        credits.AddRange(people.Length == 0
            ? [new CreditContent(text, null, role, null)]
            : people.Select(person => new CreditContent(null, person, role, null) { IsNamedInText = true }));
    }

    /// <summary>A map with <c>author</c> refers to one, and <c>name</c> beside it is what is printed; a map with <c>name</c> alone is an author written inline.</summary>
    private void BindCredit(DataMapping mapping, Chosen<CreditRole> role)
    {
        var draft = new CreditDraft { Role = role };
        CreditTable.Read(mapping, binder, draft, new ProfileKeys(draft, declared: null));
        draft.ReportOtherTitle(binder);
        if (draft.Reference is { } reference)
            credits.Add(new CreditContent(reference, null, draft.Role, draft.Place) { IsKeyed = true, PrintedName = draft.Name?.Value });
        else if (draft.Name is { } name)
            credits.Add(new CreditContent(null, draft.Result(filePath, id: null, name), draft.Role, draft.Place));
        else
            binder.ReportLack(mapping, "A credit needs 'author: <id>', or 'name:' for an author written inline.");
    }

    private sealed class CreditDraft : AuthorFields
    {
        public Located<string>? Reference { get; set; }

        public Chosen<CreditRole> Role { get; set; }

        public string? Place { get; set; }
    }
}
