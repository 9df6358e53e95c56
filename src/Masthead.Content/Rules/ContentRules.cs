using Masthead.Content.Model;
using Masthead.Content.Rules.Attribution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Disclaimers;
using Masthead.Content.Rules.Metadata;
using Masthead.Content.Rules.Notes;

namespace Masthead.Content.Rules;

/// <summary>Every rule over content.</summary>
internal static class ContentRules
{
    /// <summary>By id.</summary>
    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new NoBylineRule(),
        new UnknownAuthorRule(),
        new BylineDisagreesRule(),
        new CrowdedNameRule(),
        new UndescribedAuthorRule(),
        new UnexplainedPseudonymRule(),
        new GenericBylineRule(),
        new AuthorTwiceRule(),
        new UnexplainedAnonymityRule(),
        new OpenQuotationRule(),
        new UnattributedQuotationRule(),
        new UncreditedAgencyRule(),
        new NoCreditLineRule(),
        new NoImageCreditRule(),
        new NoOriginRule(),
        new OtherDatelineRule(),
        new InlineAuthorRule(),
        new NoAuthorsRule(),
        new NoCardCreditRule(),
        new SpelledOtherwiseRule(),
        new WrongMarkRule(),
        new UnknownDisclaimerRule(),
        new MissingDisclaimerRule(),
        new ViewsOnNewsRule(),
        new EmptyDisclaimerRule(),
        new UnfilledPlaceholderRule(),
        new OtherPublisherRule(),
        new OtherAuthorRule(),
        new UndisclosedSponsorshipRule(),
        new LateDisclosureRule(),
        new AffiliateLinkRule(),
        new UnclearLabelRule(),
        new UnreviewedTopicRule(),
        new UndisclosedAiRule(),
        new DisclaimerNotInForceRule(),
        new UndisclosedInterestRule(),
        new CopiedDisclaimerRule(),
        new EmptyNoteRule(),
        new UndatedNoteRule(),
        new NoteAfterUpdateRule(),
        new RepeatingNoteRule(),
        new UnlabelledCorrectionRule(),
        new VagueCorrectionRule(),
        new RetractedYetPublishedRule(),
        new TypedNoteRule(),
        new UnreadableYamlRule(),
        new UnknownKeyRule(),
        new WrongValueRule(),
        new NotADateRule(),
        new DuplicateKeyRule(),
        new UpdatedBeforePublishedRule(),
        new NoDateRule(),
        new NameTakenTwiceRule(),
        new NoTitleRule(),
        new UnusedRule(),
        new UnknownSectionRule(),
        new HiddenSpaceRule(),
        new UselessSuppressionRule(static () => All!),
        new NoBodyFileRule(),
        new LimitPassedRule(),
        new NoOffsetRule(),
        new DirectionControlRule(),
        new DeadLinkRule(),
        new MisplacedFileRule(),
        new HeldBackRule(),
        new UnderscoreRule(),
        new SplitElsewhereRule(),
        new HtmlEntityRule(),
        new TakenTextRule(),
        new AtMarginRule(),
        new OtherDateInNameRule(),
    ];

    /// <summary>What all of them say of themselves, with those that concern no file of the content: an empty root, the baseline. By id.</summary>
    public static IReadOnlyList<RuleInfo> Infos { get; } = [.. All.Select(static rule => rule.Info).Append(EmptyRoots.Info).Append(UnreadableBaseline.Info).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The id of the rule that reports a fault found while a file was read.</summary>
    public static string IdOf(ProblemKind kind) => All.OfType<ReadingRule>().First(rule => rule.Reports(kind)).Info.Id;

    /// <summary>Those that find something in texts.</summary>
    public static IReadOnlyList<ContentRule> OfBodies { get; } = [.. All.Where(static rule => rule.ReadsBodies)];
}
