namespace Masthead.Tool.Importing;

/// <summary>A post or a page as its export has it, whatever that is of.</summary>
/// <param name="Place">Where it stands in the export, as a report says it.</param>
/// <param name="Key">What its export knows it by.</param>
internal sealed record ImportedPost(string Place, string Key)
{
    /// <summary>Empty for a piece that has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>For search engines; null where it is the same.</summary>
    public string? AlternativeTitle { get; init; }

    public bool IsPage { get; init; }

    /// <summary>Empty for one that never had any.</summary>
    public string Slug { get; init; } = "";

    public ImportedState State { get; init; }

    /// <summary>Null for a draft that has none.</summary>
    public ImportedDate? Published { get; init; }

    public ImportedDate? Updated { get; init; }

    /// <summary>Those of the site's authors that made it, by their keys, in their order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The id of its section; null for none.</summary>
    public string? Section { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Standfirst { get; init; }

    public ImportedImage? Image { get; init; }

    /// <summary>Whether readers paid for it.</summary>
    public bool IsPaid { get; init; }

    /// <summary>Where else search engines shall look for it.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether search engines were asked to leave it out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Its path on the old site; null where it had none that readers knew.</summary>
    public string? Address { get; init; }

    /// <summary>Other addresses that led to it.</summary>
    public IReadOnlyList<string> OtherAddresses { get; init; } = [];

    public ImportedText Text { get; init; } = ImportedText.None;
}

/// <summary>Where a piece stands.</summary>
internal enum ImportedState
{
    Published,
    Draft,

    /// <summary>Kept from readers, or from some of them.</summary>
    Withheld,
}

/// <param name="Local">What the clock showed.</param>
/// <param name="Offset">Of that clock; null where the export does not say it.</param>
internal sealed record ImportedDate(DateTime Local, TimeSpan? Offset)
{
    /// <summary>As a file says it.</summary>
    public override string ToString() => Offset is { } offset
        ? new DateTimeOffset(Local, offset).ToString(offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)
        : Local.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether it is later, by the clocks where they are known.</summary>
    public bool IsAfter(ImportedDate other) => Local - (Offset ?? TimeSpan.Zero) > other.Local - (other.Offset ?? TimeSpan.Zero);
}

/// <param name="Source">Its address.</param>
internal sealed record ImportedImage(string Source)
{
    public string? Alt { get; init; }

    public string? Caption { get; init; }

    public string? Credit { get; init; }
}

/// <param name="Content">The text.</param>
/// <param name="IsHtml">Whether it is HTML; else Markdown.</param>
internal sealed record ImportedText(string Content, bool IsHtml)
{
    /// <summary>A file of Masthead may not be longer.</summary>
    public const int Longest = 1_900_000;

    public static readonly ImportedText None = new("", IsHtml: false);

    /// <summary>What stands in it that another program read, by name: shortcodes, blocks that WordPress itself filled.</summary>
    public IReadOnlyList<string> Foreign { get; init; } = [];
}

/// <summary>Somebody who made something.</summary>
/// <param name="Key">What posts refer to.</param>
/// <param name="Name">As it is printed.</param>
internal sealed record ImportedAuthor(string Key, string Name)
{
    public string? Bio { get; init; }

    public string? Url { get; init; }

    public string? Image { get; init; }

    public IReadOnlyList<string> Networks { get; init; } = [];
}

/// <summary>What an export says of its site.</summary>
internal sealed record ImportedSite
{
    public string? Name { get; init; }

    public string? Url { get; init; }

    /// <summary>BCP 47; null where it is not said.</summary>
    public string? Language { get; init; }

    /// <summary>Those that have a folder each.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Of the IANA database; null where it is not said.</summary>
    public string? TimeZone { get; init; }

    /// <summary>How addresses are made, as most of them are; null where they have nothing in common.</summary>
    public string? Permalink { get; init; }

    /// <summary>The same for folders of their own.</summary>
    public IReadOnlyList<(string Folder, string Permalink)> PermalinksOfFolders { get; init; } = [];

    public IReadOnlyList<(string Id, string Name)> Sections { get; init; } = [];

    public IReadOnlyList<ImportedAuthor> Authors { get; init; } = [];
}
