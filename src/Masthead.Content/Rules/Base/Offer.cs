using System.Globalization;
using Masthead.Content.Editing;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Base;

/// <summary>The edits that a rule offers; none, where the file is not written so that it can be done.</summary>
internal static class Offer
{
    public static EquatableArray<TextEdit> Of(params TextEdit?[] edits) => edits.OfType<TextEdit>().ToEquatableArray();

    /// <summary>What is right whatever was meant.</summary>
    public static TextEdit? Certain(string title, IReadOnlyList<TextChange>? changes) => changes is null ? null : TextEdit.Of(title, changes);

    /// <summary>What a person chooses, or leaves.</summary>
    public static TextEdit? Choice(string title, IReadOnlyList<TextChange>? changes) => changes is null ? null : TextEdit.Of(title, changes) with { IsSafe = false };

    /// <summary>What holds the blank for an answer.</summary>
    public static TextEdit? Question(string title, IReadOnlyList<TextChange>? changes, string question) => Choice(title, changes) is { } edit ? edit with { Question = question } : null;

    /// <summary>Asks for the reason of a suppression.</summary>
    public static string WhyUnsaid(string rules) => $"Why is {rules} left unsaid here?";

    /// <summary>A date as keys have it.</summary>
    public static NewValue Day(DateTimeOffset date) => NewValue.Word(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
