using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>How notes, corrections and disclaimers begin and speak that are typed into a text.</summary>
internal sealed class NoteWords
{
    /// <summary>Where a word may stand that shows what a disclaimer is about: it comes to the point.</summary>
    private const int LatestDisclosure = 160;

    private Dictionary<string, List<(string[] Words, NoteLabel Label)>>? labels;
    private HashSet<string>? between;
    private Dictionary<string, int>? months;
    private (EditorNoteKind Kind, Regex Wording)[]? notes;
    private (DisclaimerKind Kind, Regex Wording)[]? disclaimers;
    private (DisclaimerKind Kind, Regex Wording)[]? disclosed;
    private Regex? noted, wasNow;
    private HashSet<ulong>? signals;
    private HashSet<string>? here;

    /// <summary>The labels that a note begins with, set off by commas, without its colon and however they are capitalized: "editor's note, ed. note".</summary>
    public required Dictionary<NoteLabel, string> Labels { get; init; }

    /// <summary>Words that stand between a label and its colon, besides numbers and months: "of" and the days of the week. Set off by spaces.</summary>
    public required string Between { get; init; }

    /// <summary>Twelve, each with its short forms, set off by spaces; the months by commas.</summary>
    public required string Months { get; init; }

    /// <summary>Of the words that mean the piece itself those that point to it, and can mean no other. Set off by spaces.</summary>
    public required string This { get; init; }

    /// <summary>What means the piece itself: "this article". For folded texts, as are all wordings below, in which <c>{piece}</c> stands for it.</summary>
    public required string Piece { get; init; }

    /// <summary>Words, or how they begin, of which each wording below has one: a paragraph without any of them needs no closer look. Set off by spaces.</summary>
    public required string Signals { get; init; }

    /// <summary>What is a note, by its kind, also without a label: it speaks of the piece itself. The first that is met counts.</summary>
    public required Dictionary<EditorNoteKind, string> Notes { get; init; }

    /// <summary>What is a disclaimer, by its kind, also without a label. The first that is met counts.</summary>
    public required Dictionary<DisclaimerKind, string> Disclaimers { get; init; }

    /// <summary>What shows the kind of a disclaimer behind a label that says what it is, where no wording above is met: the one that stands first.</summary>
    public required Dictionary<DisclaimerKind, string> Disclosed { get; init; }

    /// <summary>What makes an update of a plain "Note:", and of nothing else.</summary>
    public string? Noted { get; init; }

    /// <summary>What a correction says was wrong, and is right: the groups <c>was</c> and <c>now</c>. For texts as they are written.</summary>
    public string? WasNow { get; init; }

    /// <summary>Null for a language without words of its own.</summary>
    public static NoteWords? For(string language) => Languages.Find(language)?.Notes;

    /// <summary>The longest label that begins with a word, and goes on with others.</summary>
    /// <param name="words">The first of a paragraph, see <see cref="WordsOf"/>.</param>
    public (NoteLabel Label, int Words)? LabelOf(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || !(labels ??= ByFirstWord()).TryGetValue(words[0], out var candidates))
            return null;

        foreach (var (label, kind) in candidates)
        {
            if (label.Length <= words.Count && label.Select((word, place) => words[place] == word).All(static isSame => isSame))
                return (kind, label.Length);
        }

