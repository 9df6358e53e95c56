namespace Masthead.Tool.Importing.Writing;

/// <summary>
/// Writes an export as a site of our own. What files are called follows from the export alone, so that a second run finds what the first one wrote, and goes on behind it.
/// </summary>
/// <param name="folder">Of the content.</param>
internal sealed class SiteWriter(string folder, ImportReport report, ImportOptions options)
{
    /// <summary>Posts that are made at once.</summary>
    private const int AtOnce = 64;

    private readonly ImportedFiles files = new(folder, options);

    /// <param name="progress">Told how many pieces are done, of how many.</param>
    public void Write(ImportSource source, Action<int, int>? progress, CancellationToken cancellation)
    {
        var site = source.Read(report, cancellation);
        site = site with { Name = options.Publisher ?? site.Name, TimeZone = options.TimeZone ?? site.TimeZone, Language = options.Language ?? site.Language };
        var masthead = PublicationFile.Of(site);
        if (new TypedNoteMover(folder, masthead).Fault is { } fault)
        {
            // Whatever a section is called, the rest of the site is built.
            report.Lose("sections, of which masthead.yml cannot say all", "masthead.yml", fault);
            site = site with { Sections = [] };
            masthead = PublicationFile.Of(site);
        }

        var language = PublicationFile.LanguageOf(site);
        var authors = AuthorBook.Of(site, language);
        if (files.Existing("masthead.yml") is { } there && there != masthead && !options.Force)
        {
            report.Add(Outcome.Left, "masthead.yml, which is here already: what the export would have it say", more: null, place: masthead.TrimEnd().Replace("\n", "\n                  ", StringComparison.Ordinal));
            masthead = there;
        }
        else
        {
            Report(files.Put("masthead.yml", masthead), "masthead.yml", "masthead.yml");
        }

        foreach (var (path, text) in authors.Files)
            Report(files.Put(path, text), "authors", path);
        report.Add(Outcome.Taken, "sections", count: site.Sections.Count);

        var reading = new TypedNoteMover(folder, masthead);
        var names = new PieceNames(reading.Publication, language, source.Live);
        var pieces = new PieceWriter(files, authors, reading);
        var done = 0;
        foreach (var chunk in source.Posts(cancellation).Chunk(AtOnce))
        {
            foreach (var (place, result) in Made(chunk, names, pieces, cancellation))
            {
                Report(place, result);
                progress?.Invoke(++done, source.Count);
            }
        }
    }

    private static (string Place, PieceResult Result)[] Made(Func<PostReading>[] chunk, PieceNames names, PieceWriter pieces, CancellationToken cancellation)
    {
        var how = new ParallelOptions { CancellationToken = cancellation };
        var readings = new PostReading[chunk.Length];
        Parallel.For(0, chunk.Length, how, i => readings[i] = chunk[i]());

        // One after the other: who comes first has the name.
        var named = readings.Select(reading =>
        {
            var notes = reading.Notes.ToList();
            return (reading.Post, Name: names.Of(reading.Post, notes), Notes: notes);
        }).ToArray();
        var results = new (string, PieceResult)[chunk.Length];
        Parallel.For(0, chunk.Length, how, i => results[i] = (named[i].Post.Place, pieces.Write(named[i].Post, named[i].Name, named[i].Notes)));
        return results;
    }

    private void Report(string place, PieceResult result)
    {
        foreach (var (outcome, what, more) in result.Notes)
            report.Add(outcome, what, place, more);
        if (result.Put is { } put)
            Report(put, result.What, result.Path);
        else
            report.Lose("pieces that could not be written so that they are read as they were", place, result.Fault);
    }

    private void Report(PutResult put, string what, string path)
    {
        switch (put)
        {
            case PutResult.Written:
                report.Add(Outcome.Taken, what);
                break;
            case PutResult.There:
                report.Add(Outcome.Taken, $"{what}, here already");
                break;
            case PutResult.Replaced:
                report.Add(Outcome.Changed, $"{what} that said something else, and were written over", path);
                break;
            default:
                report.Lose($"{what} whose files are here already and say something else: --force writes over them", path);
                break;
        }
    }
}
