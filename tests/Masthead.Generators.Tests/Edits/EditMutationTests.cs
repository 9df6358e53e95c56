using System.Text;
using System.Text.RegularExpressions;
using Masthead.Content.Checking;
using Masthead.Content.Data;
using Masthead.Content.Fixing;
using Masthead.Content.Formats;
using Masthead.Content.Keys;
using Masthead.Content.Rules;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Robustness;
using Masthead.Generators.Tests.Rules;
using Masthead.Shared;

namespace Masthead.Generators.Tests.Edits;

/// <summary>Files as people write them, broken at random, always in the same way, and mended: nothing of theirs is lost, and it comes to an end.</summary>
public sealed class EditMutationTests
{
    private const int Few = 6;

    private static readonly string[] Splinters =
    [
        ": ", ":", "\t", "\"", "'", " #", "\n", "- ", "-", "[", "]", "{", "}", ", ", "\u00A0", "\u200B", "\u202E", "\u0007", "&amp;", "*", "@", "%", "|", ">", "\r\n", "\r", "  ", "---\n", "+++\n",
        "\n# stays\n", "\ntitle: Ferries: they return\n", "\npublished: 31.05.2024\n", "\nupdated: 2019-01-01\n", "\ndraft: yes\n", "\nkind: opinion\n", "\nstandfirst: \"Two\nlines\"\n",
        "\nsuppress:\n  - { rule: MH4007, reason: It has no date. }\n", "\neditorNotes:\n  - { kind: update, date: 2024-06-03, text: The gate is open. }\n", "\nposition: end\n", "\ntags: [quay, quay]\n",
        "\ndisclaimers:\n  - { kind: sponsored, text: It was paid for., position: end }\n",
    ];

