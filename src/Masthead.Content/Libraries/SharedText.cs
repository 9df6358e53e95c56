using Masthead.Content.Binding;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Formats;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Libraries;

/// <summary>
/// A file of the register as it goes to others: every value that is read stands in its line and its column. What is for the newsroom alone stays there: what comments
/// say, reasons, e-mail addresses that are not published, what stands behind keys that nobody reads, where the file cannot be read, and a text that is no bio.
/// </summary>
internal static class SharedText
{
    /// <param name="file">An author's, or masthead.yml.</param>
    /// <param name="options">How it was read.</param>
    /// <param name="publishesEmails">Whether the policy is to publish them.</param>
    public static string Of(ContentFile file, ReadingOptions options, bool publishesEmails)
    {
        var data = new TextRange(0, file.Text.Length);
        var mask = new TextMask(file.Text);
        if (file.Path.IsMarkdown)
        {
            var matter = FrontMatter.Find(file.Text);
            data = new TextRange(matter.Start, matter.End);
            if (!file.Authors.Any(author => author.Bio?.Translations.Any(bio => bio.Text.Range == file.Body) == true))
                mask.Hide(file.Body);
        }

        var keys = file.Path.Role == ContentRole.Author ? AuthorBinder.Keys : PublicationBinder.Keys;
        var root = FormatReader.Of(file.Format).Read(file.Text, data, DataLimits.Default, keys, CancellationToken.None).Root;
        var values = new Dictionary<DataScalar, Value>();
        if (root is not null)
            Add(root, isRead: true, IsReadIn(file, root, options), values, []);

        foreach (var value in values.Values.Where(IsHidden(file, publishesEmails)))
        {
            if (value.IsKey)
                mask.HideWord(value.Scalar.Range, file.Format);
            else
                mask.Hide(value.Scalar, file.Format);
        }

        DataScalar[] scalars = [.. values.Keys.Where(static scalar => scalar.Range.Length > 0).OrderBy(static scalar => scalar.Range.Start)];
        HideComments(mask, file, data, scalars);
        if (!file.IsReadable)
            HideUnread(mask, data, scalars);
        return mask.ToString();
    }

    /// <summary>What no row reads, as the file is bound once more: on another generator's site, and of keys of its own, nothing is told.</summary>
    private static Func<DataScalar, bool> IsReadIn(ContentFile file, DataNode root, ReadingOptions options)
    {
        var passedOver = new HashSet<DataScalar>();
        var binder = new Binder(file.Path, file.Text, options, Notation.Of(file.Format)) { PassedOver = passedOver };
        if (file.Path.Role == ContentRole.Author)
            _ = AuthorBinder.Bind(file.Path, root, bio: null, binder).Count();
        else if (root is DataMapping publication)
            _ = PublicationBinder.Bind(publication, binder);

        var told = new HashSet<TextRange>(file.Problems.Where(static problem => problem.Kind == ProblemKind.UnknownKey).Select(static problem => problem.Range));
        return key => !passedOver.Contains(key) && !told.Contains(key.Range);
    }

