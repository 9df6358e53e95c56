using Masthead.Content.Prose;
using Masthead.Content.Text;
using Masthead.Content.Words;

using static Masthead.Content.Rules.Notes.NoteBlocks;

namespace Masthead.Content.Rules.Notes;

/// <summary>
/// Finds notes and disclaimers that are typed into a text: by a label that they begin with, or, where the piece begins or ends and in a paragraph
/// that is set off, by their wording.
/// </summary>
internal sealed partial class TypedNotes
{
    /// <summary>Of the paragraphs that a note without a label may be: the piece itself stands between them.</summary>
    private const int First = 1, Last = 3;

    /// <summary>Longer, it is the piece.</summary>
    private const int LongestUnlabelled = 700, LongestLabelled = 4_000;

    /// <summary>And where it ends.</summary>
    private const int LongestWording = 240;

    /// <summary>Before a label that begins a line.</summary>
    private const int MostMarks = 4;

    /// <summary>Of the paragraphs below a heading, where all of them are the note.</summary>
    private const int MostBelowHeading = 6;

    /// <summary>Of a heading that no section has.</summary>
    private const int LeastOfSentence = 80;

    private readonly BodyProse body;
    private readonly NoteWords words;
    private readonly NoteMeaning meaning;
    private readonly string title;
    private readonly List<ProseBlock[]> units = [];
    private readonly int[] textsBefore;
    private readonly int texts;

    private TypedNotes(BodyProse body, NoteWords words, bool isDayFirst, string title)
    {
        (this.body, this.words, meaning, this.title) = (body, words, new NoteMeaning(words, isDayFirst), title);
        for (var i = 0; i < body.Blocks.Count;)
        {
            var count = 1;
            while (body.Blocks[i].Source.Length > 0 && i + count < body.Blocks.Count && body.Blocks[i + count].Source == body.Blocks[i].Source)
                count++;
            units.Add(count == 1 ? [body.Blocks[i]] : [.. body.Blocks.Skip(i).Take(count)]);
            i += count;
        }

        textsBefore = new int[units.Count];
        for (var i = 0; i < units.Count; i++)
        {
            textsBefore[i] = texts;
            if (IsText(units[i]))
                texts++;
        }
    }

    /// <param name="words">Of the language.</param>
    /// <param name="language">Of the piece: all but English always write the day before the month.</param>
    /// <param name="title">Of the piece: what it is about is no label.</param>
    public static IEnumerable<TypedNote> In(BodyProse body, NoteWords words, string language, string title) => new TypedNotes(body, words, isDayFirst: !IsEnglish(language), title).All();

    private static bool IsEnglish(string language) => language == "en" || language.StartsWith("en-", StringComparison.Ordinal);

    private IEnumerable<TypedNote> All()
    {
        var noted = 0;
        for (var i = 0; i < units.Count; i++)
        {
            if (At(i, out var count) is not { } note)
                continue;

            if (note.IsTail)
            {
                yield return note;
                continue;
            }

            yield return note with { IsAtTop = textsBefore[i] == noted, Source = WithSurroundings(note, i, count) };
            noted += (i + count < units.Count ? textsBefore[i + count] : texts) - textsBefore[i];
            i += count - 1;
        }
    }

    private TypedNote? At(int unit, out int count)
    {
        count = 1;
        var first = units[unit][0];
        if (first.Text.Length == 0 || first.Kind == ProseBlockKind.Other)
            return null;
        if (first.Kind == ProseBlockKind.Heading)
            return BelowHeading(unit, out count);
        if (LengthOf(units[unit]) > LongestLabelled || IsQuoted(unit))
            return null;

        return WrittenLabel.Of(first, words) is { } label ? Labelled(unit, label, out count) : ByWording(unit) ?? LastLines(units[unit]);
    }

