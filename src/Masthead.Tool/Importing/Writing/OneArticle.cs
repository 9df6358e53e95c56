using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Tool.Importing.Writing;

/// <summary>A site of one article, as it is before it is written: what the core reads of it.</summary>
internal sealed class OneArticle : ISiteTexts
{
    private readonly ContentFile publication;

    private readonly string file;

    private readonly string text;

    private ContentFile? last;

    public OneArticle(ContentFile publication, string file, string text) => (this.publication, this.file, this.text) = (publication, file, text);

    public IReadOnlyCollection<string> Files => [publication.Path.FilePath, file];

    public string? TextOf(string file, CancellationToken cancellation) => file == this.file ? text : publication.Text;

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation) =>
        path.FilePath != file ? publication : last ??= ContentReader.Read(path, text, how, cancellation);
}
