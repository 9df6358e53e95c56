using Masthead;
using Masthead.AspNetCore;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a site for <c>MapMasthead</c> and <see cref="MastheadHead"/>.</summary>
public static class MastheadServiceCollectionExtensions
{
    /// <summary>
    /// Registers the site that is published: <c>AddMasthead(() => Publication.Site)</c>. It is asked for at each request, so that a change of the content shows under <c>dotnet watch</c>. What is due is
    /// said by the <see cref="TimeProvider"/> among the services, which is the machine's where there is none.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="site">The site: <c>Publication.Site</c> of the generated classes.</param>
    /// <param name="configure">Says how it is published.</param>
    /// <exception cref="InvalidOperationException">There is a site already: an application serves one.</exception>
    public static IServiceCollection AddMasthead(this IServiceCollection services, Func<SiteContent> site, Action<MastheadOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(site);
        if (services.Any(static service => service.ServiceType == typeof(MastheadSite)))
            throw new InvalidOperationException("A site is registered already, and an application serves one: call 'AddMasthead' once, or 'RemoveAll<MastheadSite>()' of the services before it where a test brings another site.");

        services.AddOptions<MastheadOptions>();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new MastheadSite(site, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IOptions<MastheadOptions>>(), provider.GetService<IHostEnvironment>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, PathMatcherPolicy>());
        return services;
    }
}
