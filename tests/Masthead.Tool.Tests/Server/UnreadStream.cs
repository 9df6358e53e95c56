namespace Masthead.Tool.Tests.Server;

/// <summary>What leads to a client that reads no more: as a full pipe does, it takes nothing, heeds no cancellation, and is not freed by being closed.</summary>
/// <param name="room">How many bytes it takes before.</param>
internal sealed class UnreadStream(int room) : Stream
{
    private readonly TaskCompletionSource full = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private long taken;

    /// <summary>When a write waits.</summary>
    public Task Full => full.Task;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        taken += buffer.Length;
        if (taken <= room)
            return;

        full.TrySetResult();
        await Task.Delay(Timeout.Infinite, CancellationToken.None);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
