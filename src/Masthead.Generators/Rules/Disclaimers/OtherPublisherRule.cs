using Masthead.Generators.Content;
using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Rules.Disclaimers;

/// <summary>
/// MH2006: a disclaimer of views sets them apart from those of a publisher that is not the publication's. Silent for the publisher's other names,
/// for everybody else whom the site knows, in a sentence that names the publisher too, for names that are not capitalized or no publication's, in
/// a language without phrases of its own, without a publisher, and while anything cannot be read that a name may stand in.
/// </summary>
internal sealed class OtherPublisherRule() : WordingRule(Descriptors.OtherPublisher)
{
    protected override IEnumerable<Finding> Check(DisclaimerContent disclaimer, string language, ContentFile file, SiteIndex site)
    {
        if (disclaimer is not { Kind: DisclaimerKind.Views, Text: { } text } || site.Directory.Publication.Publisher is not { } publisher || !file.ValuesAreClear || !site.DirectoryIsReadable)
            yield break;

        foreach (var translation in text.Translations)
        {
            foreach (var (name, index, sentence) in PublisherPhrases.For(translation.Language ?? language)?.NamesIn(translation.Text.Value) ?? [])
            {
                if (IsOwn(name, publisher) || NamesOwn(sentence, publisher) || site.Parties.Include(name))
                    continue;

                yield return new Finding(
                    WrittenPlace.Of(translation.Text, index, name.Length, file.Text),
                    $"{Quoted.Of(name)} is not the publisher, which is {Quoted.Of(publisher.Name)}: write '{{publisher}}', or add the name to the publisher's 'alternateNames'.");
            }
        }
    }

    private static bool IsOwn(string name, PublisherContent publisher) => publisher.AlternateNames.Append(publisher.Name).Any(own => PublisherNames.AreSame(name, own));

    private static bool NamesOwn(string sentence, PublisherContent publisher)
    {
        var folded = Fold.Name(sentence);
        return folded.Contains("{publisher}") || publisher.AlternateNames.Append(publisher.Name).Any(own => folded.Contains(PublisherNames.Comparable(own)));
    }
}
