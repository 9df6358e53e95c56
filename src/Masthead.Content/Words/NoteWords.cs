using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>How notes, corrections and disclaimers begin and speak that are typed into a text.</summary>
internal sealed class NoteWords
{
    /// <summary>Of a word, that make it a signal.</summary>
    private const int SignalLetters = 7;

    private const uint AllWordings = uint.MaxValue;

    /// <summary>What a word may go on with: any letters, or those that are given.</summary>
    private static readonly Regex Escape = new(@"\\.[*+?]?|\{piece\}|(?<=\p{L}{4})(?:\(\?:[\p{L}|]+\)|\[\p{L}+\])\??", RegexOptions.CultureInvariant);

    /// <summary>A word of a wording; one that may go on has a tilde behind it.</summary>
    private static readonly Regex InWording = new(@"\p{L}+~?", RegexOptions.CultureInvariant);

    /// <summary>Where a word may stand that shows what a disclaimer is about: it comes to the point.</summary>
    private const int LatestDisclosure = 160;

    private Dictionary<string, List<(string[] Words, NoteLabel Label)>>? labels;
    private HashSet<string>? between, goesOn;
    private Dictionary<string, int>? months;
    private (EditorNoteKind Kind, Regex Wording)[]? notes;
    private (DisclaimerKind Kind, Regex Wording)[]? disclaimers;
    private (DisclaimerKind Kind, Regex Wording)[]? disclosed;
    private Regex? noted, wasNow;
    private Dictionary<ulong, uint>? signals;
    private HashSet<ulong>? firstWords;
    private WordBeginnings? ofSignals, ofLabels;
    private HashSet<string>? here;

    /// <summary>The labels that a note begins with, set off by commas, without its colon and however they are capitalized: "editor's note, ed. note".</summary>
    public required Dictionary<NoteLabel, string> Labels { get; init; }

    /// <summary>Words that stand between a label and its colon, besides numbers and months: "of" and the days of the week. Set off by spaces.</summary>
    public required string Between { get; init; }

    /// <summary>Twelve, each with its short forms, set off by spaces; the months by commas.</summary>
    public required string Months { get; init; }

    /// <summary>Of the words that mean the piece itself those that point to it, and can mean no other. Set off by spaces.</summary>
    public required string This { get; init; }

    /// <summary>Words that a paragraph begins with which goes on with the one before. Set off by spaces.</summary>
    public required string GoesOn { get; init; }

    /// <summary>What means the piece itself: "this article". For folded texts, as are all wordings below, in which <c>{piece}</c> stands for it.</summary>
    public required string Piece { get; init; }

    /// <summary>Words of which each wording below has one: a paragraph without any of them needs no closer look. Of a longer word seven letters count, so that its other forms need not be written. Set off by spaces.</summary>
    public required string Signals { get; init; }

    /// <summary>What is a note, by its kind, also without a label: it speaks of the piece itself. The first that is met counts.</summary>
    public required Dictionary<EditorNoteKind, string> Notes { get; init; }

    /// <summary>What is a disclaimer, by its kind, also without a label. The first that is met counts: who paid before whose views they are.</summary>
    public required Dictionary<DisclaimerKind, string> Disclaimers { get; init; }

    /// <summary>What shows the kind of a disclaimer behind a label that says what it is, where no wording above is met: the one that stands first.</summary>
    public required Dictionary<DisclaimerKind, string> Disclosed { get; init; }

    /// <summary>What makes an update of a plain "Note:", and of nothing else.</summary>
    public string? Noted { get; init; }

    /// <summary>What a correction says was wrong, and is right: the groups <c>was</c> and <c>now</c>. For texts as they are written.</summary>
    public string? WasNow { get; init; }

    /// <summary>Null for a language without words of its own.</summary>
    public static NoteWords? For(string language) => Languages.Find(language)?.Notes;