    private TypedNote? Labelled(int unit, WrittenLabel label, out int count)
    {
        count = 1;
        var blocks = units[unit];
        var first = blocks[0];
        var isLast = textsBefore[unit] + Last > texts;
        if (first.Kind == ProseBlockKind.ListItem && !((IsEnd(unit) && !IsAmongTerms(unit)) || label.Between.Any(char.IsDigit) || label.Label == NoteLabel.EditorsNote))
            return null;

        var text = NoteText.Of(body.File, blocks[0].Source, PlaceAt(first, label.Start), EndAt(first, label.Behind));
        var rest = Fold.Name(TextOf(blocks).Substring(Math.Min(label.Behind, first.Text.Length)));
        var hasWords = rest.Any(char.IsLetter);
        if (!hasWords && label.Label == NoteLabel.Update && meaning.HasDate(label.Between))
            return new TypedNote(first.Place, first.Source, NoteText.Of(body.File, first.Source, PlaceAt(first, label.Start), PlaceAt(first, label.Start))) { Note = EditorNoteKind.Update, Date = meaning.DayIn(label.Between) };
        if (!hasWords)
            return label.Label != NoteLabel.Note && (label.IsSetOff ? label.EndedBy is LabelEnd.Colon or LabelEnd.Close : label.EndedBy == LabelEnd.Colon && label.Label != NoteLabel.Update) ? WithNext(unit, label, out count) : null;
        if (!IsMeant(label, rest, isLast) || (IsSubject(label) && !label.IsSetOff))
            return null;

        return meaning.Of(label, rest, new TypedNote(first.Place, first.Source, text)
        {
            Label = label.Text,
            Date = meaning.DayIn(label.Between),
            LeadsOn = (EndsOpen(first) && blocks.Length == 1) || MayGoOn(unit, label.Label),
        });
    }

    /// <summary>
    /// Whether the next paragraph may belong to a note: nothing sets the note off from its first to its last word, and either it is an update that stands behind the piece, as the
    /// rest then may, or the next paragraph begins with what goes on.
    /// </summary>
    private bool MayGoOn(int unit, NoteLabel label) =>
        units[unit] is [{ Kind: ProseBlockKind.Paragraph } note] && !IsSetOff(note)
        && unit + 1 < units.Count && units[unit + 1][0] is { Kind: ProseBlockKind.Paragraph } next && HasLetters(next.Text) && !IsSetOff(next) && WrittenLabel.Of(next, words) is null
        && ((label == NoteLabel.Update && textsBefore[unit] > 0) || words.GoesOnWith(next.Text));

    /// <summary>The last lines of a paragraph, where a label begins them that is set off: a line of the paragraph may begin with any word.</summary>
    private TypedNote? LastLines(ProseBlock[] blocks)
    {
        if (blocks is not [{ Kind: ProseBlockKind.Paragraph } block])
            return null;

        for (var line = block.Text.IndexOf('\n') + 1; line > 0 && line < block.Text.Length; line = block.Text.IndexOf('\n', line) + 1)
        {
            if (WrittenLabel.Of(block, words, line) is not { IsSetOff: true, EndedBy: LabelEnd.Colon or LabelEnd.Dash or LabelEnd.Stop, Label: not NoteLabel.Note } label || label.Start - line > MostMarks)
                continue;

            var start = body.File.LastIndexOfAny(['\n', '\r', '>'], PlaceAt(block, label.Start)) + 1;
            var source = new TextRange(start, block.Source.End);
            var text = NoteText.Of(body.File, source, PlaceAt(block, label.Start), EndAt(block, label.Behind));
            var rest = Fold.Name(block.Text.Substring(Math.Min(label.Behind, block.Text.Length)));
            return rest.Any(char.IsLetter)
                ? meaning.Of(label, rest, new TypedNote(block.PlaceOf(label.Start, block.Text.Length - label.Start), source, text)
                {
                    IsTail = true,
                    Label = label.Text,
                    Date = meaning.DayIn(label.Between),
                    LeadsOn = EndsOpen(block),
                })
                : null;
        }

        return null;
    }

    /// <summary>Whether what looks like a label is one: a plain "Edit –" may name a button.</summary>
    private bool IsMeant(WrittenLabel label, string rest, bool isLast) => label.Label switch
    {
        NoteLabel.EditorsNote or NoteLabel.ContentWarning or NoteLabel.Note => true,
        NoteLabel.Disclosure => (label.IsSetOff && label.EndedBy != LabelEnd.Comma) || (label.EndedBy is LabelEnd.Colon or LabelEnd.Comma && ((isLast && texts > 1 && label.EndedBy == LabelEnd.Colon) || words.DisclaimerIn(rest) is not null || words.DisclosedIn(rest) is not null)),
        _ => label.IsSetOff || label.EndedBy == LabelEnd.Colon,
    };

