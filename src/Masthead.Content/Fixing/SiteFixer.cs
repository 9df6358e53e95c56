using Masthead.Content.Checking;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Fixing;

/// <summary>
/// Applies edits until none is left: what mends one finding may bring another to light, and two edits of one place are done one after the other. An edit that
/// would leave a file unreadable is not done, and no file is edited in circles.
/// </summary>
/// <param name="texts">The site.</param>
/// <param name="checkOf">What the rules find in texts: asked at first, and where a file is made.</param>
/// <param name="choose">The edit that mends a finding, of the check that found it; null to leave it.</param>
internal sealed class SiteFixer(ISiteTexts texts, Func<EditedTexts, SiteCheck> checkOf, Func<RuleFinding, SiteCheck, TextEdit?> choose)
{
    /// <summary>Few findings need more than three: an edit that never comes to an end is stopped here.</summary>
    private const int MostPasses = 20;

    private readonly EditedTexts edited = new(texts);

    private readonly HashSet<(string File, string Text)> seen = [];

    private readonly List<RuleFinding> mended = [];

    /// <summary>The edits that were chosen and are still to be done, by their titles and with what was answered: what is offered besides, once others are done, changes no choice.</summary>
    private readonly Dictionary<(string Rule, string File, string About), (string Title, string? Answer)> waiting = [];

    /// <summary>For a site that is checked already: what edits do not reach is not checked anew.</summary>
    public static SiteFixer Of(ISiteTexts texts, SiteCheck check, Func<RuleFinding, SiteCheck, TextEdit?> choose, CancellationToken cancellation) =>
        new(texts, edited => edited.Changed is { Count: > 0 } changed && check.After(edited, [.. changed.Select(static file => file.File)], cancellation) is var after ? after.Anew ?? after.Check : check, choose);

    /// <summary>The files as they are to be.</summary>
    public EditedTexts Texts => edited;

    /// <summary>A file as it was; null for one that is made.</summary>
    public string? Written(string file, CancellationToken cancellation) => texts.Files.Contains(file) ? texts.TextOf(file, cancellation) : null;

    /// <summary>How often edits were chosen.</summary>
    public int Passes { get; private set; }

    /// <summary>What was mended, in the order in which it was.</summary>
    public IReadOnlyList<RuleFinding> Mended => mended;

    /// <summary>The one edit that is right whatever the writer meant; null where there is none, or a person has to choose.</summary>
    public static TextEdit? SafeEdit(Finding finding) => finding.Edits is [{ IsSafe: true, Question: null } edit] ? edit : null;

    /// <summary>The one edit that there is and needs no answer, for somebody who asks for the rule by name.</summary>
    public static TextEdit? OnlyEdit(Finding finding) => finding.Edits is [{ Question: null } edit] ? edit : null;

    /// <param name="files">Whose findings are mended: all, for null.</param>
    public void Run(Predicate<string>? files, CancellationToken cancellation)
    {
        var check = checkOf(edited);
        var found = new Dictionary<string, RuleFinding[]>(StringComparer.Ordinal);
        for (Passes = 1; Passes <= MostPasses; Passes++)
        {
            var byFile = ChosenIn(check, found, files, cancellation).GroupBy(static chosen => chosen.Edit.FilePath ?? chosen.Finding.FilePath, StringComparer.Ordinal).ToArray();
            var known = edited.Files;
            var changed = byFile.Where(file => Apply(file.Key, [.. file], check, cancellation)).Select(static file => file.Key).ToArray();
            if (changed.Length == 0)
                return;

            // A file that is made may be whatever others asked for.
            var after = changed.All(known.Contains) ? check.After(edited, changed, cancellation) : null;
            check = after?.Anew ?? after?.Check ?? checkOf(edited);
            foreach (var file in after?.Files ?? known)
                found.Remove(file);
        }
    }

    /// <param name="found">What was found already, where it is found still.</param>
    private IEnumerable<(RuleFinding Finding, TextEdit Edit)> ChosenIn(SiteCheck check, Dictionary<string, RuleFinding[]> found, Predicate<string>? files, CancellationToken cancellation)
    {
        foreach (var file in edited.Files)
        {
            if (files is not null && !files(file))
                continue;
            if (!found.TryGetValue(file, out var inFile))
                found.Add(file, inFile = [.. check.In(file, cancellation).OrderBy(static finding => finding.Finding.Range.Start)]);
            foreach (var finding in inFile)
            {
                if (finding.Finding.Edits.Count > 0 && (Waiting(finding, check, cancellation) ?? choose(finding, check)) is { } edit)
                    yield return (finding, edit);
            }
        }
    }