    /// <summary>Whether the word at a place may be the first of a label: asked of every paragraph, so that nothing is made for it.</summary>
    public bool MayBeginLabel(string text, int place)
    {
        ofLabels ??= WordBeginnings.Of(Labels.Values.SelectMany(static written => written.Split(',')).Select(static label => label.Trim()));
        if (HasLooseAccent(text, place))
            return true;
        if (!ofLabels.Include(text, place))
            return false;

        firstWords ??= [.. Labels.Values.SelectMany(static written => written.Split(',')).Select(static label => BeginningsOf(label.Trim(), 0) is var (first, both) && both == first ? first : both)];
        var (word, words) = BeginningsOf(text, place);
        return firstWords.Contains(word) || firstWords.Contains(words);
    }

    /// <summary>Of a word, and of it and the next one: few begin with "update", and many with "the".</summary>
    private static (ulong First, ulong Both) BeginningsOf(string text, int place)
    {
        var first = BeginningOf(text, place);
        while (place < text.Length && char.IsLetter(text[place]))
            place++;
        while (place < text.Length && text[place] is ' ' or '\u00A0' or '.' or '-' or '\'' or '’')
            place++;
        return place < text.Length && char.IsLetter(text[place]) ? (first, first * 31 + BeginningOf(text, place)) : (first, first);
    }

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

    /// <summary>Whether a paragraph begins as none does that opens a piece.</summary>
    public bool GoesOnWith(string text) =>
        text.TrimStart() is { Length: > 0 } trimmed && (char.IsLower(trimmed[0]) || (goesOn ??= [.. GoesOn.Split(' ')]).Contains(WordsOf(trimmed.Split([' ', ',', '\n', '\u00A0'], 2)[0]).FirstOrDefault() ?? ""));

    public bool StandsBetween(string word) => (between ??= [.. Between.Split(' ')]).Contains(word);

    /// <summary>From one; null for a word that is no month.</summary>
    public int? MonthOf(string word) => (months ??= ByName()).TryGetValue(word, out var month) ? month : null;

    /// <summary>Which wordings a text may have, for <see cref="NoteIn"/> and <see cref="DisclaimerIn"/>; 0 for none. Looked for without making anything, since every article has paragraphs.</summary>
    public uint WordingsIn(string text)
    {
        signals ??= BySignal();
        ofSignals ??= WordBeginnings.Of(Signals.Split(' '));
        var wordings = 0u;
        var isInWord = false;
        for (var place = 0; place < text.Length; place++)
        {
            var character = text[place];
            if (character is >= '\u0300' and <= '\u036F')
                return AllWordings; // a letter whose accent stands behind it: seldom, and not worth more
            if (character < '\u0080' ? (uint)((character | 0x20) - 'a') > 'z' - 'a' : !char.IsLetter(character))
            {
                isInWord = false;
            }
            else if (!isInWord)
            {
                isInWord = true;
                if (ofSignals.Include(text, place) && signals.TryGetValue(BeginningOf(text, place), out var wording))
                    wordings |= wording;
            }
        }

        return wordings;
    }

    /// <summary>The kind of note that a wording is, and where it begins.</summary>
    /// <param name="wordings">Those that are looked for, see <see cref="WordingsIn"/>.</param>
    public (EditorNoteKind Kind, Match Match)? NoteIn(string folded, uint wordings = AllWordings) => First(notes ??= Compiled(Notes), folded, wordings);

    public (DisclaimerKind Kind, Match Match)? DisclaimerIn(string folded, uint wordings = AllWordings) => First(disclaimers ??= Compiled(Disclaimers), folded, wordings >> Notes.Count);

    /// <summary>Whether a text is a disclaimer of a kind. The other kinds are looked for only where it may be one: some ask about every paragraph.</summary>
    public bool IsDisclaimer(DisclaimerKind kind, string folded) =>
        Array.Exists(disclaimers ??= Compiled(Disclaimers), wording => wording.Kind == kind && wording.Wording.IsMatch(folded)) && DisclaimerIn(folded)?.Kind == kind;

