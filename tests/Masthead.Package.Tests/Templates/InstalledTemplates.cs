namespace Masthead.Package.Tests.Templates;

/// <summary>The templates, packed and installed where no other run has any.</summary>
public sealed class InstalledTemplates(PackedPackage package) : IAsyncLifetime
{
    private string hive = "";

    public async ValueTask InitializeAsync()
    {
        var folder = Path.GetDirectoryName(package.Feed)!;
        hive = Path.Combine(folder, $"hive-{Guid.NewGuid():N}");
        await package.PackTemplatesAsync();
        (await Dotnet.RunAsync(folder, null, "new", "install", Path.Combine(package.Feed, $"Masthead.Templates.{package.Version}.nupkg"), "--debug:custom-hive", hive)).Succeeds();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary><c>dotnet new</c>, on a machine whose day is that of UTC.</summary>
    internal Task<CommandResult> NewAsync(Consumer consumer, params string[] arguments) => consumer.DotnetAsync(new Dictionary<string, string> { ["TZ"] = "UTC" }, ["new", .. arguments, "--debug:custom-hive", hive]);
}
