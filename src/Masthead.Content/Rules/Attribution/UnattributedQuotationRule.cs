using System.Text.RegularExpressions;
using Masthead.Content.Editing;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1011: direct speech, and nobody whose words they are. Only a whole sentence or more counts that stands by itself: eight words at least, in double
/// marks, that begins with a capital, ends a sentence, and begins a paragraph or follows the end of a sentence. Silent where anybody speaks in the
/// paragraph around it, at the end of the one before or at the beginning of the next; where two are talking; where a name, a note or a link follows, or the text shows where the words are from; for titles, verse, examples, words on a
/// sign, and what the writer imagines; under headings that name who speaks, or over lists of works; in links, emphasis, headings, lists, tables, code and quoted blocks; in interviews; and where the article declares
/// who is quoted.
/// </summary>
internal sealed class UnattributedQuotationRule() : ProseRule(new("MH1011", "Nobody is named for the quotation", RuleCategory.Attribution, RuleSeverity.Info, Strict: RuleSeverity.Warning))
{
    private const int LeastWords = 8;

    /// <summary>Of the next paragraph, in which a lead quotation is attributed more often than not.</summary>
    private const int WordsBehind = 10;

    /// <summary>Behind a quotation, with no stop: who says it.</summary>
    private const int MostWordsOfName = 4;

    /// <summary>So many paragraphs that begin with what nobody in them says are a dialogue, or a collection of what people say.</summary>
    private const int LeastLines = 4;

    /// <summary>What the sources stand behind, where the article has none yet.</summary>
    private static readonly string[] KeysBefore = ["title", "byline", "author", "authors", "date", "published", "updated"];

    private const string SentenceEnds = ".!?…";

    private static readonly Regex Word = new(@"[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*", RegexOptions.CultureInvariant);

    /// <summary>A dash, a bracket, a note or a link, in which a name may stand.</summary>
    private static readonly Regex Signature = new(@"^[\s.,]*(?:[—–―~|-]|\(|\[|\^|\uFFFC)", RegexOptions.CultureInvariant);

    /// <summary>A few words in a line of their own, as a name stands under what somebody says.</summary>
    private static readonly Regex Name = new(@"^\s*(?:\p{Lu}[^\n.!?…:;]{1,80}(?<!\s)(?:\n[^\n.!?…:;]{1,80})?|(?:\p{Lu}\.\s?)+[^\n.!?…:;]{1,80}|(?:\p{Lu}[\p{L}\p{M}’'-]*\s){1,3}\p{Lu}\p{L}?\.)\s*$", RegexOptions.CultureInvariant);

    private static readonly Regex Label = new(@"^\s*(?<name>\p{Lu}[\p{L}\p{M}.’' -]{0,40}):\s", RegexOptions.CultureInvariant);

    protected override IEnumerable<Finding> Check(ResolvedArticle article, BodyProse body, SpeechWords words)
    {
        if (article.Kind is ArticleKind.Interview or ArticleKind.Satire || article.Content.Sources.Any(static source => source.Use == SourceUse.Quoted) || !HasQuotations(body, words))
            yield break;

        if (IsNothingElse(body.Blocks, words))
            yield break;

        bool? areTalking = null;
        // A picture between two paragraphs does not part them.
        var blocks = body.Blocks.Where(static block => block.Kind != ProseBlockKind.Paragraph || block.Text.Any(char.IsLetter)).ToArray();
        var origin = new QuotationOrigin(body, blocks, article.Language);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.Kind != ProseBlockKind.Paragraph)
                continue;

            var quotations = block.Quotations(words);
            if (quotations.Count == 0 || quotations.Any(static quotation => !quotation.IsClosed))
                continue;

            var alone = quotations.Where(quotation => StandsByItself(quotation, block, article)).ToArray();
            if (alone.Length == 0 || SpeaksAround(block.Text, quotations, words) || SpeaksBefore(i, blocks, words) || SpeaksBehind(i, blocks, words) || HasName(block.Text, quotations)
                || QuotationOrigin.IsTalk(block.Text, quotations, alone)
                || quotations.Any(quotation => !HasWords(Inner(quotation, block.Text))) || alone.Any(quotation => IsByAPerson(quotation, i, blocks, words, article.Language) || origin.Shows(quotation, i))
                || Citation.IsIn(block.Text) || QuotedPlaces.IsReference(blocks, i, article.Language) || QuotedPlaces.IsSpoken(blocks, i, article.Language)
                || (areTalking ??= AreTalking(blocks, article, words)))
            {
                continue;
            }

