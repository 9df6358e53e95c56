using System.Collections;
using Microsoft.Build.Framework;

namespace Masthead.Generators.Tests.Harness;

/// <summary>MSBuild, as far as the build task sees it.</summary>
internal sealed class SilentEngine : IBuildEngine
{
    public List<string?> Errors { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "site.csproj";

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e.Message);

    public void LogWarningEvent(BuildWarningEventArgs e) => Errors.Add(e.Message);

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();
}
