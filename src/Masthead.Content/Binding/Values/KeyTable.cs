using System.Diagnostics.CodeAnalysis;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>An entry of a mapping, for the row of its key to read.</summary>
/// <param name="Key">The canonical name.</param>
/// <param name="Written">The key as the file writes it.</param>
internal readonly record struct Entry(Binder Binder, string Key, DataScalar Written, DataNode Value)
{
    public TextRange Range => Written.Range;

    /// <summary>Whether nothing stands there; on sites of other generators nothing between quotation marks, too, as content management systems write it.</summary>
    public bool SaysNothing => Value is DataScalar text && (text.IsEmpty || (!Binder.Dialect.IsOurs && IsBlank(text)));

    /// <summary>Nothing, or nothing between quotation marks.</summary>
    public static bool IsBlank(DataNode node) => node is DataScalar text && string.IsNullOrWhiteSpace(text.Value);

    public Located<string>? Text() => Binder.Text(Value, Key);

    public Located<string>? Paragraphs() => Binder.Paragraphs(Value, Key);

    public EquatableArray<Located<string>> Texts() => Binder.Texts(Value, Key);

    /// <summary>A text without its place.</summary>
    public string? Plain() => Binder.Text(Value, Key)?.Value;

    /// <summary>Texts without their places.</summary>
    public EquatableArray<string> PlainTexts() => Binder.Values(Value, Key);

    public Located<DateTimeOffset>? Date() => Binder.Date(Value, Key);

    public int? Count() => Binder.Count(Value, Key);

    public bool? Flag() => Binder.Flag(Value, Key);

    public Located<T>? OneOf<T>()
        where T : struct, Enum => Binder.OneOf<T>(Value, Key);

    public EquatableArray<T> SomeOf<T>()
        where T : struct, Enum => Binder.SomeOf<T>(Value, Key);

    public Located<string>? Language() => Binder.Language(Value, Key);

    /// <summary>A kind of piece, of the publication's own too.</summary>
    public Located<Chosen<ArticleKind>>? Kind() => Binder.OneOf(Value, Key, Binder.Kinds);

    public EquatableArray<Chosen<ArticleKind>> Kinds() => Binder.SomeOf(Value, Key, Binder.Kinds);

    public LocalizedText? Localized() => Binder.Localized(Value, Key);

    /// <summary>The same of a text that has no paragraphs.</summary>
    public LocalizedText? LocalizedName() => Binder.LocalizedName(Value, Key);

    public DataMapping? Mapping() => Binder.Mapping(Value, Key);

    /// <summary>
    /// Whether what stands here is for something else than Masthead has by that name, on a site of another generator: a text that is none of its values, nor like one.
    /// </summary>
    /// <param name="values">What the key takes.</param>
    public bool IsAnothers(IReadOnlyList<string> values) =>
        !Binder.Dialect.IsOurs && Value is DataScalar text && Nearest.Of(text.Value, values) is null;

    /// <summary>The same, of a key that takes keys and values, or a list of such: <c>ai: true</c>. Where no value is filled in it is for nothing.</summary>
    public bool IsAnothers() =>
        !Binder.Dialect.IsOurs && !(Value is DataMapping map && map.Entries.Any(static part => !IsBlank(part.Value))) && !(Value is DataSequence list && list.Items.Any(static item => item is DataMapping));

    /// <summary>The maps of a list, each bound; anything else is reported.</summary>
    public EquatableArray<T> Parts<T>(Func<DataMapping, Binder, T?> bind)
        where T : class
    {
        var binder = Binder;
        return Binder.Parts(Value, Key, mapping => bind(mapping, binder));
    }

    /// <summary>A mapping, bound, at its key.</summary>
    public Located<T>? Part<T>(Func<DataMapping, Binder, T> bind) => Mapping() is { } mapping ? new Located<T>(bind(mapping, Binder), Written.Range) : null;
}

/// <summary>A key: the names that it has, and what reading it does.</summary>
/// <param name="Names">"name" or "name|alias|alias": the canonical name first; where a file has several of them, the first counts.</param>
/// <param name="Takes">What may stand there.</param>
/// <param name="Read">What was read so far, and what it is with this entry.</param>
internal sealed record Key<T>(string Names, Takes Takes, Func<T, Entry, T> Read)
{
    /// <param name="set">Puts what the entry says into a draft.</param>
    public Key(string names, Takes takes, Action<T, Entry> set)
        : this(names, takes, (draft, entry) => Set(set, draft, entry))
    {
    }

    /// <summary>The key of a draft that holds more.</summary>
    public Key<TMore> For<TMore>()
        where TMore : T => new(Names, Takes, (draft, entry) => _ = Read(draft, entry));

    private static T Set(Action<T, Entry> set, T draft, Entry entry)
    {
        set(draft, entry);
        return draft;
    }
}

/// <summary>Keys that masthead.yml adds to those of a table.</summary>
internal interface IDeclaredKeys
{
    IEnumerable<string> Names { get; }

    bool TryGet(string written, [NotNullWhen(true)] out KnownKey? key);

    /// <param name="place">Of the key among them.</param>
    void Read(int place, Entry entry);
}

/// <summary>The keys of one kind of mapping. What is in no row is reported, and read by nobody.</summary>
/// <param name="owner">What has the keys, as a message says it: "a dateline".</param>
internal sealed class KeyTable<T>(string owner, params Key<T>[] rows) : IKeyTable
{
    public string Owner => owner;

    public KeySet Keys { get; } = new([.. rows.Select(static row => row.Names)]);

    public IReadOnlyList<Takes> Taken => [.. rows.Select(static row => row.Takes)];

    public bool HoldsProfiles { get; init; }

    /// <summary>Reads the known entries of a mapping, each once and in the order of the file; the others are reported.</summary>
    /// <param name="start">What it is before anything is read.</param>
    /// <param name="declared">The fields that masthead.yml adds to the keys.</param>
    public T Read(DataMapping mapping, Binder binder, T start, IDeclaredKeys? declared = null)
    {
        var result = start;
        foreach (var chosen in ChosenKeys.In(mapping, Keys, declared, owner, binder))
        {
            var entry = new Entry(binder, chosen.Key.Name, chosen.Written, chosen.Value);
            binder.Enter(chosen.Key.Name);
            if (chosen.IsDeclared)
                declared!.Read(chosen.Key.Place, entry);
            else
                result = rows[chosen.Key.Place].Read(result, entry);
            binder.Leave();
        }

        return result;
    }
}