            foreach (var quotation in alone.Where(quotation => !NobodysWords.Are(quotation, Inner(quotation, block.Text), block.Text, i + 1 < blocks.Length ? blocks[i + 1].Text : "", article.Language, words)))
            {
                yield return new Finding(
                    block.PlaceOf(quotation.Start, quotation.End - quotation.Start),
                    "Nobody is named whose words these are: say beside them who speaks, or declare who is quoted under 'sources:'.")
                { FilePath = body.FilePath };
            }
        }
    }

    /// <summary>Whether the text is a quotation, and nothing else: then the byline says whose.</summary>
    private static bool IsNothingElse(IReadOnlyList<ProseBlock> blocks, SpeechWords words) => blocks.All(block => block.Kind == ProseBlockKind.Paragraph && IsAllQuoted(block.Text.Trim(), words));

    private static bool HasQuotations(BodyProse body, SpeechWords words)
    {
        foreach (var block in body.Blocks)
        {
            if (block.Kind == ProseBlockKind.Paragraph && block.Quotations(words).Count > 0)
                return true;
        }

        return false;
    }

    protected override Finding WithEdits(Finding finding, RuleInput input) => finding with
    {
        Edits = Offer.Of(input.InArticle(
            Offer.Question("Declare under 'sources:' who is quoted", input.Keys?.Append("sources", "sources", NewValue.Map(("name", TextEdit.Blank), ("use", "quoted")), KeysBefore), "Whose words are these?"), finding.FilePath)),
    };

    private static bool StandsByItself(Quotation quotation, ProseBlock block, ResolvedArticle article)
    {
        var (text, inner) = (block.Text, Inner(quotation, block.Text));
        return inner.TrimStart('¿', '¡') is { Length: > 0 } words && char.IsUpper(words[0])
            && (Ends(inner[inner.Length - 1]) || (quotation.End < text.Length && Ends(text[quotation.End])))
            && !block.IsMarked(quotation.Start) && !block.IsMarked(quotation.End - 1)
            && inner.IndexOf(ProseBlock.NoText) < 0
            && HasWords(inner)
            && !Signature.IsMatch(text.Substring(quotation.End))
            && BeginsASentence(quotation.Start, text, article);
    }

    private static string Inner(Quotation quotation, string text) =>
        text.Substring(quotation.Start + 1, Math.Max(0, quotation.End - quotation.ClosingLength - quotation.Start - 1)).Trim();

    /// <summary>Parts between spaces count that have a letter or a digit.</summary>
    private static bool HasWords(string text)
    {
        var words = 0;
        var isInWord = false;
        foreach (var character in text)
        {
            if (character is ' ' or '\n' or '\t' or '\u00A0')
            {
                isInWord = false;
            }
            else if (!isInWord && char.IsLetterOrDigit(character))
            {
                isInWord = true;
                words++;
            }
        }

        return words >= LeastWords;
    }

    /// <summary>Whether the sentence before is about a person, or the one behind begins with a name: whose the words are then shows.</summary>
    private static bool IsByAPerson(Quotation quotation, int index, ProseBlock[] blocks, SpeechWords words, string language)
    {
        var text = blocks[index].Text;
        var before = text.Substring(0, quotation.Start).Trim();
        if (before.Length == 0 && index > 0)
            before = blocks[index - 1].Text.Trim();
        return (before.Length > 0 && QuotedPlaces.IsAboutAPerson(QuotationOrigin.LastSentenceOf(before), words, language)) || QuotedPlaces.BeginsWithName(text.Substring(quotation.End), language);
    }

    /// <summary>Whether a name stands in a line of its own behind the last quotation.</summary>
    private static bool HasName(string text, IReadOnlyList<Quotation> quotations) =>
        quotations[quotations.Count - 1].End is var end && end < text.Length && (Name.IsMatch(text.Substring(end)) || (Word.Matches(text, end).Count is > 0 and <= MostWordsOfName && !Ends(text.TrimEnd()[text.TrimEnd().Length - 1])));

    /// <summary>Whether the piece is a talk, a story or a collection: its title says so, many paragraphs begin with what somebody says, or who speaks stands before it, again and again.</summary>
    private static bool AreTalking(ProseBlock[] blocks, ResolvedArticle article, SpeechWords words)
    {
        if (article.Content.Title is { } title && HeadingWords.For(article.Language).Any(words => words.NamesInterview(Fold.Name(title.Value))))
            return true;

        if (blocks.Count(block => block.Kind == ProseBlockKind.Paragraph && block.Quotations(words) is [{ Start: 0 }, ..] && !SpeaksAround(block.Text, block.Quotations(words), words)) >= LeastLines)
            return true;

        var labels = blocks.Where(static block => block.Kind == ProseBlockKind.Paragraph).Select(static block => Label.Match(block.Text)).Where(static match => match.Success);
        return labels.GroupBy(static match => match.Groups["name"].Value, StringComparer.Ordinal).Count(static label => label.Count() > 1) > 1;
    }

    /// <summary>At the beginning of the paragraph, or of what follows its dateline, or behind the end of a sentence.</summary>
    private static bool BeginsASentence(int start, string text, ResolvedArticle article)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.IsEmpty || Ends(before[before.Length - 1]) || start == WrittenDateline.LengthIn(text, article.Content.Dateline?.Place.Value);
    }

    private static bool SpeaksAround(string text, IReadOnlyList<Quotation> quotations, SpeechWords words)
    {
        var start = 0;
        foreach (var quotation in quotations)
        {
            // One that a wrong mark closes may stand in another.
            if (quotation.Start > start && words.Attributes(text.AsSpan(start, quotation.Start - start)))
                return true;
            start = Math.Max(start, quotation.End);
        }

        return words.Attributes(text.AsSpan(start));
    }

    /// <summary>Whether the paragraph before names the speaker, announces a quotation, or has one that somebody says, who then goes on; or it is one itself: then two are talking.</summary>
    private static bool SpeaksBefore(int index, ProseBlock[] blocks, SpeechWords words)
    {
        if (index == 0)
            return false;

        var before = blocks[index - 1].Text.TrimEnd();
        return blocks[index - 1].Kind != ProseBlockKind.Paragraph
            || before[before.Length - 1] is ':' or '…' || before.EndsWith("...", StringComparison.Ordinal)
            || blocks[index - 1].IsMarked(0)
            || IsAllQuoted(before.TrimStart(), words)
            || (blocks[index - 1].Quotations(words) is { Count: > 0 } quoted && SpeaksAround(before, quoted, words))
            || blocks[index - 1].Quotations(words).Any(static quotation => !quotation.IsClosed)
            || Name.IsMatch(before)
            || words.Attributes(QuotationOrigin.LastSentenceOf(before).AsSpan());
    }

    private static bool SpeaksBehind(int index, ProseBlock[] blocks, SpeechWords words)
    {
        if (index + 1 >= blocks.Length || blocks[index + 1].Text.TrimStart() is not { Length: > 0 } behind)
            return false;

        var end = Word.Matches(behind).Cast<Match>().Skip(WordsBehind - 1).FirstOrDefault() is { } last ? last.Index + last.Length : behind.Length;
        return IsSigned(index, blocks) || IsAllQuoted(behind.TrimEnd(), words) || (words.NextMark(behind, 0) == 0 && IsAllQuoted(blocks[index].Text.Trim(), words)) || Signature.IsMatch(behind) || Name.IsMatch(behind) || words.Attributes(behind.AsSpan(0, end));
    }

    /// <summary>Whether one item of a list stands behind it, and no other: a signature with a hyphen, "- Jonas Quist".</summary>
    private static bool IsSigned(int index, ProseBlock[] blocks) =>
        blocks[index + 1].Kind == ProseBlockKind.ListItem && (index + 2 >= blocks.Length || blocks[index + 2].Kind != ProseBlockKind.ListItem);

    private static bool IsAllQuoted(string text, SpeechWords words) =>
        Quotation.In(text, words) is { Count: > 0 } quotations && quotations[0].Start == 0 && text.AsSpan(quotations[quotations.Count - 1].End).Trim(".,;!? ".AsSpan()).IsEmpty;

    private static bool Ends(char character) => SentenceEnds.IndexOf(character) >= 0;
}
