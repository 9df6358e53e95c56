using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>The policies of masthead.yml, for the site's files.</summary>
/// <param name="publicationFile">Where masthead.yml lies, if there is one: patterns start from its folder.</param>
internal sealed class PathPolicies(EquatableArray<PathPolicy> policies, string? publicationFile)
{
    private readonly string folder = ContentPaths.FolderOf(ContentPaths.Normalize(publicationFile ?? ""));

    /// <summary>Whether a rule is switched off for a file.</summary>
    /// <param name="rule">Its id.</param>
    /// <param name="file">As the compiler names it: what is no content has no other path.</param>
    public bool SwitchOff(string rule, string file)
    {
        foreach (var policy in policies)
        {
            if (policy.TurnsOff(rule) && Covers(policy, file))
                return true;
        }

        return false;
    }

    public bool Covers(PathPolicy policy, string file) => policy.Covers(ContentPaths.Relative(folder, ContentPaths.Normalize(file)));
}
