extern alias runtime;

using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

using runtime::Masthead;

namespace Masthead.Generators.Tests.Fields;

/// <summary>Folders whose articles have a record of their own, and a catalogue typed with it.</summary>
public sealed class CollectionTests
{
    private static TestSite Site => TestSite.Of(
        ("masthead.yml",
            """
            sections: [Culture]
            fields:
              articles: { minutes: int }
            collections:
              reviews: { fields: { stars: { type: int, required: true } } }
              podcasts: { folder: audio/podcasts, record: Episode }
              series:
            """),
        ("articles/ferry.yml", "title: Ferry\nminutes: 3\nbyline: ada\npublished: 2024-05-01\n"),
        ("articles/reviews/film.yml", "title: Film\nstars: 5\nbyline: ada\npublished: 2024-05-02\nsection: Culture\ntags: [boats]\n"),
        ("articles/reviews/old/play.yml", "title: Play\nstars: 2\nbyline: lin\npublished: 2024-05-03\n"),
        ("articles/audio/podcasts/first.yml", "title: First\nbyline: ada\npublished: 2024-05-04\n"),
        ("authors/ada.yml", "name: Ada\n"),
        ("authors/lin.yml", "name: Lin\n"));

    [Fact]
    public void A_collection_finds_its_own_articles_alone()
    {
        var site = LoadedSite.Of(Site with
        {
            Code = """
                using System.Linq;
                using Masthead;
                using Site.Content;

                static class Program
                {
                    static readonly System.TimeProvider Clock = System.TimeProvider.System;
                    internal static string Text => string.Join("; ",
                        string.Join(",", Articles.Reviews.All.Select(review => review.Id + review.Stars)),
                        string.Join(",", Articles.Reviews.Published(Clock).Select(review => review.Stars)),
                        string.Join(",", Articles.Reviews.By(Authors.Ada).Select(review => review.Stars)),
                        string.Join(",", Articles.Reviews.In(Sections.Culture).Published(Clock).Select(review => review.Stars)),
                        Articles.Reviews.Tagged(Tags.Boats)[0].Stars,
                        Articles.Reviews.Find("play")!.Stars,
                        Articles.Reviews.Find("ferry") is null,
                        Articles.Reviews.FindPublished("film", Clock)!.Stars,
                        Articles.Reviews.Film.Stars,
                        Articles.Reviews.Old.Play.Stars,
                        Articles.Ferry.Minutes,
                        Articles.Audio.Podcasts.All.Single() is Episode,
                        Articles.Series.All.Count,
                        Articles.All.OfType<Review>().Count(),
                        Articles.All.Count,
                        Articles.By(Authors.Ada).Count);

                    static System.Collections.Generic.IReadOnlyList<Article> AsArticles => Articles.Reviews.All;
                }
                """,
        });

        Assert.Equal("reviews/film5,reviews/old/play2; 2,5; 5; 5; 5; 2; True; 5; 5; 2; 3; True; 0; 2; 4; 3", site.Internal("Program", "Text"));
        Assert.Equal(["SiteArticle", "Review", "Review", "Episode"], site.Member<ArticleList>("Articles.All").OrderBy(static article => article.Published).Select(static article => article.GetType().Name));
    }

    /// <summary>Whoever publishes keeps what is made of the content for as long as the list is the same.</summary>
    [Fact]
    public void All_is_the_same_list_each_time_also_of_the_sites_own_record()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("masthead.yml", "fields:\n  articles: { minutes: int }\n"),
            ("articles/ferry.yml", "title: Ferry\nminutes: 3\n")));
        var all = site.Member<IReadOnlyList<Article>>("Articles.All");

        Assert.Equal("ArticleList`1", all.GetType().Name);
        Assert.Same(all, site.Member<IReadOnlyList<Article>>("Articles.All"));
        Assert.Same(all, site.Member<SiteContent>("Publication.Site").Articles);
    }

    [Fact]
    public Task Each_has_the_fields_that_it_declares_and_no_others() => MarkedSite.Of(
        ("masthead.yml", "fields:\n  articles: { minutes: int }\ncollections:\n  reviews: { fields: { rating: int } }\n"),
        ("articles/ferry.yml", "title: Ferry\nbyline: ada\npublished: 2024-05-31\n‹rating›: 3\n"),
        ("articles/reviews/film.yml", "title: Film\nbyline: ada\npublished: 2024-05-31\n‹minutes›: 3\n"),
        ("authors/ada.yml", "name: Ada\nbio: Writes.\n"))
        .Reports("MH4002",
            "'rating' is not a key of an article. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.",
            "'minutes' is not a key of an article. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.");

    [Fact]
    public void Very_many_folders_leave_each_record_its_own_groups()
    {
        var site = Site;
        for (var i = 0; i < 300; i++)
            site = site.With(i % 2 == 0 ? $"articles/reviews/f{i}/x.yml" : $"articles/f{i}/x.yml", $"title: x\nslug: s{i}\n{(i % 2 == 0 ? "stars: 1" : "minutes: 1")}\n");

        var loaded = LoadedSite.Of(site);

        Assert.Equal(152, loaded.All.Count(static article => article.GetType().Name == "Review"));
        Assert.All(Enumerable.Range(0, 300), i => Assert.Equal($"s{i}", loaded.Call<Article>("Articles", "Find", $"s{i}", null).Slug));
        Assert.All(Enumerable.Range(0, 300), i => Assert.Equal(i % 2 == 0, loaded.Call<Article?>("Articles+Reviews", "Find", $"s{i}", null) is not null));
    }

    /// <summary>Many collections share what one has alone: a group more is a file more, and a group's number has two digits.</summary>
    [Fact]
    public void Very_many_folders_of_many_collections_stay_few_groups()
    {
        const int Collections = 40, Folders = 10;
        var site = TestSite.Of(("masthead.yml", "collections:\n" + string.Concat(Enumerable.Range(0, Collections).Select(static number => $"  c{number}: {{ fields: {{ n{number}: int }} }}\n"))));
        for (var i = 0; i < Collections * Folders; i++)
            site = site.With($"articles/c{i % Collections}/f{i}/x.yml", $"title: x\nslug: s{i}\nn{i % Collections}: {i}\n");

        Assert.InRange(site.Generate().GeneratedSources.Count(static source => source.HintName.StartsWith("Articles/", StringComparison.Ordinal)), Collections, 320);
    }
}