    /// <summary>A label alone, with the paragraph behind it.</summary>
    private TypedNote? WithNext(int unit, WrittenLabel label, out int count)
    {
        count = 1;
        if (label.EndedBy != LabelEnd.Colon && meaning.IsAdvertising(label))
            return Advertising(unit, label);
        if (unit + 1 >= units.Count || units[unit + 1][0].Kind is not (ProseBlockKind.Paragraph or ProseBlockKind.QuotedBlock) || LengthOf(units[unit + 1]) > LongestLabelled)
            return null;

        var (first, next) = (units[unit][0], units[unit + 1][0]);
        var end = unit + 2;
        var isBox = first.Text.StartsWith(":::", StringComparison.Ordinal) && end < units.Count && units[end][0].Text.Trim(':', ' ').Length == 0 && units[end][0].Kind == ProseBlockKind.Paragraph;
        count = isBox ? 3 : 2;
        var source = new TextRange(first.Source.Start, units[unit + count - 1][0].Source.End);
        var text = NoteText.Of(body.File, next.Source, next.Source.Start, next.Source.Start);
        return meaning.Of(label, Fold.Name(TextOf(units[unit + 1])), new TypedNote(first.Place, source, text)
        {
            Label = label.Text,
            Date = meaning.DayIn(label.Between),
            LeadsOn = EndsOpen(next) || (!isBox && end < units.Count && IsText(units[end])),
        });
    }

    /// <summary>A word that says all of it, above the piece; further down it marks an advertisement, or is a subject.</summary>
    private TypedNote? Advertising(int unit, WrittenLabel label) =>
        textsBefore[unit] == 0 ? meaning.Of(label, Fold.Name(label.Text), new TypedNote(units[unit][0].Place, units[unit][0].Source, label.Text)) : null;

    /// <summary>A heading that is a label and nothing else, with the paragraphs below it.</summary>
    private TypedNote? BelowHeading(int unit, out int count)
    {
        count = 1;
        var heading = units[unit][0];
        if (WrittenLabel.Of(heading, words) is not { } label || label.Label == NoteLabel.Note || IsSubject(label))
            return null;
        if (label.EndedBy == LabelEnd.Colon && Fold.Name(heading.Text.Substring(label.Behind)) is { Length: > 0 } large && IsSaid(label, large))
            return meaning.Of(label, large, new TypedNote(heading.Place, heading.Source, large) { Label = label.Text, Date = meaning.DayIn(label.Between), LeadsOn = true });

        var end = unit + 1;
        while (end < units.Count && IsText(units[end]) && end - unit <= MostBelowHeading)
            end++;
        var isWhole = end == units.Count || units[end][0].Kind == ProseBlockKind.Heading && units[end][0].Level <= heading.Level;
        var isDated = label.Between.Any(char.IsDigit);
        var below = units.Skip(unit + 1).Take(end - unit - 1).ToArray();
        var isAlone = heading.Text.Substring(Math.Min(label.Behind, heading.Text.Length)).Trim().Length == 0;
        if (!isWhole || below.Length == 0 || below.Sum(LengthOf) > LongestLabelled || !(isAlone || (isDated && label.EndedBy == LabelEnd.Colon))
            || (label.Label == NoteLabel.Update && !isDated && end < units.Count) || below.Any(static blocks => blocks[0].Kind == ProseBlockKind.Html && blocks[0].Text.Length == 0))
        {
            return null;
        }

        var said = Fold.Name(string.Join(" ", below.Select(TextOf)));
        if (meaning.IsAdvertising(label) && words.DisclaimerIn(said) is null && words.DisclosedIn(said) is null)
            return Advertising(unit, label);

        count = end - unit;
        var source = new TextRange(heading.Source.Start, below[below.Length - 1][0].Source.End);
        var text = NoteText.Of(body.File, source, below[0][0].Source.Start, below[0][0].Source.Start);
        if (below.Length > 1)
            text = body.File.Substring(below[0][0].Source.Start, source.End - below[0][0].Source.Start).Replace("\r\n", "\n").Replace('\r', '\n').Trim();
        return meaning.Of(label, said, new TypedNote(heading.Place, source, text) { Label = label.Text, Date = meaning.DayIn(label.Between), LeadsOn = !isAlone });
    }

