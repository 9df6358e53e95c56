namespace Masthead.Publishing;

/// <summary>Codes of the IPTC, as addresses.</summary>
internal static class Iptc
{
    private const string Codes = "http://cv.iptc.org/newscodes/";

    /// <summary>Null where it has no code that says so much and no more.</summary>
    public static string? GenreOf(ArticleKind kind) => kind switch
    {
        ArticleKind.Analysis => Codes + "genre/Analysis",
        ArticleKind.Opinion or ArticleKind.Editorial or ArticleKind.Column or ArticleKind.Letter => Codes + "genre/Opinion",
        ArticleKind.Review => Codes + "genre/Review",
        ArticleKind.Explainer => Codes + "genre/Background",
        ArticleKind.Interview => Codes + "genre/Interview",
        ArticleKind.Feature => Codes + "genre/Feature",
        ArticleKind.Obituary => Codes + "genre/Obituary",
        ArticleKind.PressRelease => Codes + "genre/Press_Release",
        _ => null,
    };

    public static string? DigitalSourceOf(AiUse? ai) => ai?.Extent switch
    {
        AiExtent.Generated => Codes + "digitalsourcetype/trainedAlgorithmicMedia",
        AiExtent.Assistive => Codes + "digitalsourcetype/compositeWithTrainedAlgorithmicMedia",
        AiExtent.None => Codes + "digitalsourcetype/digitalCreation",
        _ => null,
    };

    /// <summary>Null where it has none for it.</summary>
    public static string? TrustIndicatorOf(PolicyKind kind) => kind switch
    {
        PolicyKind.Corrections => Codes + "trustindicator/correctionsPolicy",
        PolicyKind.Ethics => Codes + "trustindicator/ethicsPolicy",
        PolicyKind.UnnamedSources => Codes + "trustindicator/unnamedSourcesPolicy",
        PolicyKind.NoBylines => Codes + "trustindicator/noBylinesPolicy",
        _ => null,
    };

    /// <summary>What a topic such as <c>medtop:20000123</c> stands for, or an address that it is; null for any other word.</summary>
    public static string? AddressOfTopic(string topic) =>
        CodeBehind("medtop:", topic) is { } medium ? $"{Codes}mediatopic/{medium}"
        : CodeBehind("subj:", topic) is { } subject ? $"{Codes}subjectcode/{subject}"
        : Addresses.OfTheWeb(topic);

    private static string? CodeBehind(string prefix, string topic) =>
        topic.StartsWith(prefix, StringComparison.Ordinal) && topic.Length > prefix.Length && topic.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0 ? topic[prefix.Length..] : null;
}
