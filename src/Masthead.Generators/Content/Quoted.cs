using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content;

/// <summary>What a file says, as a message quotes it: in quotation marks and cut, so that the remedy behind it is still read.</summary>
internal static class Quoted
{
    public static string Of(string text) => $"'{SyntaxMessages.Quote(text)}'";
}
