using Microsoft.CodeAnalysis.CSharp;

namespace Masthead.Generators.Text;

/// <summary>A namespace from a project's or an assembly's name, which may hold anything.</summary>
internal static class CSharpNamespace
{
    public static string Of(string name) =>
        string.Join(".", name.Split('.').Where(static part => part.Length > 0).Select(static part => SyntaxFacts.IsValidIdentifier(part) ? Escaped(part) : Sanitized(part)));

    private static string Sanitized(string part)
    {
        var characters = part.Select(static character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_').ToArray();
        var name = new string(characters);
        return SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
    }

    private static string Escaped(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
}
