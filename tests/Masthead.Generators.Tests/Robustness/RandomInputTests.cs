using System.Text;
using CsCheck;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>
/// Whatever files hold, generator, analyzers and build task come to an end without an exception, and what is generated compiles, loads and
/// can be read. CONTRIBUTING.md says how to run more of it.
/// </summary>
public sealed class RandomInputTests
{
    private static readonly byte[][] Splinters =
    [
        .. new[] { ":", ": ", "- ", "?", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&", "*", "!", "%", "@", "#", " #", "\t", "\n", "\r", "\r\n", "  ", "\\", "\\u", "---\n", "\n...\n", "<<: ", "&a ", "*a", "\0", "\u0085", "\u2028", "\uFEFF" }
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
    ];

    [Fact]
    public void Arbitrary_bytes() =>
        RandomCases.Check(RandomFile.Of(Gen.Frequency(
            (1, Gen.Byte.Array[0, 300]),
            (1, Gen.OneOf(Splinters).Array[0, 100].Select(static parts => parts.SelectMany(static part => part).ToArray())),
            (1, RandomText.Any.Select(static text => Encoding.Unicode.GetBytes("\uFEFF" + text))))), 15, static files => CheckedSite.Check(files), RandomFile.Print);

    [Fact]
    public void Keys_and_values_from_a_grammar() =>
        RandomCases.Check(
            RandomFile.Of(Gen.Frequency((2, RandomYaml.Document), (2, RandomYaml.FrontMatter), (1, RandomFormats.Document), (2, RandomFormats.FrontMatter)).Select(static text => Encoding.UTF8.GetBytes(text))), 30, static files => CheckedSite.Check(files), RandomFile.Print);

    [Fact]
    public void Real_files_with_bytes_changed() =>
        RandomCases.Check(
            RandomFile.Of(Gen.Select(Gen.OneOf(RealFiles.All), Change.Array[1, 8], static (bytes, changes) => changes.Aggregate(bytes, static (bytes, change) => change(bytes)))),
            30, static files => CheckedSite.Check(files), RandomFile.Print);

    [Fact]
    public void Texts_of_articles() =>
        RandomCases.Check(
            RandomFile.Of(Gen.Select(Gen.OneOf("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv"), Gen.OneOf(ProseParts).Array[0, 80], static (language, parts) => Encoding.UTF8.GetBytes(
                $"---\ntitle: T\nlanguage: {language}\neditorNote: We waited here.\ndisclaimers: {{ kind: views, text: Not ours. }}\n---\n{string.Concat(parts)}"))),
            10, static files => CheckedSite.Check(files), RandomFile.Print);

    private static readonly string[] ProseParts =
    [
        "“", "”", "\"", "„", "«", "»", "‘", "’", "*", "**", "_", "`", "```\n", "[", "](https://x.example \"t\")", "![", "> ", "- ", "# ", "| a |\n|---|\n", "<p class=\"", "</p>", "<!--", "&quot;", "&#xD800;",
        "\\", "\n", "\n\n", "\r\n\r\n", "\t", "    ", "[^1]", "[^1]: ", "{% x", "%}", "{{", "}}", "\0", "\u2028", "\uD83D", "We waited here. ", "We waited here all winter for a boat that never came. ", "said Jonas", ": ", "— ", "SKELHAVEN (AP) — ",
        "The views expressed are not those of the Morning Post. ", "Die Meinung des Autors ist nicht die der Abendzeitung Nord. ",
    ];

    /// <summary>Bytes removed, repeated, cut off or put in.</summary>
    private static Gen<Func<byte[], byte[]>> Change => Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Int[1, 30], Gen.OneOf(Splinters), static (kind, place, length, splinter) =>
        (Func<byte[], byte[]>)(bytes =>
        {
            var at = (int)(place * bytes.Length);
            return kind switch
            {
                0 => [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + length)..]],
                1 => [.. bytes[..at], .. bytes[Math.Max(0, at - length)..]],
                2 when length < 4 => bytes[..at],
                _ => [.. bytes[..at], .. splinter, .. bytes[at..]],
            };
        }));
}
