using System.Collections;
using Masthead.Compiled;

namespace Masthead.Tests;

/// <summary>What a site asks of its content libraries: of each no more than the answer takes.</summary>
public sealed class LibraryCatalogTests
{
    private static readonly TimeProvider Clock = TimeProvider.System;

    /// <summary>Older from library to library; the first, as a register, has no articles.</summary>
    private readonly Catalog[] libraries = [new(0, 0), .. Enumerable.Range(0, 20).Select(static decade => new Catalog(16, 2010 - 10 * decade))];

    private readonly HashSet<int> named = [];

    [Fact]
    public void The_first_article_of_all_names_no_library_behind_its_own()
    {
        var site = Site();

        Assert.Equal("2010/0", site.All[0].Id);
        Assert.Equal("2010/0", site.All.Take(1).Single().Id);
        Assert.Equal([0, 1], named.Order());
        Assert.Equal("2000/0", site.All[16].Id);
        Assert.Equal([0, 1, 2], named.Order());
        Assert.Equal(2, libraries.Sum(static library => library.Read));

        Assert.Equal(20 * 16, site.All.Count);
        Assert.Equal(20 * 16, site.All.Select(static article => article.Id).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => site.All[20 * 16]);
        Assert.Throws<ArgumentOutOfRangeException>(() => site.All[-1]);
    }

    [Fact]
    public void The_newest_articles_load_nothing_of_libraries_that_have_older_ones()
    {
        Assert.Equal(["2010/0", "2010/1", "2010/2"], Site().Published(Clock).Take(3).Select(static article => article.Id));
        Assert.Equal([1], Enumerable.Range(0, libraries.Length).Where(library => libraries[library].Read > 0));

        Assert.Equal(20 * 16, Site().Published(Clock).Select(static article => article.Id).Distinct().Count());
    }

    [Fact]
    public void What_is_due_is_found_from_the_front()
    {
        var due = new Catalog(16, 2010);
        Assert.Equal(16, due.Published(Clock).Count);
        Assert.Equal(1, due.Read);

        for (var embargoed = 0; embargoed <= 16; embargoed++)
            Assert.Equal(16 - embargoed, new Catalog(16, 2010) { Embargoed = embargoed }.Published(Clock).Count);
    }

    [Fact]
    public void An_author_is_asked_of_each_library_once()
    {
        var register = new Records("ada", "lin");
        Records[] decades = [.. Enumerable.Range(0, 20).Select(static decade => new Records($"d{decade}"))];
        var asked = new HashSet<int>();
        var site = new Shared(new Records("own"), [() => register, .. decades.Select((decade, number) => (Func<IReadOnlyList<Tag>>)(() =>
        {
            asked.Add(number);
            return new Shared(decade, [() => register]);
        }))]);

        Assert.Equal("own", site.Find("own")!.Id);
        Assert.Equal("lin", site.Find("lin")!.Id);
        Assert.Empty(asked);

        Assert.Equal("d7", site.Find("d7")!.Id);
        Assert.Null(site.Find("nobody"));
        Assert.Equal(23, site.Count);
        Assert.Equal(23, site.Named);
    }

    private SiteCatalog Site() => new([.. libraries.Select((library, number) => (Func<IReadOnlyList<Article>>)(() =>
    {
        named.Add(number);
        return library.All;
    }))]);

    /// <summary>Sixteen articles of one year, or none; the newest first.</summary>
    private sealed class Catalog(int count, int year) : ArticleCatalog
    {
        private Sixteen? group;

        /// <summary>So many of them.</summary>
        public int Embargoed { get; init; }

        /// <summary>How many were made.</summary>
        public int Read => group?.Made ?? 0;

        protected override Action Places => count == 0 ? Nothing : PlaceTable;

        protected override Action Slugs => Nothing;

        protected override Action Addresses => Nothing;

        protected override Action Postings => PostingTable;

        protected override int PublishedCount => count;

        protected override long NewestTicks => count == 0 ? 0 : DateOf(0).UtcTicks;

        protected override KeyTable Authors => default;

        protected override KeyTable Sections => default;

        protected override KeyTable Tags => default;

        protected override ArticleGroup Group(int number) => group ??= new Sixteen(slot => new Article { Id = $"{year}/{slot}", Slug = $"{slot}", Title = "A title", Published = DateOf(slot) });

        private DateTimeOffset DateOf(int slot) => new DateTimeOffset(slot < Embargoed ? 9000 : year, 12, 31, 0, 0, 0, TimeSpan.Zero).AddDays(-slot);

        [PackedData("000000000100002000030000400005000060000700008000090000:0000;0000<0000=0000>0000?")]
        private static void PlaceTable()
        {
        }

        [PackedData("0000000100020003000400050006000700080009000:000;000<000=000>000?")]
        private static void PostingTable()
        {
        }

        [PackedData("")]
        private static void Nothing()
        {
        }
    }

    /// <summary>A site without articles of its own.</summary>
    private sealed class SiteCatalog(Func<IReadOnlyList<Article>>[] libraries) : ArticleCatalog
    {
        protected override Func<IReadOnlyList<Article>>[] Libraries => libraries;

        protected override Action Places => Nothing;

        protected override Action Slugs => Nothing;

        protected override Action Addresses => Nothing;

        protected override Action Postings => Nothing;

        protected override int PublishedCount => 0;

        protected override long NewestTicks => 0;

        protected override KeyTable Authors => default;

        protected override KeyTable Sections => default;

        protected override KeyTable Tags => default;

        protected override ArticleGroup Group(int number) => throw new InvalidOperationException("It has none.");

        [PackedData("")]
        private static void Nothing()
        {
        }
    }

    /// <summary>As generated code has them, each with its slot as its only number.</summary>
    private sealed class Sixteen(Func<int, Article> make) : ArticleGroup(Data)
    {
        public int Made { get; private set; }

        protected override Article Read(ref RecordReader reader)
        {
            Made++;
            return make(reader.ReadInt32());
        }

        protected override Author? FindAuthor(ReadOnlySpan<char> id) => null;

        protected override Disclaimer? FindDisclaimer(ReadOnlySpan<char> id) => null;

        protected override Section? FindSection(ReadOnlySpan<char> id) => null;

        protected override Tag? FindTag(ReadOnlySpan<char> id) => null;

        protected override Article? FindArticle(string id) => null;

        [PackedData("000@001X0018001:001<001>001@001B001D001F001H001J001L001N001P001R001T001V" + "000102030405060708090:0;0<0=0>0?")]
        private static void Data()
        {
        }
    }

    private sealed class Records(params string[] ids) : IReadOnlyList<Tag>, IFinder<Tag>
    {
        public int Count => ids.Length;

        public Tag this[int index] => new(ids[index], ids[index]);

        public Tag? Find(ReadOnlySpan<char> id) => ids.Contains(id.ToString()) ? new Tag(id.ToString(), id.ToString()) : null;

        public IEnumerator<Tag> GetEnumerator() => ids.Select(static id => new Tag(id, id)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Shared(Records own, Func<IReadOnlyList<Tag>>[] libraries) : SharedDirectory<Tag>
    {
        /// <summary>How often a record was asked for its id.</summary>
        public int Named { get; private set; }

        protected override IReadOnlyList<Tag> Own => own;

        protected override Func<IReadOnlyList<Tag>>[] Libraries => libraries;

        protected override string IdOf(Tag record)
        {
            Named++;
            return record.Id;
        }
    }
}