    /// <summary>Whether a disclaimer says that somebody paid for the piece, or pays for its links, whatever else it says.</summary>
    public bool DisclosesPaymentIn(string folded) => DisclaimerIn(folded)?.Kind is DisclaimerKind.Sponsored or DisclaimerKind.Affiliate;

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

    /// <summary>Made whole before anybody sees it: several threads ask.</summary>
    private Dictionary<string, int> ByName()
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var names in Months.Split(','))
        {
            number++;
            foreach (var name in names.Trim().Split(' '))
                byName[name] = number;
        }

        return byName;
    }

    /// <summary>Of each signal the wordings that it, or what it begins with, stands in: a bit for each, in their order.</summary>
    private Dictionary<ulong, uint> BySignal()
    {
        var bySignal = new Dictionary<ulong, uint>();
        var wordings = Notes.Values.Concat(Disclaimers.Values).Select(static wording => InWording.Matches(Escape.Replace(wording, "~")).Cast<Match>().Select(static word => word.Value).ToArray()).ToArray();
        foreach (var signal in Signals.Split(' '))
        {
            var beginning = signal.Substring(0, Math.Min(SignalLetters, signal.Length));
            bySignal.TryGetValue(BeginningOf(signal, 0), out var which);
            for (var i = 0; i < wordings.Length; i++)
            {
                if (wordings[i].Any(word => word.EndsWith("~", StringComparison.Ordinal) && word.Length <= SignalLetters ? beginning.StartsWith(word.TrimEnd('~'), StringComparison.Ordinal) : word.StartsWith(beginning, StringComparison.Ordinal)))
                    which |= 1u << i;
            }

            bySignal[BeginningOf(signal, 0)] = which;
        }

        return bySignal;
    }

    /// <summary>A letter among the first of a word whose accent stands behind it: seldom, and not worth more.</summary>
    private static bool HasLooseAccent(string text, int place)
    {
        for (var end = Math.Min(text.Length, place + SignalLetters); place < end; place++)
        {
            if (text[place] is >= '\u0300' and <= '\u036F')
                return true;
        }

        return false;
    }

    /// <summary>The first letters of a word, as one number: of the Latin ones there are fewer than 512.</summary>
    private static ulong BeginningOf(string text, int start)
    {
        ulong beginning = 0;
        for (var place = start; place < text.Length && place < start + SignalLetters && char.IsLetter(text[place]); place++)
            beginning = beginning << 9 | (char.ToLowerInvariant(text[place]) & 0x1FFu);
        return beginning;
    }

    private Dictionary<string, List<(string[] Words, NoteLabel Label)>> ByFirstWord() => Labels
        .SelectMany(static pair => pair.Value.Split(',').Select(label => (Words: WordsOf(label), Label: pair.Key)))
        .Where(static label => label.Words.Length > 0)
        .GroupBy(static label => label.Words[0], StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static label => label.Words.Length).ToList(), StringComparer.Ordinal);

    private static (TKind Kind, Match Match)? First<TKind>((TKind Kind, Regex Wording)[] wordings, string folded, uint which)
    {
        for (var i = 0; i < wordings.Length; i++)
        {
            if ((which >> i & 1) != 0 && wordings[i].Wording.Match(folded) is { Success: true } match)
                return (wordings[i].Kind, match);
        }

        return null;
    }

    private (TKind Kind, Regex Wording)[] Compiled<TKind>(Dictionary<TKind, string> wordings)
        where TKind : struct => [.. wordings.Select(pair => (pair.Key, Compiled(pair.Value)))];

    private Regex Compiled(string wording) => new($@"(?<!\w)(?:{wording.Replace("{piece}", $"(?:{Piece})")})(?!\w)", RegexOptions.CultureInvariant);
}
