using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>Languages, and texts that are said in several.</summary>
internal static class LanguageValues
{
    /// <summary>A language tag of BCP 47, as it is printed.</summary>
    public static Located<string>? Language(this Binder binder, DataNode node, string key) => binder.Text(node, key) is { } text
        ? binder.Language(text, $"'{key}' takes a tag of BCP 47, such as en, de-CH or zh-Hant.")
        : null;

    /// <summary>One, or a list of them.</summary>
    public static EquatableArray<string> Languages(this Binder binder, DataNode node, string key) =>
        Binder.Items(node).Select(item => binder.Language(item, key)).OfType<Located<string>>().Select(static tag => tag.Value).ToEquatableArray();

    private static Located<string>? Language(this Binder binder, Located<string> written, string remedy)
    {
        if (LanguageTag.Canonical(written.Value) is { } tag)
            return new Located<string>(tag, written.Range);

        var nearest = LanguageTag.NearestTo(written.Value);
        if (!binder.Dialect.IsOurs && nearest is not null)
            return new Located<string>(nearest, written.Range);

        binder.Report(ProblemKind.WrongValue, written, $"{Quoted.Of(written.Value)} is not a language.{Nearest.Hint(nearest)} {remedy}", nearest);
        return null;
    }

    /// <summary>A text of one line, or a mapping from languages to such; null where nothing is said.</summary>
    public static LocalizedText? LocalizedName(this Binder binder, DataNode node, string key) => node is DataMapping ? binder.Localized(node, key)
        : binder.Text(node, key) is { } text ? LocalizedText.Of(text)
        : null;

    /// <summary>A text, or a mapping from languages to texts.</summary>
    public static LocalizedText? Localized(this Binder binder, DataNode node, string key)
    {
        if (node is not DataMapping mapping)
            return binder.Paragraphs(node, key) is { } text ? LocalizedText.Of(text) : null;

        var translations = new List<Translation>();
        var unworded = new List<Located<string>>();
        var languages = new Dictionary<string, DataScalar>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            var written = new Located<string>(entry.Key.Value, entry.Key.Range);
            if (binder.Language(written, $"'{key}' takes a text, or one for each language, by tags such as en, de-CH or zh-Hant.") is not { } language)
                continue;

            // The reader has reported keys that are spelled the same.
            if (!languages.TryGetValue(language.Value, out var first))
                languages.Add(language.Value, entry.Key);
            else if (first.Value != written.Value)
                binder.Report(ProblemKind.DuplicateKey, written.Range, $"{Quoted.Of(written.Value)} is the language of {Quoted.Of(first.Value)}: keep one of the two.", first.Range);

            if (binder.Paragraphs(entry.Value, key) is { } translation)
                translations.Add(new Translation(language.Value, translation));
            else if (entry.Value is DataScalar)
                unworded.Add(language);
        }

        return translations.Count == 0 ? null : new LocalizedText(translations.ToEquatableArray()) { Unworded = unworded.ToEquatableArray() };
    }
}
