using Masthead.Compiled;

namespace Masthead.Tests;

public sealed class RecordGroupTests
{
    [Fact]
    public void A_record_is_made_once_until_hot_reload_clears_it()
    {
        var group = new Harbours();
        var first = group.Get(0);

        Assert.Equal(new Tag("quay", "The quay"), first);
        Assert.Same(first, group.Get(0));

        group.Suffix = ", mended";
        ContentVersion.ClearCache(null);

        Assert.Equal(new Tag("quay", "The quay, mended"), group.Get(0));
    }

    [Fact]
    public void Records_are_found_by_id()
    {
        var group = new TagGroup(Data);

        Assert.Same(group.Get(0), group.Find("quay"));
        Assert.Null(group.Find("Quay"));
        Assert.Single(group);
    }

    [Fact]
    public void A_method_without_data_says_so() =>
        Assert.Contains("rebuild", Assert.Throws<InvalidOperationException>(static () => new TagGroup(None).Get(0)).Message, StringComparison.Ordinal);

    /// <summary>As generated code has it: one record, whose texts begin at 15 and whose numbers begin at 12; they are 4 and 8 long.</summary>
    [PackedData("0001000?000<059" + "quay" + "The quay")]
    private static void Data()
    {
    }

    private static void None()
    {
    }

    private sealed class Harbours() : DirectoryGroup<Tag>(Data)
    {
        public string Suffix { get; set; } = "";

        protected override string IdOf(Tag record) => record.Id;

        protected override Tag Read(ref RecordReader reader) => new(reader.ReadText(), reader.ReadText() + Suffix);
    }
}
