using System.Text.RegularExpressions;
using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2004: a disclaimer without text, or with one that is still to be written. Silent where a marker is part of a word or of a sentence,
/// and for a missing text where a value of the file cannot be read.
/// </summary>
internal sealed class EmptyDisclaimerRule() : WordingRule(new("MH2004", "The disclaimer says nothing", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private const string Question = "What shall readers be told?";

    /// <summary>
    /// A marker that is all of the text; one in capitals that begins it, unless a word in capitals follows, since <c>TODO LO EXPRESADO</c> is
    /// Spanish; the printer's Latin; and a request to insert something.
    /// </summary>
    private static readonly Regex Unwritten = new(
        @"^\W*(?:(?i:todo|tbd|tba|tbc|fixme|xxx+)\W*$|(?:TODO|TBD|TBA|TBC|FIXME|XXX+)\b(?!\s+\p{Lu}{2})|(?i:lorem\s+ipsum)\b|(?i:insert)\b[^.]{0,80}\b(?i:here)\W*$|(?<=[\[<({])(?i:insert)\b[^\])>}]*[\])>}])",
        RegexOptions.CultureInvariant);

    protected override IEnumerable<Finding> Check(DisclaimerContent disclaimer, string language, RuleInput input)
    {
        var name = disclaimer.Id is { } id ? $"The disclaimer {Quoted.Of(id.Value)}" : "The disclaimer";
        if (disclaimer.Text is not { } text)
        {
            if (!Unread.MayHold(input.File, ["disclaimers.text", "disclaimer.text"]))
                yield return new Finding(disclaimer.Start.Range, $"{name} has no text: write it behind 'text:'.") { Edits = Offer.Of(Offer.Question("Write the text", TextFor(disclaimer, input), Question)) };
            yield break;
        }

        foreach (var unworded in text.Unworded)
            yield return new Finding(unworded.Range, $"{name} has no text in {Quoted.Of(unworded.Value)}: write it, or remove the language.")
            {
                Edits = Offer.Of(
                    Offer.Question("Write the text", input.Keys?.At(unworded.Range)?.Insert(unworded.Range.Of(input.File.Text).Trim('"', '\''), TextEdit.Blank), Question),
                    Offer.Choice("Remove the language", input.Keys?.Remove(unworded.Range))),
            };

        foreach (var translation in text.Translations)
        {
            if (string.IsNullOrWhiteSpace(translation.Text.Value))
                yield return new Finding(translation.Text.Range, $"{name} has an empty text: write what readers shall see.") { Edits = Writing(translation.Text, input) };
            else if (Unwritten.IsMatch(translation.Text.Value))
                yield return new Finding(translation.Text.Range, $"{name} is still to be written: {Quoted.Of(translation.Text.Value)} says nothing to readers.") { Edits = Writing(translation.Text, input) };
        }
    }

    private static EquatableArray<TextEdit> Writing(Located<string> text, RuleInput input) => Offer.Of(Offer.Question("Write the text", input.Keys?.Replace(text.Range, TextEdit.Blank), Question));

    /// <summary>In masthead.yml below its id, where there may be no map yet.</summary>
    private static IReadOnlyList<TextChange>? TextFor(DisclaimerContent disclaimer, RuleInput input) => disclaimer.Id is not { } id
        ? input.Keys?.At(disclaimer.Start.Range)?.Insert("text", TextEdit.Blank, "kind")
        : id.Value.IndexOf('.') < 0 ? input.Keys?.Insert($"disclaimers.{id.Value}.text", TextEdit.Blank) : null;
}
