using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Newsroom;

/// <summary>The page of an address: prepared once for all who ask for it.</summary>
/// <param name="address">As it stands in a link.</param>
/// <param name="parameters">Gives what the component is to show; asked only where the page is not prepared yet.</param>
internal sealed class Page<T>(string address, Func<object>? parameters = null) : IResult
    where T : IComponent
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        httpContext.RequestServices.GetRequiredService<PreparedPages>().SendAsync(httpContext, address, () => new RazorComponentResult<T>(parameters?.Invoke() ?? new { }));
}
