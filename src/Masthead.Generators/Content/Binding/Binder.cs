using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads nodes as what the model asks for, and notes what does not fit. A text is never coerced: <c>no</c>, <c>007</c> and <c>18:30</c> stay what they are.</summary>
internal sealed class Binder
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public void Report(ProblemKind kind, TextRange range, string message, TextRange? other = null) =>
        problems.Add(new Problem(kind, range, message, other));

    /// <summary>The known entries of a mapping under their canonical keys, each once; the others are reported.</summary>
    public IEnumerable<(string Key, YamlScalar Written, YamlNode Value)> Entries(YamlMapping mapping, KeySet keys, string owner)
    {
        var seen = new Dictionary<string, YamlScalar>();
        foreach (var entry in mapping.Entries)
        {
            if (!keys.TryGet(entry.Key.Value, out var key))
            {
                problems.Add(new Problem(ProblemKind.UnknownKey, entry.Key.Range, $"{Quoted.Of(entry.Key.Value)} is not a key of {owner}. {UnknownKeyRemedy(entry.Key.Value, keys)}") { Key = entry.Key.Value });
            }
            else if (!seen.TryGetValue(key, out var first))
            {
                seen.Add(key, entry.Key);
                yield return (key, entry.Key, entry.Value);
            }
            else if (first.Value != entry.Key.Value)
            {
                // The reader has reported keys that are spelled the same.
                Report(ProblemKind.DuplicateKey, entry.Key.Range, $"{Quoted.Of(entry.Key.Value)} says again what {Quoted.Of(first.Value)} says: keep one of the two.", first.Range);
            }
        }
    }

    /// <summary>Any text as written; null where the value is left empty.</summary>
    public Located<string>? Text(YamlNode node, string key)
    {
        if (node is not YamlScalar scalar)
        {
            Report(ProblemKind.WrongValue, node.Range, $"'{key}' takes a text, not {Describe(node)}.");
            return null;
        }

        return IsEmpty(scalar) ? null : new Located<string>(scalar.Value, scalar.Range);
    }

    /// <summary>A text, or a list of texts.</summary>
    public EquatableArray<Located<string>> Texts(YamlNode node, string key)
    {
        var texts = new List<Located<string>>();
        foreach (var item in Items(node))
        {
            if (Text(item, key) is { } text)
                texts.Add(text);
        }

        return texts.ToEquatableArray();
    }

    /// <summary>The items of a list; a single value counts as a list of one, an empty one as none.</summary>
    public static IReadOnlyList<YamlNode> Items(YamlNode node) => node switch
    {
        YamlSequence sequence => sequence.Items,
        YamlScalar scalar when IsEmpty(scalar) => [],
        _ => [node],
    };

    /// <summary>One of a closed set of values.</summary>
    public Located<T>? OneOf<T>(YamlNode node, string key)
        where T : struct, Enum
    {
        if (Text(node, key) is not { } text)
            return null;
        if (Vocabulary<T>.TryGet(text.Value, out var value))
            return new Located<T>(value, text.Range);

        ReportNotOneOf(text, key, Vocabulary<T>.Names);
        return null;
    }

    public void ReportNotOneOf(Located<string> text, string key, IReadOnlyList<string> names) =>
        Report(ProblemKind.WrongValue, text.Range, $"{Quoted.Of(text.Value)} is not a value of '{key}'.{Nearest.Hint(text.Value, names)} It takes {string.Join(", ", names)}.");

    /// <summary>A date, with or without a time.</summary>
    public Located<DateTimeOffset>? Date(YamlNode node, string key)
    {
        if (Text(node, key) is not { } text)
            return null;

        if (!DateReader.TryRead(text.Value, out var date, out var lacksOffset))
        {
            Report(ProblemKind.NotADate, text.Range, $"{Quoted.Of(text.Value)} is not a date that means one thing only. {DateReader.Expected}");
            return null;
        }

        if (lacksOffset)
            Report(ProblemKind.NoOffset, text.Range, $"{Quoted.Of(text.Value)} has a time but no offset, and is read as UTC. Add the offset: Z, or one like +02:00.");
        return new Located<DateTimeOffset>(date, text.Range);
    }

    /// <summary>A text, or a mapping from languages to texts.</summary>
    public Model.LocalizedText? LocalizedText(YamlNode node, string key)
    {
        if (node is not YamlMapping mapping)
            return Text(node, key) is { } text ? Model.LocalizedText.Of(text) : null;

        var translations = new List<Model.Translation>();
        foreach (var entry in mapping.Entries)
        {
            if (Text(entry.Value, key) is { } translation)
                translations.Add(new Model.Translation(entry.Key.Value, translation));
        }

        return translations.Count == 0 ? null : new Model.LocalizedText(translations.ToEquatableArray());
    }

    /// <summary>A mapping; anything else is reported.</summary>
    public YamlMapping? Mapping(YamlNode node, string key)
    {
        if (node is YamlMapping mapping)
            return mapping;
        if (node is not YamlScalar scalar || !IsEmpty(scalar))
            Report(ProblemKind.WrongValue, node.Range, $"'{key}' takes keys and values, not {Describe(node)}.");
        return null;
    }

    private static string UnknownKeyRemedy(string key, KeySet keys) => Nearest.Of(key, keys.Names) is { } nearest
        ? $"Did you mean '{nearest}'?"
        : "Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.";

    private static string Describe(YamlNode node) => node switch
    {
        YamlScalar => "a text",
        YamlSequence => "a list",
        _ => "keys and values",
    };

    private static bool IsEmpty(YamlScalar scalar) => scalar.Style == YamlScalarStyle.Plain && scalar.Value is "" or "~";
}
