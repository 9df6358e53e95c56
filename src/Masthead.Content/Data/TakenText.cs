using Masthead.Content.Text;

namespace Masthead.Content.Data;

/// <summary>What YAML takes from a text, or puts into it, that its author hardly meant.</summary>
/// <param name="Range">The place.</param>
/// <param name="Message">What happened, and how to mend it.</param>
/// <param name="Edit">What mends it; null where a person has to.</param>
internal sealed record TakenText(TextRange Range, string Message, TextEdit? Edit);
