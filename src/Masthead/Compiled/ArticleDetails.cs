namespace Masthead.Compiled;

/// <summary>What an article is made of beside its own words, dates and kinds; see the properties of <see cref="Article"/>.</summary>
internal sealed record ArticleDetails
{
    public Section? Section { get; init; }

    public ValueList<string> Aliases { get; init; }

    public Dateline? Dateline { get; init; }

    public Byline Byline { get; init; } = Byline.None;

    public ValueList<EditorNote> EditorNotes { get; init; }

    public ValueList<Disclaimer> Disclaimers { get; init; }

    public ValueList<Source> Sources { get; init; }

    public ValueList<string> Topics { get; init; }

    public ValueList<Image> Images { get; init; }

    public Syndication? Syndication { get; init; }

    public Sponsorship? Sponsorship { get; init; }

    public AiUse? Ai { get; init; }

    public bool? IsAccessibleForFree { get; init; }

    public ValueList<Tag> Tags { get; init; }

    public ValueList<ArticleRef> Translations { get; init; }
}

/// <summary>
/// An article's details, compared by value. Those of generated code are made when they are first asked for, once, whichever threads
/// ask: a program that lists ten thousand articles prints the pages of few.
/// </summary>
internal sealed class DetailsReference : IEquatable<DetailsReference>
{
    public static readonly DetailsReference None = new(new ArticleDetails());

    private readonly ArticleGroup? group;
    private readonly string data = "";
    private readonly int slot;
    private ArticleDetails? details;

    public DetailsReference(ArticleDetails details) => this.details = details;

    /// <param name="group">Reads them.</param>
    /// <param name="data">Where the article itself was read from.</param>
    /// <param name="slot">Of the details.</param>
    public DetailsReference(ArticleGroup group, string data, int slot)
    {
        this.group = group;
        this.data = data;
        this.slot = slot;
    }

    public ArticleDetails Value => Volatile.Read(ref details) ?? Make();

    public bool Equals(DetailsReference? other) => other is not null && Value.Equals(other.Value);

    public override bool Equals(object? obj) => Equals(obj as DetailsReference);

    public override int GetHashCode() => Value.GetHashCode();

    private ArticleDetails Make()
    {
        var reader = new RecordReader(data, slot);
        var made = group!.ReadDetails(ref reader);
        return Interlocked.CompareExchange(ref details, made, null) ?? made;
    }
}