    private TextEdit? Waiting(RuleFinding finding, SiteCheck check, CancellationToken cancellation)
    {
        if (!waiting.TryGetValue(KeyOf(finding), out var chosen))
            return null;

        waiting.Remove(KeyOf(finding));
        var edit = finding.Finding.Edits.FirstOrDefault(edit => edit.Title == chosen.Title && (edit.Question is null) == (chosen.Answer is null));
        return chosen.Answer is { } answer ? edit?.Filled(answer, check.NotationOf(edit.FilePath ?? finding.FilePath, cancellation)) : edit;
    }

    private void Wait(RuleFinding finding, TextEdit edit) => waiting[KeyOf(finding)] = (edit.Title, edit.Answer);

    private static (string Rule, string File, string About) KeyOf(RuleFinding finding) => (finding.Rule.Id, finding.FilePath, finding.Finding.About ?? finding.Finding.Message);

    /// <summary>Whether the file is another one then.</summary>
    private bool Apply(string file, List<(RuleFinding Finding, TextEdit Edit)> chosen, SiteCheck check, CancellationToken cancellation)
    {
        if (!edited.Has(file))
            return Create(file, chosen);
        if (edited.TextOf(file, cancellation) is not { } text)
            return false;

        var (done, left) = (new List<(RuleFinding Finding, TextEdit Edit)>(), chosen);
        while (left.Count > 0)
        {
            var (apart, behind) = (new List<(RuleFinding Finding, TextEdit Edit)>(), new List<(RuleFinding Finding, TextEdit Edit)>());
            var (reached, tried) = (done.SelectMany(static other => PlacesOf(other.Edit)).ToArray(), new List<TextRange>());
            foreach (var one in left)
            {
                var places = PlacesOf(one.Edit);
                // What stands in the way of an edit that is done already has its turn in the next pass; of one that is only tried, once that is known.
                if (one.Edit.CreatesFile || Meet(places, reached))
                {
                    Wait(one.Finding, one.Edit);
                }
                else if (Meet(places, tried))
                {
                    behind.Add(one);
                }
                else
                {
                    apart.Add(one);
                    tried.AddRange(places);
                }
            }

            Do(apart, done, edits => IsAllowed(file, Together(edits).Apply(text), text, check, cancellation));
            left = behind;
        }

        if (done.Count == 0)
            return false;

        seen.Add((file, text));
        edited.Write(file, Together(done).Apply(text));
        mended.AddRange(done.Select(static edit => edit.Finding));
        return true;
    }

    /// <summary>Does those of the edits that are allowed: as many at once as are, since a file is read as a whole to find that out.</summary>
    private static void Do(List<(RuleFinding Finding, TextEdit Edit)> edits, List<(RuleFinding Finding, TextEdit Edit)> done, Predicate<IReadOnlyList<(RuleFinding Finding, TextEdit Edit)>> isAllowed)
    {
        if (edits.Count == 0)
            return;

        if (isAllowed([.. done, .. edits]))
        {
            done.AddRange(edits);
        }
        else if (edits.Count > 1)
        {
            Do(edits.GetRange(0, edits.Count / 2), done, isAllowed);
            Do(edits.GetRange(edits.Count / 2, edits.Count - (edits.Count / 2)), done, isAllowed);
        }
    }

    /// <summary>What is to be in a new file besides is put there once it is made.</summary>
    private bool Create(string file, List<(RuleFinding Finding, TextEdit Edit)> chosen)
    {
        var made = chosen.FindIndex(static one => one.Edit.CreatesFile);
        if (made < 0)
            return false;

        edited.Write(file, chosen[made].Edit.NewText);
        mended.Add(chosen[made].Finding);
        foreach (var (finding, edit) in chosen.Where((_, index) => index != made))
            Wait(finding, edit);
        return true;
    }

    /// <summary>Whether a file may have a text: it has not had it before, and can be read if it could.</summary>
    private bool IsAllowed(string file, string text, string before, SiteCheck check, CancellationToken cancellation) =>
        text != before && !seen.Contains((file, text)) && (check.WouldRead(file, text, cancellation) || !check.WouldRead(file, before, cancellation));

    private static TextEdit Together(IReadOnlyList<(RuleFinding Finding, TextEdit Edit)> edits) => TextEdit.Of("", [.. edits.SelectMany(static edit => edit.Edit.Changes)]);

    private static TextRange[] PlacesOf(TextEdit edit) => [.. edit.Changes.Select(static change => change.Range)];

    private static bool Meet(TextRange[] places, IReadOnlyCollection<TextRange> others) => Array.Exists(places, place => others.Any(other => place.Start <= other.End && other.Start <= place.End));
}
