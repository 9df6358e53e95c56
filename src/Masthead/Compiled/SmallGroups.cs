using System.ComponentModel;

namespace Masthead.Compiled;

/// <summary>The sections of a publication.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SectionGroup : DirectoryGroup<Section>
{
    /// <inheritdoc/>
    protected override string IdOf(Section record) => record.Id;

    /// <inheritdoc/>
    protected override Section Read(ref RecordReader reader) => new(reader.ReadText(), reader.ReadText());
}

/// <summary>The tags of a publication.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TagGroup : DirectoryGroup<Tag>
{
    /// <inheritdoc/>
    protected override string IdOf(Tag record) => record.Id;

    /// <inheritdoc/>
    protected override Tag Read(ref RecordReader reader) => new(reader.ReadText(), reader.ReadText());
}

/// <summary>The disclaimers of a publication, as they are written in <c>masthead.yml</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DisclaimerGroup : DirectoryGroup<Disclaimer>
{
    /// <inheritdoc/>
    protected override string IdOf(Disclaimer record) => record.Id!;

    /// <inheritdoc/>
    protected override Disclaimer Read(ref RecordReader reader) => new()
    {
        Id = reader.ReadOptionalText(),
        Kind = (DisclaimerKind)reader.ReadInt32(),
        Position = (Position)reader.ReadInt32(),
        Text = reader.ReadText(),
    };
}

/// <summary>The publisher.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PublisherGroup : RecordGroup<Publisher>
{
    /// <inheritdoc/>
    protected override Publisher Read(ref RecordReader reader) => new()
    {
        Id = reader.ReadOptionalText(),
        Name = reader.ReadText(),
        Type = reader.ReadText(),
        Url = reader.ReadOptionalText(),
    };
}
