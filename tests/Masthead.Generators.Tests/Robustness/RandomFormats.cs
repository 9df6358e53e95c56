using System.Globalization;
using System.Text;
using CsCheck;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>TOML and JSON from their grammars: right throughout, by a seed.</summary>
internal static class RandomFormats
{
    private const int Deepest = 4;

    private static readonly string[] Keys = ["title", "byline", "author", "name", "tags", "images", "src", "published", "status", "editorNotes", "kind", "text", "bio", "url", "disclaimers", "a", "b-c", "d_1", "é x", "", "a.b"];

    private static readonly string[] Texts = ["", "Ada Byron", "The \"old\" bell", "C:\\quay", "é 🚢", "one\ntwo", "tab\t", "2024-05-31", "007", "{a} [b] # c = d: e, f", "'x'", "\u0001\u007F\u2028"];

    /// <summary>What a whole file may hold.</summary>
    public static Gen<string> Document { get; } = Gen.Select(Gen.Bool, Gen.Int[0, int.MaxValue - 1], static (isToml, seed) => isToml ? Toml(seed) : Json(seed));

    /// <summary>The same with what marks it as front matter, and a body behind it.</summary>
    public static Gen<string> FrontMatter { get; } = Gen.Select(Gen.Bool, Gen.Int[0, int.MaxValue - 1], RandomText.Any, static (isToml, seed, body) => isToml ? $"+++\n{Toml(seed)}+++\n{body}" : $"{JsonMap(new Random(seed), Deepest)}\n{body}");

    public static string Json(int seed)
    {
        var random = new Random(seed);
        return Blank(random) + (random.Next(8) == 0 ? JsonValue(random, Deepest) : JsonMap(random, Deepest)) + Blank(random);
    }

    public static string Toml(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        AddEntries(text, random, random.Next(1, 6));
        var headings = UniqueKeys(random, random.Next(4), prefix: "t");
        foreach (var heading in headings)
        {
            var isList = random.Next(3) == 0;
            var sub = random.Next(3) == 0 ? " . sub" : "";
            for (var count = isList ? random.Next(1, 4) : 1; count > 0; count--)
            {
                text.Append(isList ? "[[" : "[").Append(TomlKey(heading, random)).Append(sub).Append(isList ? "]]" : "]").Append(random.Next(4) == 0 ? " # c" : "").Append('\n');
                AddEntries(text, random, random.Next(4));
            }
        }

        return text.ToString();
    }

    private static void AddEntries(StringBuilder text, Random random, int count)
    {
        foreach (var key in UniqueKeys(random, count, prefix: ""))
        {
            text.Append(random.Next(5) == 0 ? "  " : "").Append(TomlKey(key, random)).Append(random.Next(6) == 0 ? "." + TomlKey("sub", random) : "")
                .Append(random.Next(3) == 0 ? "=" : " = ").Append(TomlValue(random, Deepest, mayBreak: true)).Append(random.Next(6) == 0 ? " # it's \"so\"" : "").Append(random.Next(8) == 0 ? "\n\n# c\n" : "\n");
        }
    }

    private static IEnumerable<string> UniqueKeys(Random random, int count, string prefix) =>
        Enumerable.Range(0, count).Select(_ => prefix + Keys[random.Next(Keys.Length)]).Distinct();

    private static string TomlKey(string key, Random random) =>
        key.Length > 0 && key.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_') && random.Next(4) > 0 ? key
        : random.Next(2) == 0 ? $"'{key}'"
        : DoubleQuoted(key, random);

    private static string TomlValue(Random random, int depth, bool mayBreak)
    {
        var line = mayBreak && random.Next(3) == 0 ? "\n  " : "";
        return random.Next(depth > 0 ? 14 : 12) switch
        {
            0 => random.Next(2) == 0 ? "true" : "false",
            1 => random.Next(-1000, 1000).ToString(CultureInfo.InvariantCulture),
            2 => Pick(random, "1_000", "+5", "0xBEEF", "0o17", "0b101", "-0"),
            3 => Pick(random, "1.5", "-2.5e3", "1e10", "inf", "-inf", "6_0.5"),
            4 => Pick(random, "2024-05-31", "2024-05-31T18:30:00+02:00", "2024-05-31 18:30:00", "2024-05-31T18:30:00.5Z", "18:30:00", "2024-05-31t18:30:00z"),
            5 => $"'{Texts[random.Next(Texts.Length)].Replace("'", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\u0001\u007F", "", StringComparison.Ordinal)}'",
            6 => $"\"\"\"{Pick(random, "", "\n")}{DoubleQuoted(Texts[random.Next(Texts.Length)], random)[1..^1]}{Pick(random, "", " \\\n   x", "\ny")}\"\"\"",
            7 => Pick(random, "'''\none\ntwo'''", "'''it's'''", "''''quoted''''"),
            12 => $"[{line}{string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => TomlValue(random, depth - 1, mayBreak) + Pick(random, ", ", $",{line}", " , ")))}]",
            13 => $"{{ {string.Join(", ", UniqueKeys(random, random.Next(4), "").Select(key => $"{TomlKey(key, random)} = {TomlValue(random, depth - 1, mayBreak: false)}"))} }}",
            _ => DoubleQuoted(Texts[random.Next(Texts.Length)], random),
        };
    }

    private static string JsonMap(Random random, int depth) =>
        $"{{{Blank(random)}{string.Join("," + Blank(random), UniqueKeys(random, random.Next(1, 6), "").Select(key => $"{DoubleQuoted(key, random)}{Blank(random)}:{Blank(random)}{JsonValue(random, depth - 1)}{Blank(random)}"))}}}";

    private static string JsonValue(Random random, int depth) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 => Pick(random, "true", "false", "null"),
        1 => random.Next(-1000, 1000).ToString(CultureInfo.InvariantCulture),
        2 => Pick(random, "-0", "1.50", "-2.5e+3", "1E10", "12345678901234567890"),
        6 or 7 => $"[{Blank(random)}{string.Join("," + Blank(random), Enumerable.Range(0, random.Next(4)).Select(_ => JsonValue(random, depth - 1) + Blank(random)))}]",
        8 => JsonMap(random, depth),
        _ => DoubleQuoted(Texts[random.Next(Texts.Length)], random),
    };

    /// <summary>With an escape where one is needed, and now and then where none is.</summary>
    private static string DoubleQuoted(string text, Random random)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(character) || (!char.IsSurrogate(character) && random.Next(12) == 0) => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static string Blank(Random random) => Pick(random, "", "", " ", "\n", "\t", "\r\n  ");

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
