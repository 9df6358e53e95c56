using System.Text.Json;

namespace Masthead.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Is_compared_by_its_items()
    {
        ValueList<string> list = ["a", "b"];

        Assert.True(list == ["a", "b"]);
        Assert.True(list != ["b", "a"]);
        Assert.True(list != ["a"]);
        Assert.Equal(list.GetHashCode(), ((ValueList<string>)["a", "b"]).GetHashCode());
        Assert.True(list.Equals((object)(ValueList<string>)["a", "b"]));
    }

    [Fact]
    public void The_default_is_empty()
    {
        ValueList<string> none = default;

        Assert.Empty(none);
        Assert.True(none == []);
        Assert.Equal("[]", none.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void Does_not_see_what_becomes_of_the_array_it_was_made_of()
    {
        string[] source = ["a"];
        ValueList<string> list = [.. source];
        source[0] = "b";

        Assert.Equal("a", list[0]);
    }

    [Fact]
    public async Task Is_iterated_across_an_await_and_written_as_JSON()
    {
        ValueList<int> list = [1, 2];

        Assert.Equal(3, await SumAsync(list));
        Assert.Equal("[1,2]", JsonSerializer.Serialize(list));

        static async Task<int> SumAsync(ValueList<int> list)
        {
            var sum = 0;
            foreach (var item in list)
            {
                await Task.Yield();
                sum += item;
            }

            return sum;
        }
    }
}
