using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4008: an id, a slug or a C# name that two files need.</summary>
internal sealed class NameTakenTwiceRule() : ContentRule(Descriptors.NameTakenTwice)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site) => site.Clashes.In(file.Path.FilePath);
}
