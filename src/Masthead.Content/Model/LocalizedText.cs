using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Model;

/// <summary>One text, or one for each language.</summary>
internal sealed record LocalizedText(EquatableArray<Translation> Translations)
{
    /// <summary>Languages that stand there without a text.</summary>
    public EquatableArray<Located<string>> Unworded { get; init; } = [];

    public static LocalizedText Of(Located<string> text) => new([new Translation(null, text)]);

    /// <summary>The text in a language, else in a broader one (<c>pt</c> for <c>pt-BR</c>), else in the publication's, else the first.</summary>
    public Located<string> In(string language, string fallback)
    {
        foreach (var range in LanguageRange.Broadening(language))
        {
            if (Find(range) is { } text)
                return text;
        }

        return Find(fallback) ?? Translations[0].Text;
    }

    private Located<string>? Find(string language)
    {
        foreach (var translation in Translations)
        {
            if (translation.Language is null || string.Equals(translation.Language, language, StringComparison.OrdinalIgnoreCase))
                return translation.Text;
        }

        return null;
    }
}

internal sealed record Translation(string? Language, Located<string> Text);
