using System.Collections;
using Microsoft.Build.Framework;

namespace Masthead.Build.Tests;

/// <summary>A repository of many projects is looked at once a build.</summary>
public sealed class FolderListingsTests
{
    [Fact]
    public void A_folder_is_looked_at_once_a_build()
    {
        using var folder = new ContentFolder("repository");
        folder.Write("src/Program.cs", "class Program;");
        var source = new DirectoryInfo(folder.PathOf("src"));
        var build = new Build();

        var listing = FolderListings.Of(build).Of(source);
        folder.Write("src/Other.cs", "class Other;");

        Assert.Equal(["Program.cs"], listing.Code.Select(Path.GetFileName));
        Assert.Same(listing, FolderListings.Of(build).Of(source));
        Assert.Equal(["Other.cs", "Program.cs"], FolderListings.Of(new Build()).Of(source).Code.Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>Objects of a build, and nothing else of MSBuild.</summary>
    private sealed class Build : IBuildEngine4
    {
        private readonly Dictionary<object, object> objects = [];

        public bool ContinueOnError => false;

        public int LineNumberOfTaskNode => 0;

        public int ColumnNumberOfTaskNode => 0;

        public string ProjectFileOfTaskNode => "";

        public bool IsRunningMultipleNodes => false;

        public void RegisterTaskObject(object key, object obj, RegisteredTaskObjectLifetime lifetime, bool allowEarlyCollection) => objects.Add(key, obj);

        public object GetRegisteredTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => objects.GetValueOrDefault(key)!;

        public object UnregisterTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => throw new NotSupportedException();

        public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();

        public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs, string toolsVersion) => throw new NotSupportedException();

        public bool BuildProjectFilesInParallel(string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IDictionary[] targetOutputsPerProject, string[] toolsVersion, bool useResultsCache, bool unloadProjectsOnCompletion) =>
            throw new NotSupportedException();

        public BuildEngineResult BuildProjectFilesInParallel(string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IList<string>[] removeGlobalProperties, string[] toolsVersion, bool returnTargetOutputs) =>
            throw new NotSupportedException();

        public void Yield() => throw new NotSupportedException();

        public void Reacquire() => throw new NotSupportedException();

        public void LogErrorEvent(BuildErrorEventArgs e) => throw new NotSupportedException();

        public void LogWarningEvent(BuildWarningEventArgs e) => throw new NotSupportedException();

        public void LogMessageEvent(BuildMessageEventArgs e) => throw new NotSupportedException();

        public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();
    }
}
