namespace Masthead.Tool.Server.Serving;

/// <summary>Who waits until something is done, by how much of it is to be.</summary>
internal sealed class Waiters
{
    private readonly object gate = new();

    private readonly List<(long Number, TaskCompletionSource Done)> waiting = [];

    private long reached;

    public Task For(long number)
    {
        lock (gate)
        {
            if (reached >= number)
                return Task.CompletedTask;

            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((number, done));
            return done.Task;
        }
    }

    public void Reach(long number)
    {
        lock (gate)
        {
            reached = Math.Max(reached, number);
            foreach (var waiter in waiting.Where(waiter => waiter.Number <= reached))
                waiter.Done.TrySetResult();
            waiting.RemoveAll(waiter => waiter.Number <= reached);
        }
    }
}
