using System.ComponentModel;
using Masthead.Packed;

namespace Masthead.Compiled;

/// <summary>The sections of a publication, in the order that it gives them.</summary>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SectionGroup(Action data) : DirectoryGroup<Section>(data)
{
    /// <inheritdoc/>
    public override Section? Find(ReadOnlySpan<char> id)
    {
        foreach (var section in this)
        {
            if (id.SequenceEqual(section.Id))
                return section;
        }

        return null;
    }

    /// <inheritdoc/>
    protected override string IdOf(Section record) => record.Id;

    /// <inheritdoc/>
    protected override Section Read(ref RecordReader reader) => new(reader.ReadText(), reader.ReadText());
}

/// <summary>The tags of a publication.</summary>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TagGroup(Action data) : DirectoryGroup<Tag>(data)
{
    /// <inheritdoc/>
    protected override string IdOf(Tag record) => record.Id;

    /// <inheritdoc/>
    protected override Tag Read(ref RecordReader reader) => new(reader.ReadText(), reader.ReadText());
}

/// <summary>The disclaimers of a publication, as they are written in <c>masthead.yml</c>.</summary>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DisclaimerGroup(Action data) : DirectoryGroup<Disclaimer>(data)
{
    /// <inheritdoc/>
    protected override string IdOf(Disclaimer record) => record.Id!;

    /// <inheritdoc/>
    protected override Disclaimer Read(ref RecordReader reader) => PackedDisclaimer.Read(ref reader);
}

/// <summary>The publisher.</summary>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PublisherGroup(Action data) : RecordGroup<Publisher>(data)
{
    /// <inheritdoc/>
    protected override Publisher Read(ref RecordReader reader) => new()
    {
        Id = reader.ReadOptionalText(),
        Name = reader.ReadText(),
        Type = reader.ReadText(),
        Url = reader.ReadOptionalText(),
        Description = reader.ReadOptionalText(),
        Logo = reader.ReadOptionalText(),
        Email = reader.ReadOptionalText(),
        Policies = reader.ReadList(static (ref RecordReader policy) => new PublisherPolicy((PolicyKind)policy.ReadInt32(), policy.ReadText())),
        ReservesTextAndDataMining = reader.ReadOptionalFlag(),
    };
}
