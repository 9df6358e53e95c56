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

        group.Name = "New quay";
        ContentVersion.ClearCache(null);

        Assert.Equal(new Tag("quay", "New quay"), group.Get(0));
    }

    [Fact]
    public void Records_are_found_by_id()
    {
        var group = new Harbours();

        Assert.Same(group.Get(0), group.Find("quay"));
        Assert.Null(group.Find("Quay"));
        Assert.Single(group);
    }

    /// <summary>As generated code has it: one record, whose texts begin at 15 and whose numbers begin at 12; they are 4 and 8 long.</summary>
    private sealed class Harbours : TagGroup
    {
        public string Name { get; set; } = "The quay";

        protected override string LoadRecords() => "0001000?000<059" + "quay" + Name;
    }
}