    private static readonly IReadOnlyList<(string Path, string Text)> Around =
    [
        ("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\n"),
        ("masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour, Town]\ndisclaimers:\n  views:\n    kind: views\n    text: The views are those of {author}.\n    requiredWhen: { kind: opinion }\n"),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void What_is_mended_unasked_loses_nothing_and_comes_to_an_end() => Run(RandomCases.Count, (seed, site, log) =>
    {
        var (mended, passes, rules) = Mend(site, static found => SiteFixer.SafeEdit(found.Finding));
        foreach (var file in site.Files)
            log.AddRange(LossesIn(file, site, mended).Select(loss => $"Seed {seed}, {file}: {loss}\n{Difference(site[file], mended[file])}"));
        if (site.Files.All(site.CanRead) && rules.All(static rule => !Reveals(rule)) && Appearing(site, mended) is { Length: > 0 } appearing)
            log.Add($"Seed {seed}: {appearing}\n{string.Join("\n", site.Files.Where(file => site[file] != mended[file]).Select(file => Difference(site[file], mended[file])))}");
        if (passes > Few)
            log.Add($"Seed {seed}: {passes} passes");
        if (Mend(mended, static found => SiteFixer.SafeEdit(found.Finding)).Site.Files.FirstOrDefault(file => mended[file] != Mend(mended, static found => SiteFixer.SafeEdit(found.Finding)).Site[file]) is { } changing)
            log.Add($"Seed {seed}, {changing}: a second run changes it");
    });

    [Fact]
    public void Whatever_a_person_chooses_leaves_a_file_that_can_be_read() => Run(RandomCases.Count / 4, (seed, site, log) =>
    {
        var random = new Random(seed);
        var (mended, _, _) = Mend(site, found => found.Finding.Edits[random.Next(found.Finding.Edits.Count)] is { CreatesFile: false } edit ? edit.Filled(EditExamples.AnswerTo(edit.Question ?? ""), site.NotationOf(edit.FilePath ?? found.FilePath)) : null);
        log.AddRange(site.Files.Where(file => site.CanRead(file) && !mended.CanRead(file)).Select(file => $"Seed {seed}, {file}\n{Difference(site[file], mended[file])}"));
    });

    private static void Run(int count, Action<int, TextSite, List<string>> check)
    {
        var samples = Samples().ToArray();
        var log = new List<string>();
        for (var seed = 0; seed < count && log.Count < 5; seed++)
        {
            var random = new Random(seed);
            var files = samples[random.Next(samples.Length)];
            var place = random.Next(files.Count);
            var (path, text) = files[place];
            var broken = Mutation.Of(text, Splinters, random);
            var site = TextSite.Of([.. Around, .. files, (path, random.Next(4) == 0 ? broken.ReplaceLineEndings("\r\n") : broken)]);
            try
            {
                check(seed, site, log);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.Add($"Seed {seed}: {exception}\n{broken}");
            }
        }

        Assert.True(log.Count == 0, string.Join("\n\n#####\n", log.Take(3)));
    }

    /// <summary>The examples of the rules, in all formats; the sample's files, and those of the corpora where they are here.</summary>
    private static IEnumerable<IReadOnlyList<(string Path, string Text)>> Samples()
    {
        var examples = ContentRules.All.SelectMany(static rule => RulePage.Read(rule.Info.Id).Examples.Where(static example => example.Properties.Count == 0).Select(static example => example.Failing).Concat(EditExamples.Of(rule.Info.Id)));
        foreach (var example in examples)
        {
            foreach (var variant in FileVariant.All.Where(static variant => variant.Name is "comments" or "front matter" or "TOML" or "JSON"))
            {
                if (example.Select(file => variant.Write(file.Path, file.Text)).ToArray() is var files && files.All(static file => file is not null))
                    yield return [.. files.Select(static file => file!.Value)];
            }
        }

        foreach (var text in RealFiles.All.Select(Encoding.UTF8.GetString).Where(static text => text.Length < 6_000))
            yield return [(text.TrimStart('\uFEFF').StartsWith("---", StringComparison.Ordinal) ? "articles/real.md" : "articles/real.yml", text)];
    }

    /// <summary>Whether what a rule's edit mends was not read before, so that others had nothing to look at.</summary>
    private static bool Reveals(string rule) => rule is not ("MH2002" or "MH2009" or "MH3003" or "MH4012" or "MH4013" or "MH4017" or "MH4025");

    private static (TextSite Site, int Passes, IReadOnlyList<string> Rules) Mend(TextSite site, Func<RuleFinding, TextEdit?> choose)
    {
        var fixer = new SiteFixer(site, TextSite.CheckOf, (found, _) => choose(found));
        fixer.Run(null, Cancellation);
        return (fixer.Texts.Changed.Aggregate(site, static (mended, file) => mended.With(file.File, file.Text)), fixer.Passes, [.. fixer.Mended.Select(static found => found.Rule.Id)]);
    }

    /// <summary>What is found more often than before.</summary>
    private static string Appearing(TextSite site, TextSite mended) => string.Join(" | ",
        from found in mended.Findings.GroupBy(static found => (found.Rule.Id, found.FilePath))
        where found.Count() > site.Findings.Count(before => before.Rule.Id == found.Key.Id && before.FilePath == found.Key.FilePath)
        select $"{found.Key.Id} in {found.Key.FilePath}: {string.Join("; ", found.Select(static one => one.Finding.Message))}");

    private static IEnumerable<string> LossesIn(string file, TextSite site, TextSite mended)
    {
        var (before, after) = (site[file], mended[file]);
        if (before == after)
            yield break;
        if (site.CanRead(file) && !mended.CanRead(file))
            yield return "it cannot be read any more";
        if (Count(after, "# stays") < Count(before, "# stays"))
            yield return "a comment is lost";
        if (KeysIn(file, after) < KeysIn(file, before))
            yield return "a key is lost";
        if (TextOf(file, before) is { } text && Words(text) != Words(TextOf(file, after) ?? ""))
            yield return "a word of the text is lost";
    }

    /// <summary>From the first line that differs to the last.</summary>
    private static string Difference(string before, string after)
    {
        var start = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        var end = before.Reverse().Zip(after.Reverse()).TakeWhile(static pair => pair.First == pair.Second).Count();
        end = Math.Min(end, Math.Min(before.Length, after.Length) - start);
        return $"{Shown(before[Math.Max(0, start - 100)..Math.Min(before.Length, before.Length - end + 60)])}\n=====\n{Shown(after[Math.Max(0, start - 100)..Math.Min(after.Length, after.Length - end + 60)])}";
    }

    private static string Shown(string text) => string.Concat(text.Select(static character => character is >= (char)32 and <= (char)126 or (char)10 ? character.ToString() : $"<{(int)character:X}>"));

    private static int Count(string text, string part) => Regex.Count(text, Regex.Escape(part));

    /// <summary>How many different keys the maps of a file have, taken together; but for what a suppression says, which goes where it has nothing to do any more.</summary>
    private static int KeysIn(string file, string text)
    {
        var (format, within) = Divide(file, text);
        return Count(FormatReader.Of(format).Read(text, within, DataLimits.Default, KeySet.None, Cancellation).Root);

        static int Count(DataNode? node) => node switch
        {
            DataSequence list => list.Items.Sum(Count),
            DataMapping map when map.Entries.Where(static entry => Fold.Key(entry.Key.Value) != "suppress").ToArray() is var entries =>
                entries.Select(static entry => entry.Key.Value).Distinct(StringComparer.Ordinal).Count() + entries.DistinctBy(static entry => entry.Key.Value).Sum(static entry => Count(entry.Value)),
            _ => 0,
        };
    }

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string? TextOf(string file, string text) => file.EndsWith(".md", StringComparison.Ordinal) && FrontMatter.Find(text) is { IsClosed: true, IsPresent: true } matter ? text[matter.BodyStart..] : null;

    private static (DataFormat Format, TextRange Within) Divide(string file, string text)
    {
        if (!file.EndsWith(".md", StringComparison.Ordinal))
            return (DataFormat.OfFile(file) ?? DataFormat.Yaml, new TextRange(0, text.Length));

        var matter = FrontMatter.Find(text);
        return (matter.Format, new TextRange(matter.Start, matter.End));
    }
}
