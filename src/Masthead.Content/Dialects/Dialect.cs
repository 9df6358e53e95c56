using System.Text.RegularExpressions;

namespace Masthead.Content.Dialects;

/// <summary>How the sites of another generator are written, as data: what is right there is no fault here. Each is one file of this folder, and one object.</summary>
/// <param name="name">As <c>dialect:</c> of masthead.yml takes it.</param>
/// <param name="title">As a message says it.</param>
internal sealed class Dialect(string name, string title)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    /// <summary>Whether it is Masthead's own, which adds nothing.</summary>
    public bool IsOurs => Keys.Count == 0;

    // Where things are. The build finds them by 'build/dialects' of the package, which says the same.

    /// <summary>Where the site may have its articles, below the folder that its masthead.yml lies in: the first that is there counts.</summary>
    public required IReadOnlyList<string> ArticlePlaces { get; init; }

    /// <summary>The one of them that counts where none is there; null for the last.</summary>
    public string? UsualPlace { get; init; }

    /// <summary>Where it has more of them, if that is there.</summary>
    public IReadOnlyList<string> FurtherArticlePlaces { get; init; } = [];

    /// <summary>Where it may have its authors, in folders or in files of many: all count that are there.</summary>
    public required IReadOnlyList<string> AuthorPlaces { get; init; }

    /// <summary>Names that are no content, of a file or of any folder that it lies in: <c>_includes</c>; <c>_*</c> for all that begin so.</summary>
    public IReadOnlyList<string> Aside { get; init; } = [];

    /// <summary>Folders that stand in no address and no id, and hold articles in whatever other folder they lie: <c>_posts</c>.</summary>
    public IReadOnlyList<string> UnnamedFolders { get; init; } = [];

    /// <summary>Whether the folders above those are categories: <c>news/_posts</c>.</summary>
    public bool CategoriesAreAboveUnnamed { get; init; }

    /// <summary>Folders in which a text is a piece only where its name begins with a date, as in <c>2024-05-31-ferry.md</c>.</summary>
    public IReadOnlyList<string> DatedFolders { get; init; } = [];

    /// <summary>Folders that hold nothing but drafts.</summary>
    public IReadOnlyList<string> DraftFolders { get; init; } = [];

    /// <summary>The file, without its extension, that speaks of the folder it lies in: an author's page, or a section's, which is no article.</summary>
    public string? FolderPage { get; init; }

    /// <summary>Whether what lies beside an <c>index</c> file, and below it, belongs to that piece and is none itself.</summary>
    public bool HasBundles { get; init; }

    /// <summary>Whether posts may be HTML: <c>_posts/2024-05-31-ferry.html</c>, anywhere where no folder is theirs alone.</summary>
    public bool HasHtmlPosts { get; init; }

    /// <summary>Folders of authors that lie in that of a language: <c>english/author</c>.</summary>
    public IReadOnlyList<string> AuthorFolders { get; init; } = [];

    /// <summary>Which articles are pages and no pieces, by patterns of their paths below the root: <c>about.md</c>, <c>pages/**</c>.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>The same, by names of files that lie in no folder, in small letters: <c>about</c>.</summary>
    public IReadOnlyCollection<string> PageNames { get; init; } = [];

    /// <summary>Whether what lies in no folder, and has neither a date nor an author, is one.</summary>
    public bool HasPagesAtTop { get; init; }

    /// <summary>The same, by what their keys say, which are folded: <c>type: page</c>.</summary>
    public IReadOnlyList<(string Key, string Value)> PageKeys { get; init; } = [];

    /// <summary>Whether a date may stand in the folders of a file as it does in its name: <c>2024/05/31/ferry.md</c>, <c>2024-05-31/ferry.md</c>.</summary>
    public bool HasDatesInFolders { get; init; }

    /// <summary>Where it may stand besides: anywhere in the path.</summary>
    public Regex? DateInPath { get; init; }

    /// <summary>Whether the date that a file's name begins with is part of its address: <c>/2024-05-31-ferry/</c>.</summary>
    public bool KeepsDatesInSlugs { get; init; }

    /// <summary>Whether the path of a file stands in its address for the slug that it does not write: <c>/log/ferry</c>.</summary>
    public bool HasPathsForSlugs { get; init; }

    /// <summary>Whether its date comes first there: <c>/2024/05/31/log/ferry</c>.</summary>
    public bool BeginsPathsWithDates { get; init; }

    /// <summary>What keeps a piece there out of lists or from search engines, or lets it have no page.</summary>
    public IReadOnlyList<KeptOut> KeptOut { get; init; } = [];

    /// <summary>How a piece is begun.</summary>
    public NewPiece NewPiece { get; init; } = new("{slug}.md", "byline", "published", "section", ("status", "draft"));

    // How names and lists are read.

    /// <summary>Whether an author is referred to in whatever case, and with spaces for hyphens.</summary>
    public bool FoldsNames { get; init; }

    /// <summary>Keys whose text is several items, set off by blanks; as they are written.</summary>
    public IReadOnlyList<string> SplitAtBlanks { get; init; } = [];

    // What values mean.

    /// <summary>Whether the heading that the text begins with is the title, where the front matter has none.</summary>
    public bool TakesTitleFromHeading { get; init; }

    /// <summary>Whether modules may be imported above it: MDX.</summary>
    public bool BeginsWithImports { get; init; }

    /// <summary>Whether a piece without a title has that of its file: <c>ferry-returns.md</c> is "Ferry returns".</summary>
    public bool TakesTitleFromName { get; init; }

    /// <summary>Whether each word of such a title has a capital: "Ferry Returns".</summary>
    public bool CapitalizesWordsOfNames { get; init; }

    /// <summary>Whether a file without front matter is a piece, and published.</summary>
    public bool NeedsNoFrontMatter { get; init; }

    /// <summary>Marks of an address that the generator fills in when it builds: <c>/{{ title | slugify }}/</c>, <c>/:title/</c>.</summary>
    public IReadOnlyList<string> AddressMarks { get; init; } = [];

    /// <summary>What of it Masthead can fill in, and as what: <c>:title</c> as <c>{slug}</c>. Where anything else is left, the article has the site's address.</summary>
    public IReadOnlyList<(string Theirs, string Ours)> Placeholders { get; init; } = [];

    /// <summary>How addresses are made where nobody says it.</summary>
    public string Permalink { get; init; } = "/{id}";

    /// <summary>How a name stands in an address: a slug, a title.</summary>
    public Func<string, string> NameInAddress { get; init; } = static name => name;

    /// <summary>Whether that holds for a slug that the front matter has, too.</summary>
    public bool FormsWrittenSlugs { get; init; }

    /// <summary>How a path does: a file's, a folder's.</summary>
    public Func<string, string> PathInAddress { get; init; } = static path => path;

    /// <summary>How a title does, where that is otherwise; null of a title for what the generator alone knows.</summary>
    public Func<string, string?>? TitleInAddress { get; init; }

    /// <summary>Names of folders that hold the site's articles and stand in no address, where their name does: <c>content</c>.</summary>
    public IReadOnlyList<string> NamelessRoots { get; init; } = [];

    /// <summary>Whether the folder above is the one that does: <c>docs/blog/posts</c> is <c>/blog/</c>.</summary>
    public bool NamesFolderAboveRoot { get; init; }

    /// <summary>Whether a file that is called as its folder is that folder's page: <c>/ferry/ferry.md</c> is <c>/ferry/</c>, and <c>index.md</c> is it anywhere.</summary>
    public bool NamesFoldersOnce { get; init; }

    /// <summary>What a path ends with that is left out of the address: <c>index.html</c>.</summary>
    public string? UnnamedFile { get; init; }

    /// <summary>Whether an address that an article has itself ends with a slash, unless it has an ending: <c>/ferry</c> is <c>/ferry/</c>.</summary>
    public bool EndsWithSlash { get; init; }

    /// <summary>The key that gives an article an address of its own.</summary>
    public string AddressKey { get; init; } = "permalink";

    /// <summary>The key of the date that addresses have, folded, where the one that counts may be another.</summary>
    public string? DateKeyOfAddresses { get; init; }

    /// <summary>Whether a date stands in addresses as clocks of the site show it, whatever its own offset; a time of YAML's without one is UTC.</summary>
    public bool HasAddressesInTimeZone { get; init; }

    /// <summary>The keys of all categories that addresses have, in their order; what one of them has in a text is split as <see cref="SplitAtBlanks"/> says.</summary>
    public IReadOnlyList<string> CategoryKeys { get; init; } = [];

    /// <summary>Names of a site's addresses, and what they are: <c>pretty</c>. Null for what Masthead cannot fill in.</summary>
    public IReadOnlyList<(string Theirs, string? Ours)> Permalinks { get; init; } = [];

    /// <summary>What stands where a date does and is worked out when the site is built: <c>Last Modified</c>.</summary>
    public IReadOnlyList<string> DateWords { get; init; } = [];

    /// <summary>Whether <c>5/6/2024</c> is the sixth of May: the generator has JavaScript read it.</summary>
    public bool ReadsMonthFirst { get; init; }

    /// <summary>Whether dates are written in all the ways that Ruby's and JavaScript's libraries read, of which each can mean one moment only: <c>2024-05-31 12:00 EDT</c>, <c>Fri, 31 May 2024 2:05 pm</c>.</summary>
    public bool ReadsLooseDates { get; init; }

    /// <summary>Whether an offset that YAML does not know is left aside.</summary>
    public bool DropsOffsets { get; init; }

    /// <summary>Whether dates are written in all the layouts that Go's libraries read, where they have an offset or no zone at all: <c>Fri, 31 May 2024 18:30:00 +0200</c>.</summary>
    public bool ReadsGoDates { get; init; }

    /// <summary>Whether <c>draft: no</c> is a flag: YAML 1.1.</summary>
    public bool ReadsYesAndNo { get; init; }

    /// <summary>Whether <c>draft: "false"</c> is one.</summary>
    public bool ReadsQuotedFlags { get; init; }

    /// <summary>Whether a name in a byline that no entry has is printed as it stands, though others are registered: <c>author: Robert Ford</c>.</summary>
    public bool PrintsNames { get; init; }

    /// <summary>Whether addresses behind <c>images</c> are on cards in social networks alone, and not on the page.</summary>
    public bool ImagesAreOnCards { get; init; }

    /// <summary>Keys beside <c>author</c> that say more of them, and what of them: <c>author_title</c> is the <c>title</c>.</summary>
    public IReadOnlyList<(string Key, string Part)> AuthorParts { get; init; } = [];

    // What keys mean.

    /// <summary>
    /// Whether a site of another generator may have any key there: its front matter is open, and what Masthead does not know is the site's own. Only
    /// what looks like a slip is reported.
    /// </summary>
    /// <param name="owner">What has the keys.</param>
    public bool IsOpen(string owner) => !IsOurs && owner is ("an article" or "an author" or "a credit" or "an image" or "a source" or "a date");

    /// <summary>By what has them.</summary>
    public IReadOnlyList<DialectKeys> Keys { get; init; } = [];

    public DialectKeys KeysOf(string owner)
    {
        foreach (var keys in Keys)
        {
            if (keys.Owner == owner)
                return keys;
        }

        return DialectKeys.None;
    }

    // By what a file shows it.

    /// <summary>Names of files without their extensions, or of folders, that no other generator has: <c>_index</c>, <c>_posts</c>.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The same of keys: <c>cascade</c>.</summary>
    public IReadOnlyList<string> KeyMarks { get; init; } = [];
}
