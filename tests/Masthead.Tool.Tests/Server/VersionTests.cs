using System.Collections.Concurrent;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Server.Serving;

namespace Masthead.Tool.Tests.Server;

/// <summary>What is told of a document's text is told with the version of that text, and never behind what is told of a newer one, however fast somebody types.</summary>
public sealed class VersionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task What_is_found_in_an_older_text_is_told_before_what_is_found_in_a_newer_one()
    {
        using var site = ToolSite.Of(TextOf(1));
        var client = new HeldClient();
        await using var served = await ServedAsync(site, client);

        client.Hold(2);
        Change(served, site, 2);
        await client.ToldAsync(2);
        Change(served, site, 3);
        Change(served, site, 4);
        client.Release(2);
        await served.AllAsync(Cancellation);

        var told = client.Told.ToArray();
        Assert.Equal(told.Select(static one => one.Version).Order(), told.Select(static one => one.Version));
        Assert.Equal([1, 2, 4], told.Select(static one => one.Version).Distinct());
        Assert.All(told, static one => Assert.Contains($"ada-{one.Version}", one.Diagnostics.Single().Message, StringComparison.Ordinal));
    }

    /// <summary>Else an editor takes an edit of one text for an edit of another.</summary>
    [Fact]
    public async Task A_request_is_answered_by_a_text_and_its_version_while_the_next_one_is_worked_in()
    {
        using var site = ToolSite.Of(TextOf(1));
        var client = new HeldClient();
        await using var served = await ServedAsync(site, client);
        client.Hold(2);
        client.Hold(3);
        Change(served, site, 2);
        await client.ToldAsync(2);

        var later = new HeldContext();
        var asked = later.Run(() => served.FindAsync(DocumentUri.Of(Ferry(site)), isWhole: false, Cancellation));
        Change(served, site, 3);
        client.Release(2);
        await client.ToldAsync(3);
        await later.GoOnAsync();
        var file = await asked;
        client.Release(3);

        Assert.Equal((2, TextOf(2)), (file!.VersionOf(Ferry(site)), file.Text));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Ferry(ToolSite site) => site.PathOf("content/articles/ferry.md");

    private static string TextOf(int version) => $"---\ntitle: Ferries return\nbyline: ada-{version}\npublished: 2024-05-31\nsection: Harbour\n---\nThey sail.\n";

    private static async Task<ServedSites> ServedAsync(ToolSite site, IServedClient client)
    {
        var served = new ServedSites(null, isStrict: false, client);
        served.AddFolder(site.Folder);
        served.Open(new OpenDocument(DocumentUri.Of(Ferry(site)), Ferry(site), 1, TextOf(1)));
        served.Start();
        await served.AllAsync(Cancellation);
        return served;
    }

    private static void Change(ServedSites served, ToolSite site, int version) => served.Change(Ferry(site), document => document with { Version = version, Text = TextOf(version) });

    /// <summary>Takes what it is told of some versions as slowly as the test wants.</summary>
    private sealed class HeldClient : IServedClient
    {
        private readonly ConcurrentDictionary<int, TaskCompletionSource> held = [], told = [];

        public ConcurrentQueue<PublishDiagnosticsParams> Told { get; } = [];

        public void Hold(int version) => held[version] = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release(int version) => held[version].SetResult();

        public Task ToldAsync(int version) => Known(version).Task.WaitAsync(Patience, Cancellation);

        public async Task PublishAsync(PublishDiagnosticsParams diagnostics)
        {
            if (diagnostics.Version is not { } version)
                return;

            Told.Enqueue(diagnostics);
            Known(version).TrySetResult();
            if (held.TryGetValue(version, out var gate))
                await gate.Task;
        }

        public Task LogAsync(LogMessageParams message) => Task.CompletedTask;

        public void RefreshHints()
        {
        }

        private TaskCompletionSource Known(int version) => told.GetOrAdd(version, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
    }

    /// <summary>Where what was begun goes on when the test says so.</summary>
    private sealed class HeldContext : SynchronizationContext
    {
        private readonly TaskCompletionSource<(SendOrPostCallback Work, object? State)> posted = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override void Post(SendOrPostCallback d, object? state) => posted.SetResult((d, state));

        public T Run<T>(Func<T> begin)
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                return begin();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }

        public async Task GoOnAsync()
        {
            var (work, state) = await posted.Task.WaitAsync(Patience, Cancellation);
            work(state);
        }
    }
}
