using System.Reflection;
using Masthead.Compiled;

namespace Masthead.Tests;

public sealed class RecordGroupTests
{
    [Fact]
    public void A_record_is_made_once_until_hot_reload_clears_it()
    {
        var name = "The quay";
        var group = Harbours(() => name);
        var first = group.Get(0);

        Assert.Equal(new Tag("quay", "The quay"), first);
        Assert.Same(first, group.Get(0));

        name = "New quay";
        ContentVersion.ClearCache(null);

        Assert.Equal(new Tag("quay", "New quay"), group.Get(0));
    }

    [Fact]
    public void Records_are_found_by_id()
    {
        var group = Harbours(static () => "The quay");

        Assert.Same(group.Get(0), group.Find("quay"));
        Assert.Null(group.Find("Quay"));
        Assert.Single(group);
    }

    [Fact]
    public void A_class_without_data_says_so() =>
        Assert.Contains("rebuild", Assert.Throws<InvalidOperationException>(static () => new TagGroup(typeof(RecordGroupTests)).Get(0)).Message, StringComparison.Ordinal);

    /// <summary>As generated code has it: one record, whose texts begin at 15 and whose numbers begin at 12; they are 4 and 8 long.</summary>
    private static TagGroup Harbours(Func<string> name) => new(new Holder(() => "0001000?000<059" + "quay" + name()));

    /// <summary>A generated class, whose attribute an edit replaces.</summary>
    private sealed class Holder(Func<string> data) : TypeDelegator(typeof(Holder))
    {
        public override object[] GetCustomAttributes(bool inherit) => [new PackedDataAttribute(data())];
    }
}
