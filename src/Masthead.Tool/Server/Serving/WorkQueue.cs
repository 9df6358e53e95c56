namespace Masthead.Tool.Server.Serving;

/// <summary>What is still to be worked in, for one worker that takes all of it at once.</summary>
/// <param name="workAsync">Works in what there is; what it throws is told, and nothing ends by it.</param>
/// <param name="failedAsync">Told what went wrong.</param>
internal sealed class WorkQueue(Func<PendingWork, CancellationToken, Task> workAsync, Func<Exception, Task> failedAsync) : IAsyncDisposable
{
    private readonly object gate = new();

    private readonly SemaphoreSlim signal = new(0);

    private readonly CancellationTokenSource stop = new();

    private readonly List<(long Number, TaskCompletionSource Done)> waiting = [];

    private PendingWork pending = new();

    private long asked;

    private long settled;

    private Task? worker;

    /// <summary>Whether nothing has been asked for since what is worked in now.</summary>
    public bool IsIdle
    {
        get
        {
            lock (gate)
                return pending.IsNothing;
        }
    }

    public void Start() => worker ??= Task.Run(RunAsync);

    /// <summary>Adds to what is to be worked in; one at a time does.</summary>
    public void Ask(Action<PendingWork> what)
    {
        lock (gate)
        {
            what(pending);
            asked++;
        }

        if (!stop.IsCancellationRequested)
            signal.Release();
    }

    /// <summary>When all is worked in that has been asked for.</summary>
    public Task SettledAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            if (settled == asked)
                return Task.CompletedTask;

            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((asked, done));
            return done.Task.WaitAsync(cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (worker is not null)
            await worker;
        stop.Dispose();
        signal.Dispose();
    }

    private async Task RunAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var number = 0L;
            try
            {
                await signal.WaitAsync(stop.Token);
                (var work, number) = Take();
                if (!work.IsNothing)
                    await workAsync(work, stop.Token);
            }
            catch (Exception exception)
            {
                if (!stop.IsCancellationRequested)
                    await failedAsync(exception);
            }

            Settle(number);
        }

        Settle(long.MaxValue);
    }

    private (PendingWork Work, long Number) Take()
    {
        lock (gate)
        {
            var taken = (pending, asked);
            pending = new PendingWork();
            return taken;
        }
    }

    private void Settle(long number)
    {
        TaskCompletionSource[] done;
        lock (gate)
        {
            settled = Math.Max(settled, Math.Min(number, asked));
            done = [.. waiting.Where(waiter => waiter.Number <= settled).Select(static waiter => waiter.Done)];
            waiting.RemoveAll(waiter => waiter.Number <= settled);
        }

        foreach (var waiter in done)
            waiter.TrySetResult();
    }
}

/// <summary>What is still to be worked in.</summary>
internal sealed class PendingWork
{
    public List<string> Folders { get; } = [];

    /// <summary>What may say something else.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What may be new, or saved.</summary>
    public HashSet<string> Moved { get; } = new(StringComparer.Ordinal);

    public bool IsNothing => Folders.Count == 0 && Files.Count == 0 && Moved.Count == 0;
}