        return null;
    }

    /// <summary>Whether a text, such as a title, has a label of one word among its words.</summary>
    public bool IsNamed(NoteLabel label, string text)
    {
        var named = Labels[label].Split(',').Select(static written => WordsOf(written)).Where(static written => written.Length == 1).Select(static written => written[0]);
        return WordsOf(text).Select(static word => word.Trim(':', ',', '?', '!', '"', '“', '”', '(', ')')).Intersect(named).Any();
    }

    public bool StandsBetween(string word) => (between ??= [.. Between.Split(' ')]).Contains(word);

    /// <summary>From one; null for a word that is no month.</summary>
    public int? MonthOf(string word)
    {
        if (months is null)
        {
            months = new(StringComparer.Ordinal);
            var number = 0;
            foreach (var names in Months.Split(','))
            {
                number++;
                foreach (var name in names.Trim().Split(' '))
                    months[name] = number;
            }
        }

        return months.TryGetValue(word, out var month) ? month : null;
    }

    /// <summary>Whether a text may have one of the wordings: looked for without making anything, since every article has paragraphs.</summary>
    public bool MayBeNote(string text)
    {
        signals ??= [.. Signals.Split(' ').Select(static word => BeginningOf(word, 0))];
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] is >= '\u0300' and <= '\u036F')
                return true; // a letter whose accent stands behind it: seldom, and not worth more
            if (!char.IsLetter(text[place]))
                continue;
            if (signals.Contains(BeginningOf(text, place)))
                return true;
            while (place < text.Length && char.IsLetter(text[place]))
                place++;
        }

        return false;
    }

    /// <summary>The kind of note that a wording is, and where it begins.</summary>
    public (EditorNoteKind Kind, Match Match)? NoteIn(string folded) => First(notes ??= Compiled(Notes), folded);

    public (DisclaimerKind Kind, Match Match)? DisclaimerIn(string folded) => First(disclaimers ??= Compiled(Disclaimers), folded);

    public DisclaimerKind? DisclosedIn(string folded)
    {
        (DisclaimerKind Kind, int Index)? earliest = null;
        foreach (var (kind, wording) in disclosed ??= Compiled(Disclosed))
        {
            if (wording.Match(folded) is { Success: true } match && match.Index < (earliest?.Index ?? LatestDisclosure))
                earliest = (kind, match.Index);
        }

        return earliest?.Kind;
    }

    /// <summary>Whether a wording points to the piece that it stands in.</summary>
    public bool PointsHere(string folded) => (here ??= [.. This.Split(' ')]) is var words && folded.Split(' ', '\'').Any(words.Contains);

    public bool IsNoted(string folded) => Noted is not null && (noted ??= Compiled(Noted)).IsMatch(folded);

    public (string Was, string Now)? WasNowIn(string text) =>
        WasNow is not null && (wasNow ??= new Regex(WasNow, RegexOptions.CultureInvariant | RegexOptions.Singleline)).Match(text) is { Success: true } match
            ? (match.Groups["was"].Value, match.Groups["now"].Value)
            : null;

    /// <summary>In small letters, without apostrophes: "Editor’s note" is "editors" and "note".</summary>
    public static string[] WordsOf(string label) => [.. label.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static word => word.Replace("'", "").Replace("’", "").ToLowerInvariant())];

    /// <summary>The first four letters of a word, as one number.</summary>
    private static ulong BeginningOf(string text, int start)
    {
        ulong beginning = 0;
        for (var place = start; place < text.Length && place < start + 4 && char.IsLetter(text[place]); place++)
            beginning = beginning << 16 | char.ToLowerInvariant(text[place]);
        return beginning;
    }

    private Dictionary<string, List<(string[] Words, NoteLabel Label)>> ByFirstWord() => Labels
        .SelectMany(static pair => pair.Value.Split(',').Select(label => (Words: WordsOf(label), Label: pair.Key)))
        .Where(static label => label.Words.Length > 0)
        .GroupBy(static label => label.Words[0], StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static label => label.Words.Length).ToList(), StringComparer.Ordinal);

    private static (TKind Kind, Match Match)? First<TKind>((TKind Kind, Regex Wording)[] wordings, string folded)
    {
        foreach (var (kind, wording) in wordings)
        {
            if (wording.Match(folded) is { Success: true } match)
                return (kind, match);
        }

        return null;
    }

    private (TKind Kind, Regex Wording)[] Compiled<TKind>(Dictionary<TKind, string> wordings)
        where TKind : struct => [.. wordings.Select(pair => (pair.Key, Compiled(pair.Value)))];

    private Regex Compiled(string wording) => new($@"(?<!\w)(?:{wording.Replace("{piece}", $"(?:{Piece})")})(?!\w)", RegexOptions.CultureInvariant);
}
