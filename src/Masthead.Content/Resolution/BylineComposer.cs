using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Resolution;

/// <summary>A piece of a byline.</summary>
/// <param name="Credit">The number of the credit whose name it is; -1 for the words between names.</param>
internal sealed record Segment(string Text, int Credit);

/// <summary>
/// Words a byline: <c>By A and B in Moscow, with C; additional reporting by D in Islamabad; translated by E</c>.
/// The place follows the authors only if all share it. A role of the publication's own has its own words: <c>hosted by F</c>.
/// </summary>
internal sealed class BylineComposer(IReadOnlyList<ResolvedCredit> credits, string language)
{
    private readonly BylineWords words = BylineWords.For(language);

    private readonly List<Segment> segments = [];

    public static EquatableArray<Segment> Compose(IReadOnlyList<ResolvedCredit> credits, string language)
    {
        var composer = new BylineComposer(credits, language);
        composer.Compose();
        return composer.segments.ToEquatableArray();
    }

    /// <summary>A line that the file words itself, divided at the names it holds.</summary>
    public static EquatableArray<Segment> Divide(string text, IReadOnlyList<ResolvedCredit> credits)
    {
        var segments = new List<Segment>();
        var position = 0;
        var starts = new int[credits.Count];
        while (Next(text, position, credits, starts) is (var start, var credit))
        {
            if (start > position)
                segments.Add(new Segment(text.Substring(position, start - position), -1));
            segments.Add(new Segment(credits[credit].Name, credit));
            position = start + credits[credit].Name.Length;
        }

        if (position < text.Length)
            segments.Add(new Segment(text.Substring(position), -1));
        return segments.ToEquatableArray();
    }

    private void Compose()
    {
        var authors = In(CreditRole.Author);
        if (authors.Count > 0)
        {
            Say(words.By);
            Names(authors);
        }

        var companions = In(CreditRole.With);
        if (companions.Count > 0)
        {
            Say(segments.Count > 0 ? words.With : words.By);
            Names(companions);
        }

        foreach (var role in ClosedSet<CreditRole>.Values)
        {
            if (role is CreditRole.Author or CreditRole.With || In(role) is not { Count: > 0 } others)
                continue;

            Names(words.PhraseFor(role), others);
        }

        // Behind all others, in the order of the file.
        foreach (var others in Enumerable.Range(0, credits.Count).Where(number => credits[number].OwnRole is not null).GroupBy(number => credits[number].OwnRole!.Id))
            Names(credits[others.First()].OwnRole!.Label.Trim() + " ", [.. others]);
    }

    private void Names(string phrase, List<int> numbers)
    {
        Say(segments.Count > 0 ? "; " + phrase : Capitalized(phrase));
        Names(numbers);
    }

    /// <summary>"A, B and C in Moscow", or "A in Moscow and B in Islamabad".</summary>
    private void Names(List<int> numbers)
    {
        var place = credits[numbers[0]].Place;
        var isShared = numbers.All(number => credits[number].Place == place);
        for (var i = 0; i < numbers.Count; i++)
        {
            if (i > 0)
                Say(i == numbers.Count - 1 ? words.AndBefore(credits[numbers[i]].Name) : ", ");
            segments.Add(new Segment(credits[numbers[i]].Name, numbers[i]));
            if (!isShared)
                SayPlace(credits[numbers[i]].Place);
        }

        if (isShared)
            SayPlace(place);
    }

    private void SayPlace(string? place)
    {
        if (place is not null)
            Say(words.InPlace(place));
    }

    private void Say(string text)
    {
        if (text.Length == 0)
            return;

        if (segments.Count > 0 && segments[segments.Count - 1] is { Credit: < 0 } last)
            segments[segments.Count - 1] = last with { Text = last.Text + text };
        else
            segments.Add(new Segment(text, -1));
    }

    private List<int> In(CreditRole role) => [.. Enumerable.Range(0, credits.Count).Where(number => credits[number].OwnRole is null && credits[number].Role == role)];

    private static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>The first name in a text at or behind a position; the longest where two start there.</summary>
    /// <param name="starts">Where each name was found last, so that the text is not searched again for a name that is further on, or nowhere; -1 for that.</param>
    private static (int Start, int Credit)? Next(string text, int position, IReadOnlyList<ResolvedCredit> credits, int[] starts)
    {
        (int Start, int Credit)? best = null;
        for (var number = 0; number < credits.Count; number++)
        {
            var name = credits[number].Name;
            if (starts[number] >= 0 && (position == 0 || starts[number] < position))
                starts[number] = name.Length == 0 ? -1 : text.IndexOf(name, position, StringComparison.Ordinal);
            var start = starts[number];
            if (start >= 0 && (best is not { } found || start < found.Start || (start == found.Start && name.Length > credits[found.Credit].Name.Length)))
                best = (start, number);
        }

        return best;
    }
}
