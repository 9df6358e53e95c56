extern alias runtime;

using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>What a program allocates that asks the generated code.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void A_look_up_by_slug_allocates_nothing()
    {
        var find = LoadedSite.Of(TestSite.Of(("articles/ferry.yml", "title: Ferry\n"))).Function<Func<string, string?, Article?>>("Articles", "Find");
        Assert.NotNull(find("ferry", null));
        Assert.Null(find("bridge", null));

        var before = GC.GetAllocatedBytesForCurrentThread();
        find("ferry", null);
        find("bridge", null);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Titles_are_listed_without_what_only_pages_print()
    {
        const int Articles = 20;
        const int NoteLength = 2_000;
        var note = new string('x', NoteLength);
        var site = LoadedSite.Of(TestSite.Of([.. Enumerable.Range(0, Articles).Select(number => ($"articles/piece-{number}.yml", $"title: Piece {number}\nbyline: [{{ name: Lin {number} }}]\neditorNotes: [{{ kind: clarification, text: {note} }}]\n"))]));
        var all = site.All;
        _ = all[0].Title;

        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = all.Sum(static article => article.Title.Length);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(150, length);
        Assert.InRange(allocated, 0, Articles * NoteLength);
        Assert.Equal(note, all[^1].EditorNotes[0].Text);
        Assert.Same(all[^1].Byline, all[^1].Byline);
        Assert.Same(all[^1].Byline, (all[^1] with { Title = "Another" }).Byline);
    }
}
