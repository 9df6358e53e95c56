using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Yaml;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>Broken at random, always in the same way: no text may throw, and no range may leave the part that is YAML.</summary>
public sealed class YamlMutationTests
{
    private const string Before = "---\n";
    private const string After = "\n---\nA body: [with, \"marks\n";

    private static readonly string[] Seeds =
    [
        "title: Harbour ferry returns\nbyline: [ada, lin]\npublished: 2026-03-01T08:00:00+00:00\ntags:\n  - harbour\n  - ferry # fast\n",
        "ada: &ada\n  name: \"Ada \\\"Byron\\\"\"\n  bio: |\n    Writes.\n\n    Reads.\nlin:\n  <<: *ada\n  name: 'Lin O''Wei'\n",
        "notes:\n- kind: correction\n  text: >-\n    One line\n    and another\n  date: 2026-03-02\n- {kind: update, text: \"x: y\", by: [ada, *b]}\n",
        "? a\n: b\n? [c]\n: !!str d\ne: {f, g: , \"h\":i}\n\"j k\": 'l\n  m'\n",
        "%YAML 1.2\n---\na: é😀\u2028\r\nb:\r\n  c: |+\r\n    d\r\n\r\n",
    ];

    private static readonly string[] Splinters =
    [
        ":", ": ", "- ", "-", "?", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&", "*", "!", "%", "@", "`", "#", " #", "\t", "\n", "\r", "\r\n", " ", "  ",
        "\\", "\\u", "\\uD800", "\0", "\u0085", "\u2028", "\uFEFF", "\uD83D", "\uFFFF", "\uFDD0", "---\n", "\n...\n", "<<: ", "&a ", "*a", "!!", "!<",
    ];

    [Fact]
    public void Nothing_throws_and_every_range_is_within()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var yaml = Mutation.Of(Seeds[seed % Seeds.Length], Splinters, random);
            var text = Before + yaml + After;
            var within = new TextRange(Before.Length, Before.Length + yaml.Length);

            try
            {
                Check(YamlReader.Read(text, within, DataLimits.Default, KeySet.None, TestContext.Current.CancellationToken), within);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Assert.Fail($"Seed {seed}: {exception.Message}\n{yaml}\n{exception.StackTrace}");
            }
        }
    }

    private static void Check(DataDocument document, TextRange within)
    {
        foreach (var range in YamlTesting.Descendants(document.Root).Select(static node => node.Range))
            Assert.True(Holds(within, range), $"{range} is outside {within}.");

        foreach (var error in document.Errors)
        {
            Assert.True(Holds(within, error.Range), $"{error} is outside {within}.");
            Assert.True(error.Other is not { } other || Holds(within, other), $"{error} is outside {within}.");
            Assert.DoesNotContain('[', error.Message);
            Assert.DoesNotContain(']', error.Message);
        }
    }

    private static bool Holds(TextRange outer, TextRange inner) =>
        outer.Start <= inner.Start && inner.Start <= inner.End && inner.End <= outer.End;
}