    /// <summary>What an alias stands for has its own place, and is read where it is read by one of its names.</summary>
    private static void Add(DataNode node, bool isRead, Func<DataScalar, bool> isReadKey, Dictionary<DataScalar, Value> values, HashSet<(DataNode Node, bool IsRead)> seen)
    {
        if (!seen.Add((node, isRead)))
            return;

        switch (node)
        {
            case DataScalar scalar:
                AddScalar(scalar, isKey: false, isRead, values);
                break;
            case DataSequence list:
                foreach (var item in list.Items)
                    Add(item, isRead, isReadKey, values, seen);
                break;
            case DataMapping map:
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var entry in map.Entries)
                {
                    AddScalar(entry.Key, isKey: true, isRead, values);
                    // Of two entries with one key the first is read; what takes a text reads nothing else.
                    var isEntryRead = names.Add(entry.Key.Value) && isReadKey(entry.Key) && (entry.Value is DataScalar || !TakesPrivateText(entry.Key));
                    Add(entry.Value, isRead && isEntryRead, isReadKey, values, seen);
                }

                break;
        }
    }

    private static void AddScalar(DataScalar scalar, bool isKey, bool isRead, Dictionary<DataScalar, Value> values) =>
        values[scalar] = new Value(scalar, isRead || (values.TryGetValue(scalar, out var known) && known.IsRead), isKey);

    private static bool TakesPrivateText(DataScalar key) => Fold.Key(key.Value) is "email" or "reason";

    /// <summary>What stands where the file cannot be read, and so is of no value: nobody knows what it was to be.</summary>
    private static void HideUnread(TextMask mask, TextRange data, DataScalar[] scalars)
    {
        var start = data.Start;
        foreach (var scalar in scalars)
        {
            if (scalar.Range.Start > start)
                mask.HideLetters(new TextRange(start, scalar.Range.Start));
            start = Math.Max(start, scalar.Range.End);
        }

        if (data.End > start)
            mask.HideLetters(new TextRange(start, data.End));
    }

    private static Func<Value, bool> IsHidden(ContentFile file, bool publishesEmails)
    {
        HashSet<TextRange> reasons =
        [
            .. file.Authors.Select(static author => author.Reason).Concat(file.Suppressions.Select(static suppression => suppression.Reason)).Concat(file.PathPolicies.Select(static policy => policy.Reason))
                .OfType<Located<string>>().Select(static reason => reason.Range),
        ];
        var emails = new HashSet<string>(publishesEmails ? [] : file.Authors.Select(static author => author.Email).OfType<string>().Select(MailOf), StringComparer.OrdinalIgnoreCase);
        return value => !value.IsRead || reasons.Contains(value.Scalar.Range) || emails.Contains(MailOf(value.Scalar.Value));
    }

    private static string MailOf(string text)
    {
        const string Scheme = "mailto:";
        var address = text.Trim();
        return address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? address.Substring(Scheme.Length).Split('?')[0] : address;
    }

    /// <summary>The mark of a comment stays, since a line of its own may divide what stands around it.</summary>
    private static void HideComments(TextMask mask, ContentFile file, TextRange data, DataScalar[] scalars)
    {
        var next = 0;
        for (var place = data.Start; place < data.End;)
        {
            while (next < scalars.Length && scalars[next].Range.End <= place)
                next++;
            if (next < scalars.Length && scalars[next].Range.Start <= place)
            {
                // Behind the mark of a block of text a comment may stand too.
                var scalar = scalars[next];
                place = scalar.Style is DataScalarStyle.Literal or DataScalarStyle.Folded && place == scalar.Range.Start && file.Format == DataFormat.Yaml
                    ? HideHeader(mask, file.Text, scalar.Range) : scalar.Range.End;
            }
            else
            {
                place = MarkAt(file.Text, place, data, file.Format) is var mark && mark.Length > 0 ? Hide(mask, file.Text, place, mark, data) : place + 1;
            }
        }
    }

    private static int HideHeader(TextMask mask, string text, TextRange block)
    {
        var line = SourceLine.At(text, new TextRange(block.Start, text.Length), block.Start);
        if (text.IndexOf('#', line.Start, line.End - line.Start) is var mark and >= 0)
            mask.Hide(new TextRange(mark + 1, line.End));
        return Math.Max(block.End, line.End);
    }

    private static string MarkAt(string text, int place, TextRange data, DataFormat format) => text[place] switch
    {
        '#' when format != DataFormat.Yaml || place == data.Start || char.IsWhiteSpace(text[place - 1]) || text[place - 1] == '\uFEFF' => "#",
        '/' when format == DataFormat.Json && place + 1 < data.End && text[place + 1] is '/' or '*' => text.Substring(place, 2),
        _ => "",
    };

    private static int Hide(TextMask mask, string text, int place, string mark, TextRange data)
    {
        var start = place + mark.Length;
        var end = mark != "/*" ? SourceLine.At(text, data, place).End
            : text.IndexOf("*/", start, data.End - start, StringComparison.Ordinal) is var close and >= 0 ? close : data.End;
        mask.Hide(new TextRange(start, end));
        return mark == "/*" ? Math.Min(end + 2, data.End) : end;
    }

    private sealed record Value(DataScalar Scalar, bool IsRead, bool IsKey);
}
