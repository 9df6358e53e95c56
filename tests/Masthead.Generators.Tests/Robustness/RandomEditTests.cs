using System.Text;
using CsCheck;
using Masthead.Content.Data;
using Masthead.Content.Editing;
using Masthead.Content.Formats;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>Whatever a file holds, an edit of its keys leaves it readable, and every other key and value what it was.</summary>
public sealed class RandomEditTests
{
    private const string Key = "zz-new", Value = "It's: \"new\", {so} #1";

    /// <summary>How many places of a file are edited.</summary>
    private const int Places = 12;

    private static readonly Gen<(DataFormat? Format, string Text)> Files = Gen.Frequency(
        (4, RandomYaml.Document.Select(static text => ((DataFormat?)DataFormat.Yaml, text))),
        (2, RandomYaml.FrontMatter.Select(static text => ((DataFormat?)null, text))),
        (3, Gen.Int[0, int.MaxValue - 1].Select(static seed => ((DataFormat?)DataFormat.Toml, RandomFormats.Toml(seed)))),
        (3, Gen.Int[0, int.MaxValue - 1].Select(static seed => ((DataFormat?)DataFormat.Json, RandomFormats.Json(seed)))),
        (2, RandomFormats.FrontMatter.Select(static text => ((DataFormat?)null, text))),
        (3, Gen.OneOf(RealFiles.All).Select(static bytes => ((DataFormat?)null, Encoding.UTF8.GetString(bytes)))));

    [Fact]
    public void A_key_more_or_less_changes_no_other() => RandomCases.Check(Files, 20, static files => Array.ForEach(files, static file => Check(file.Format, file.Text)), static file => $"{file.Format?.Name ?? "front matter"}\n{file.Text}");

    private static void Check(DataFormat? format, string text)
    {
        if (KeyEditor.Of(text, format, KeySet.None) is not { } keys || Read(format, text) is not { Errors.Count: 0 } document)
            return;

        var before = LeavesOf(document.Root);
        Adds(keys.Insert(Key, Value), "inserted");
        Adds(keys.Append(Key, Key + "s", Value), "appended");
        Adds(keys.Append(NewValue.Map((Key, Value))), "appended to all");
        for (var i = 0; i < Places; i++)
        {
            var place = TextRange.At(text.Length * i / Places);
            Adds(keys.At(place)?.Insert(Key, Value), $"inserted at {place.Start}");
            Adds(keys.At(place)?.Insert(Key, NewValue.Map(("a", Value))), $"a map inserted at {place.Start}");
            if (Changed(keys.Remove(place), $"removed at {place.Start}") is var (less, without))
                Assert.True(IsWithin(less, before), $"removed at {place.Start}:\n{without}");
            if (Changed(keys.Replace(place, Value), $"replaced at {place.Start}") is var (others, with))
                Assert.True(others.Count >= before.Count && others.Count(leaf => !before.Contains(leaf)) <= 1, $"replaced at {place.Start}:\n{with}");
        }

        void Adds(IReadOnlyList<TextChange>? changes, string what)
        {
            if (Changed(changes, what) is var (after, edited))
                Assert.True(IsWithin(before, after) && after.Count(static leaf => leaf.Contains(Key, StringComparison.Ordinal) && leaf.EndsWith(Value, StringComparison.Ordinal)) == 1 && after.Count == before.Count + 1, $"{what}:\n{edited}");
        }

        (List<string> Leaves, string Text)? Changed(IReadOnlyList<TextChange>? changes, string what)
        {
            if (changes is null)
                return null;

            var edited = TextChange.Apply(changes, text);
            var read = Read(format, edited);
            Assert.True(read.Errors.Count == 0, $"{what}: {string.Join(" ", read.Errors.Select(static error => error.Message))}\n{edited}");
            return (LeavesOf(read.Root), edited);
        }
    }

    private static DataDocument Read(DataFormat? format, string text)
    {
        var matter = format is null ? FrontMatter.Find(text) : default;
        var within = format is null ? new TextRange(matter.Start, matter.End) : new TextRange(0, text.Length);
        return FormatReader.Of(format ?? matter.Format).Read(text, within, DataLimits.Default, KeySet.None, TestContext.Current.CancellationToken);
    }

    /// <summary>Each value, behind the keys that lead to it. What is empty counts for nothing: a key may have its first value.</summary>
    private static List<string> LeavesOf(DataNode? root)
    {
        var leaves = new List<string>();
        Add(root, "");
        return leaves;

        void Add(DataNode? node, string path)
        {
            switch (node)
            {
                case DataMapping map:
                    foreach (var entry in map.Entries)
                        Add(entry.Value, $"{path}/{entry.Key.Value}");
                    break;
                case DataSequence list:
                    foreach (var item in list.Items)
                        Add(item, path);
                    break;
                case DataScalar { IsEmpty: false } value:
                    leaves.Add($"{path}: {value.Value}");
                    break;
            }
        }
    }

    private static bool IsWithin(List<string> some, List<string> all)
    {
        var rest = new List<string>(all);
        return some.TrueForAll(rest.Remove);
    }
}