    /// <summary>Whether a heading is the note itself, written large: it speaks of the piece.</summary>
    private bool IsSaid(WrittenLabel label, string said) => label.Label is NoteLabel.Disclaimer or NoteLabel.Disclosure
        ? said.Length >= LeastOfSentence || words.DisclaimerIn(said) is (_, { Index: <= NoteMeaning.LatestWording })
        : words.NoteIn(said) is (_, { Index: <= NoteMeaning.LatestWording });

    /// <summary>What says of itself what it is.</summary>
    private TypedNote? ByWording(int unit)
    {
        var blocks = units[unit];
        var first = blocks[0];
        var length = LengthOf(blocks);
        if (first.Kind == ProseBlockKind.ListItem || length > LongestUnlabelled || blocks.Length > 2)
            return null;

        var isSetOff = IsSetOff(first);
        if (!isSetOff && textsBefore[unit] >= First && textsBefore[unit] + Last < texts)
            return null;

        var written = TextOf(blocks);
        var beginning = WrittenLabel.BeginningOf(written, out _);
        if (beginning >= written.Length || words.WordingsIn(written) is not (> 0 and var wordings))
            return null;

        var folded = Fold.Name(written.Substring(beginning));
        var isSetOffOrOne = isSetOff || IsOneSentence(folded);
        if (words.NoteIn(folded.Length > LongestWording ? folded.Substring(0, LongestWording) : folded, wordings) is (var kind, var match) && match.Index <= NoteMeaning.LatestWording
            && (kind == EditorNoteKind.Context ? isSetOffOrOne : isSetOff || words.PointsHere(match.Value)))
        {
            return Unlabelled() with { Note = kind, Date = meaning.DayOf(kind, folded, match), WasNow = kind == EditorNoteKind.Correction ? words.WasNowIn(written) : null };
        }

        return words.DisclaimerIn(folded, wordings) is (var disclaimer, var wording) && (isSetOff ? !IsOfPiece(disclaimer) || wording.Index <= NoteMeaning.LatestWording : IsPlain(disclaimer, folded, wording.Value, wording.Index)) ? Unlabelled() with { Disclaimer = disclaimer } : null;

        TypedNote Unlabelled() => new(first.Place, first.Source, NoteText.Of(body.File, first.Source, PlaceAt(first, beginning), PlaceAt(first, beginning))) { LeadsOn = EndsOpen(first) };
    }

    /// <summary>Whether a paragraph that nothing sets off is a disclaimer: some must point to the piece, and say nothing else. A single paragraph is the piece.</summary>
    private bool IsPlain(DisclaimerKind kind, string folded, string wording, int index) => texts > 1 && kind switch
    {
        DisclaimerKind.Syndication => index <= NoteMeaning.LatestWording && (IsOneSentence(folded) || (index == 0 && folded.Length < LongestWording && words.PointsHere(wording))),
        DisclaimerKind.Translation or DisclaimerKind.Ai or DisclaimerKind.Satire => words.PointsHere(wording) && index <= NoteMeaning.LatestWording,
        DisclaimerKind.Sponsored => words.PointsHere(folded),
        DisclaimerKind.Affiliate => index <= NoteMeaning.LatestWording || (BeginningOfSentence(folded, index) is var start && words.PointsHere(folded.Substring(start, index + wording.Length - start))),
        _ => true,
    };

    /// <summary>What says of the piece how it came to be: it begins with that, or it is an introduction that mentions it.</summary>
    private static bool IsOfPiece(DisclaimerKind kind) => kind is DisclaimerKind.Syndication or DisclaimerKind.Translation or DisclaimerKind.Ai or DisclaimerKind.Sponsored or DisclaimerKind.Satire;

    private static int PlaceAt(ProseBlock block, int index) => block.PlaceOf(index, 1).Start;

    private static int EndAt(ProseBlock block, int index) => index == 0 ? block.Source.Start : block.PlaceOf(index - 1, 1).End;
}
