using Masthead.Content.Data;
using Masthead.Content.Keys;

namespace Masthead.Content.Yaml;

/// <summary>
/// Finds in the text which of the usual mistakes stopped the parser. What the parser says is no help: one mistake gives
/// many messages, one message has many causes, and its place is often far from the text to mend.
/// </summary>
internal static class SyntaxHints
{
    /// <param name="keys">Those that the file may hold.</param>
    public static DataError Explain(SyntaxFailure failure, KeySet keys) =>
        LineHints.Tab(failure)
        ?? LineHints.UnicodeSpace(failure)
        ?? LineHints.Directive(failure)
        ?? QuotationHints.Broken(failure, keys)
        ?? QuotationHints.TextBehind(failure)
        ?? FlowHints.NotClosed(failure)
        ?? (failure.Bracket is { } bracket ? FlowHints.Explain(failure, bracket) : BlockHints.Explain(failure, keys));
}
