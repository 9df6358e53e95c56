using Masthead.Generators.Rules.Attribution;
using Masthead.Generators.Rules.Content;
using Masthead.Generators.Rules.Disclaimers;

namespace Masthead.Generators.Rules;

/// <summary>Every rule over content, by id.</summary>
internal static class ContentRules
{
    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new UnknownAuthorRule(),
        new InlineAuthorRule(),
        new NoAuthorsRule(),
        new UnknownDisclaimerRule(),
        new UnfilledPlaceholderRule(),
        new UnreadableYamlRule(),
        new UnknownKeyRule(),
        new WrongValueRule(),
        new NotADateRule(),
        new DuplicateKeyRule(),
        new NameTakenTwiceRule(),
        new NoTitleRule(),
        new UnusedRule(),
        new InvisibleSpaceRule(),
        new UselessSuppressionRule(),
        new NoBodyFileRule(),
        new LimitPassedRule(),
        new NoOffsetRule(),
        new DirectionControlRule(),
    ];
}
