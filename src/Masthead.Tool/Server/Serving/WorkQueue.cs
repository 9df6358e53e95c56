namespace Masthead.Tool.Server.Serving;

/// <summary>What is still to be worked in, for one worker that takes all of it at once.</summary>
/// <param name="workAsync">Works in what there is; what it throws is told, and nothing ends by it.</param>
/// <param name="restAsync">What can wait: cancelled by whatever is asked for meanwhile, and begun again after that.</param>
/// <param name="failedAsync">Told what went wrong.</param>
internal sealed class WorkQueue(Func<PendingWork, CancellationToken, Task> workAsync, Func<CancellationToken, Task> restAsync, Func<Exception, Task> failedAsync) : IAsyncDisposable
{
    private readonly object gate = new();

    private readonly SemaphoreSlim signal = new(0);

    private readonly CancellationTokenSource stop = new();

    private readonly Waiters settled = new(), rested = new();

    /// <summary>Cancelled by what is asked for next.</summary>
    private CancellationTokenSource calm = new();

    private PendingWork pending = new();

    private long asked;

    private Task? worker;

    public void Start() => worker ??= Task.Run(RunAsync);

    /// <summary>Adds to what is to be worked in; one at a time does.</summary>
    public void Ask(Action<PendingWork> what)
    {
        lock (gate)
        {
            what(pending);
            asked++;
            calm.Cancel();
        }

        if (!stop.IsCancellationRequested)
            signal.Release();
    }

    /// <summary>When all is worked in that has been asked for.</summary>
    public Task SettledAsync(CancellationToken cancellation) => WaitAsync(settled, cancellation);

    /// <summary>When what could wait is done, too.</summary>
    public Task RestedAsync(CancellationToken cancellation) => WaitAsync(rested, cancellation);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (worker is not null)
            await worker;
        calm.Dispose();
        stop.Dispose();
        signal.Dispose();
    }

    private Task WaitAsync(Waiters waiters, CancellationToken cancellation)
    {
        lock (gate)
            return waiters.For(asked).WaitAsync(cancellation);
    }

    private async Task RunAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var (number, untilAsked) = (0L, stop.Token);
            try
            {
                await signal.WaitAsync(stop.Token);
                (var work, number, untilAsked) = Take();
                if (!work.IsNothing)
                    await workAsync(work, stop.Token);
                settled.Reach(number);
                await restAsync(untilAsked);
            }
            catch (OperationCanceledException) when (untilAsked.IsCancellationRequested)
            {
                settled.Reach(number);
                continue;
            }
            catch (Exception exception)
            {
                await failedAsync(exception);
            }

            settled.Reach(number);
            rested.Reach(number);
        }

        settled.Reach(long.MaxValue);
        rested.Reach(long.MaxValue);
    }

    private (PendingWork Work, long Number, CancellationToken UntilAsked) Take()
    {
        lock (gate)
        {
            var taken = pending;
            pending = new PendingWork();
            calm.Dispose();
            calm = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
            return (taken, asked, calm.Token);
        }
    }
}

/// <summary>What is still to be worked in.</summary>
internal sealed class PendingWork
{
    public List<string> Folders { get; } = [];

    public List<string> LeftFolders { get; } = [];

    /// <summary>What may say something else.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What may be new, or saved.</summary>
    public HashSet<string> Moved { get; } = new(StringComparer.Ordinal);

    /// <summary>What is said last of a folder holds.</summary>
    public void Add(string folder)
    {
        LeftFolders.Remove(folder);
        Folders.Add(folder);
    }

    public void Leave(string folder)
    {
        Folders.Remove(folder);
        LeftFolders.Add(folder);
    }

    public bool IsNothing => Folders.Count == 0 && LeftFolders.Count == 0 && Files.Count == 0 && Moved.Count == 0;
}
