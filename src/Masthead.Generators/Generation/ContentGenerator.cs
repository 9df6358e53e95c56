using System.Collections.Immutable;
using Masthead.Content.Dialects;
using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Resolution.Names;
using Masthead.Content.Text;
using Masthead.Generators.Builds;
using Masthead.Generators.Generation.Emit;
using Masthead.Generators.Generation.Emit.Fields;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Grouping;
using Masthead.Generators.Generation.Reading;
using Masthead.Generators.Generation.Sites;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Generation;

/// <summary>
/// Content files → typed records. Reports nothing: the analyzers do. What a step yields is compared by value, bodies and places in the
/// text excluded, or is the same object as long as nothing changed, so that an edit reruns only what it changes.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => GeneratorSettings.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);

        // 1. Which additional files are content, by their paths. All files in one value: Roslyn's own steps over each cost time at every edit.
        var texts = context.AdditionalTextsProvider.Collect().Select(static (texts, _) => Once(texts));
        var files = texts.Combine(settings)
            .Select(static (pair, cancellation) =>
            {
                // What was read of the same bytes in the build before is known from here on.
                KnownSites.OfProcess.Find(pair.Left, pair.Right.Roots)?.Enter(pair.Left, cancellation);
                return ContentText.In(pair.Left, pair.Right.Roots);
            })
            .WithTrackingName(TrackingNames.Paths);

        var libraries = texts.Combine(settings.Select(static (settings, _) => settings.Libraries))
            .Select(static (pair, cancellation) => LibraryFiles.In(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Libraries);

        // 2. What each file says: masthead.yml first, which may leave keys to the site.
        var publication = files.Combine(settings.Select(static (settings, _) => settings.Dialect)).Combine(libraries)
            .Select(static (pair, cancellation) => PublicationIn(pair.Left.Left, pair.Left.Right, pair.Right.Content, cancellation))
            .WithTrackingName(TrackingNames.Publication);
        var options = publication
            .Select(static (publication, _) => ReadingOptions.Of(publication))
            .WithTrackingName(TrackingNames.ReadingOptions);
        var known = files.Combine(options.Select(static (options, _) => (options.Dialect, options.Languages)))
            .Select(static (pair, _) => ContentText.Known(pair.Left, pair.Right.Dialect, pair.Right.Languages));
        var contents = known.Combine(options.Combine(settings))
            .Select(static (pair, cancellation) => SiteContents.Compile(pair.Left, pair.Right.Left, pair.Right.Right, cancellation))
            .WithTrackingName(TrackingNames.Contents)
            .Select(static (contents, _) => SiteContents.Of(contents));
        var articles = contents.Select(static (contents, _) => contents.Articles);
        var places = contents.Select(static (contents, _) => contents.Places);
        var authors = contents.Select(static (contents, _) => contents.Authors);
        var bodyFiles = contents.Select(static (contents, _) => contents.BodyFiles).Select(static (files, _) => Ordered(files))
            .WithTrackingName(TrackingNames.BodyFiles);
        var namedFiles = contents.Select(static (contents, _) => contents.NamedFiles).Select(static (files, _) => Ordered(files));

        // 3. What articles refer to, and where each of them goes.
        var bodies = namedFiles.Combine(bodyFiles).Select(static (pair, _) => new ArticleBodies(pair.Left, pair.Right));
        var layout = places.Combine(bodies).Combine(options)
            .Select(static (pair, _) => ArticleLayout.Of(pair.Left.Left, pair.Left.Right, pair.Right.Fields))
            .WithTrackingName(TrackingNames.Layout);
        var references = layout.Combine(options).Combine(libraries)
            .Select(static (pair, _) => new ArticleReferences(pair.Left.Left.Ids.Concat(pair.Right.Articles.Select(static article => article.Path.Id)), pair.Left.Right.Fields));
        var directory = authors.Combine(references)
            .Select(static (pair, _) => pair.Right.ExistingIn(pair.Left))
            .Combine(contents.Select(static (contents, _) => contents.HasAllAuthors))
            .Combine(publication).Combine(settings.Combine(libraries))
            .Select(static (pair, _) => SiteOf(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Directory);
        var groups = layout.Combine(articles)
            .SelectMany(static (pair, _) => pair.Left.Fill(pair.Right))
            .Combine(references)
            .Select(static (pair, _) => pair.Left.Resolve(pair.Right))
            .WithTrackingName(TrackingNames.Groups);
        var groupIndexes = groups.Combine(directory)
            .Select(static (pair, cancellation) => GroupIndex.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.GroupIndexes);
        var index = groupIndexes.Collect().Combine(layout.Select(static (layout, _) => layout.CollectionClasses).Combine(directory))
            .Select(static (pair, _) => ArticleIndex.Of(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Index);

        // 4. Which members are compiled: in a build of a program those that its code names. An IDE hands over no such file.
        var mentioned = texts
            .Select(static (texts, cancellation) => MentionedIn(texts, cancellation))
            .WithTrackingName(TrackingNames.MentionedNames);
        var namedGroups = groups.Combine(mentioned)
            .Select(static (pair, _) => pair.Left.Naming(pair.Right))
            .WithTrackingName(TrackingNames.NamedGroups);

        // 5. The C# of it; none in a project that is no site itself, and only references one.
        var groupSources = namedGroups.Combine(directory)
            .Select(static (pair, cancellation) => ArticleGroupEmitter.Emit(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.GroupSources);
        var namespaces = libraries.Select(static (libraries, _) => libraries.All.Select(static library => library.Namespace).ToEquatableArray());
        var indexSource = index.Combine(settings).Combine(namespaces)
            .SelectMany(static (pair, _) => ArticleIndexEmitter.Emit(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.IndexSource);
        var vocabularySource = index
            .Select(static (index, _) => index.Vocabulary)
            .Combine(settings).Combine(mentioned)
            .SelectMany(static (pair, _) => TermsEmitter.Emit(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.VocabularySource);
        var directorySources = directory.Combine(mentioned)
            .SelectMany(static (pair, cancellation) => DirectoryEmitter.Emit(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.DirectorySources);

        var recordSources = options.Combine(settings)
            .SelectMany(static (pair, _) => OwnRecordEmitter.Emit(pair.Left.Fields, pair.Right))
            .WithTrackingName(TrackingNames.RecordSources);

        context.RegisterSourceOutput(groupSources, AddSource);
        context.RegisterSourceOutput(indexSource, AddSource);
        context.RegisterSourceOutput(vocabularySource, AddSource);
        context.RegisterSourceOutput(directorySources, AddSource);
        context.RegisterSourceOutput(recordSources, AddSource);
    }

    /// <summary>Each of them once: after an edit that removes one file and changes another, the Roslyn of .NET 8 and 9, and the first of .NET 10, takes the next file that is changed for the one that stands in its place, which it has then twice.</summary>
    private static ImmutableArray<AdditionalText> Once(ImmutableArray<AdditionalText> texts)
    {
        var known = new HashSet<AdditionalText>();
        return texts.All(known.Add) ? texts : texts.Distinct().ToImmutableArray();
    }

    /// <param name="files">All content.</param>
    /// <param name="dialect">The one that the build names; null for none.</param>
    /// <param name="inherited">What libraries say; null where there are none.</param>
    /// <param name="cancellation">Ends the reading.</param>
    private static PublicationContent PublicationIn(EquatableArray<ContentText> files, Dialect? dialect, InheritedContent? inherited, CancellationToken cancellation)
    {
        var before = ReadingOptions.Before(dialect, inherited);
        return PublicationContent.Of(files.FirstOrDefault(static file => file.Path.Role == ContentRole.Publication)?.Read(before, cancellation).Publication, inherited, before.Dialect);
    }

    private static MentionedNames MentionedIn(ImmutableArray<AdditionalText> texts, CancellationToken cancellation)
    {
        var file = texts.FirstOrDefault(static text => MentionedNames.IsFile(text.Path));
        return MentionedNames.Parse(file?.GetText(cancellation)?.ToString());
    }

    private static Site SiteOf(EquatableArray<AuthorContent> authors, bool hasAllAuthors, PublicationContent publication, GeneratorSettings settings, SiteLibraries libraries) =>
        new(SiteDirectory.Of(authors, publication, hasAllAuthors, libraries.Content), settings, libraries);

    private static EquatableArray<string> Ordered(EquatableArray<string> files) => files.OrderBy(static file => file, StringComparer.Ordinal).ToEquatableArray();

    private static void AddSource(SourceProductionContext context, GeneratedSource source) => context.AddSource(source.HintName, source.Text);
}
