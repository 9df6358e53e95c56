using Masthead.Shared;

namespace Masthead.Content.Model;

internal static class LocatedTexts
{
    /// <summary>An id, or a reference to one: with each accent in its letter, however it is written.</summary>
    public static Located<string> Composed(this Located<string> text) => new(UnicodeForm.Composed(text.Value), text.Range);
}
