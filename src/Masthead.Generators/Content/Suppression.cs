using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content;

/// <summary>A rule that a file, or an entry of it, asks to be left unsaid, and why. For the analyzers alone: the generator never sees it.</summary>
/// <param name="Scope">Where: all of the file, or the entry.</param>
internal sealed record Suppression(Located<string> Rule, Located<string>? Reason, TextRange Scope)
{
    public static TextRange WholeFile { get; } = new(0, int.MaxValue);
}
