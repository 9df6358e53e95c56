using Masthead.Content.Rules.Base;
using Masthead.Content.Text;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Documents;

/// <summary>Findings as an editor shows them: those that a build says, as severe as it has them.</summary>
internal static class FindingDiagnostics
{
    private const int Unnecessary = 1;

    /// <summary>Nothing uses the entry; the suppression does not hold: where all there is to do is to take it away.</summary>
    private static readonly string[] RulesOfUnneeded = ["MH4010", "MH4013"];

    public static IReadOnlyList<Diagnostic> In(ServedFile file) => [.. file.Findings.Select(finding => Of(finding, file))];

    public static Diagnostic Of(SiteFinding finding, ServedFile file) => new(
        file.Lines.PlaceOf(finding.Finding.Range), NumberOf(finding.Severity), finding.Rule.Id, new CodeDescription(finding.Rule.HelpLink), "masthead", finding.Finding.Message,
        IsUnneeded(finding) ? [Unnecessary] : null, Related(finding, file));

    private static int NumberOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => 1,
        RuleSeverity.Warning => 2,
        _ => 3,
    };

    private static bool IsUnneeded(SiteFinding finding) => RulesOfUnneeded.Contains(finding.Rule.Id) && (finding.Rule.Id == RulesOfUnneeded[0] || finding.Finding.Edits is [{ NewText: "" }]);

    private static RelatedInformation[]? Related(SiteFinding finding, ServedFile file)
    {
        if (finding.Finding.Other is not { } other)
            return null;

        // Of an article of a library its line is known, and its text need not be there.
        if (other.Line is { } line)
            return [new RelatedInformation(new Location(file.UriOf(other.FilePath), new LspRange(new LspPosition(line, 0), new LspPosition(line, 0))), "Here")];

        var place = file.Other(other.FilePath);
        return [new RelatedInformation(new Location(file.UriOf(other.FilePath), place.Lines.PlaceOf(other.Range)), LineOf(place.Lines, other.Range))];
    }

    /// <summary>What stands there.</summary>
    private static string LineOf(LineMap lines, TextRange range) => lines.RangeOf(lines.PositionOf(range.Start).Line).Of(lines.Text).Trim() is { Length: > 0 } line ? line : "Here";
}
