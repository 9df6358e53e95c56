using System.Text.Json;
using Masthead.Content.Data;
using Masthead.Generators.Tests.Robustness;
using Tomlyn;
using Tomlyn.Model;

namespace Masthead.Generators.Tests.Formats;

/// <summary>What is read of random texts is what Tomlyn's own model and System.Text.Json say of them.</summary>
public sealed class FormatModelTests
{
    private const int Texts = 2_000;

    [Fact]
    public void TOML_means_what_Tomlyn_says()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var toml = RandomFormats.Toml(seed);
            if (Model(toml) is not { } expected)
                continue; // a key with a dot in it may be opened twice

            Compare(expected, FormatTesting.Read("toml", toml), toml, seed);
        }
    }

    [Fact]
    public void Most_of_the_TOML_is_right() => Assert.InRange(Enumerable.Range(0, Texts).Count(static seed => Model(RandomFormats.Toml(seed)) is not null), Texts * 3 / 4, Texts);

    [Fact]
    public void JSON_means_what_System_Text_Json_says()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var json = RandomFormats.Json(seed);
            using var expected = JsonDocument.Parse(json);
            var document = FormatTesting.Read("json", json);

            Assert.True(document.Errors.Count == 0, $"Seed {seed}: {string.Join(" ", document.Errors)}\n{json}");
            Compare(expected.RootElement, document.Root!, json);
        }
    }

    private static TomlTable? Model(string toml)
    {
        try
        {
            return TomlSerializer.Deserialize<TomlTable>(toml);
        }
        catch (TomlException)
        {
            return null;
        }
    }

    private static void Compare(TomlTable expected, DataDocument document, string toml, int seed)
    {
        Assert.True(document.Errors.Count == 0, $"Seed {seed}: {string.Join(" ", document.Errors)}\n{toml}");
        if (document.Root is { } root)
            Compare(expected, root, toml);
        else
            Assert.Empty(expected);
    }

    private static void Compare(object? expected, DataNode actual, string toml)
    {
        switch (expected)
        {
            case TomlTable table:
                var map = Assert.IsType<DataMapping>(actual);
                Assert.Equal(table.Keys.Order(StringComparer.Ordinal), map.Entries.Select(static entry => entry.Key.Value).Order(StringComparer.Ordinal));
                foreach (var entry in map.Entries)
                    Compare(table[entry.Key.Value], entry.Value, toml);
                break;
            case TomlTableArray tables:
                CompareAll([.. tables], actual, toml);
                break;
            case TomlArray items:
                CompareAll([.. items], actual, toml);
                break;
            case string text:
                Assert.Equal(text, Assert.IsType<DataScalar>(actual).Value);
                Assert.NotEqual(DataScalarStyle.Plain, ((DataScalar)actual).Style);
                break;
            default:
                var scalar = Assert.IsType<DataScalar>(actual);
                Assert.Equal(DataScalarStyle.Plain, scalar.Style);
                Assert.Equal(expected, Model($"x = {scalar.Value}")!["x"]);
                Assert.Equal(expected, Model($"x = {scalar.Range.Of(toml)}")!["x"]);
                break;
        }
    }

    private static void CompareAll(object?[] expected, DataNode actual, string toml)
    {
        var list = Assert.IsType<DataSequence>(actual);
        Assert.Equal(expected.Length, list.Items.Count);
        for (var i = 0; i < expected.Length; i++)
            Compare(expected[i], list.Items[i], toml);
    }

    private static void Compare(JsonElement expected, DataNode actual, string json)
    {
        Assert.Equal(expected.GetRawText(), actual.Range.Of(json));
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var entries = Assert.IsType<DataMapping>(actual).Entries;
                Assert.Equal(expected.EnumerateObject().Select(static property => property.Name), entries.Select(static entry => entry.Key.Value));
                foreach (var (property, entry) in expected.EnumerateObject().Zip(entries))
                    Compare(property.Value, entry.Value, json);
                break;
            case JsonValueKind.Array:
                var items = Assert.IsType<DataSequence>(actual).Items;
                Assert.Equal(expected.GetArrayLength(), items.Count);
                foreach (var (element, item) in expected.EnumerateArray().Zip(items))
                    Compare(element, item, json);
                break;
            case JsonValueKind.String:
                Assert.Equal((expected.GetString(), DataScalarStyle.DoubleQuoted), (((DataScalar)actual).Value, ((DataScalar)actual).Style));
                break;
            default:
                Assert.Equal((expected.GetRawText(), DataScalarStyle.Plain), (((DataScalar)actual).Value, ((DataScalar)actual).Style));
                break;
        }
    }
}
