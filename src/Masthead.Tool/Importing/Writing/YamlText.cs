using Masthead.Content.Binding;
using Masthead.Content.Editing;

namespace Masthead.Tool.Importing.Writing;

/// <summary>Keys and values as the core writes them into files.</summary>
internal static class YamlText
{
    public static string File(IReadOnlyList<(string Key, NewValue Value)> entries) => NewValue.Map([.. entries]).BehindDash("", WrittenFile.Of("---\n---\n", format: null, ArticleBinder.Keys)!) + "\n";

    public static string FrontMatter(IReadOnlyList<(string Key, NewValue Value)> entries) => $"---\n{File(entries)}---\n\n";
}
