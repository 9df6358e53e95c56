using System.CommandLine;
using Masthead.Content.Binding.Values;

namespace Masthead.Tool.Commands;

/// <summary>What all imports take.</summary>
internal static class ImportArguments
{
    public static Option<bool> DryRun() => new("--dry-run") { Description = "Writes nothing, and reports what would be." };

    public static Option<bool> Force() => new("--force") { Description = "Writes over files that are there already and say something else." };

    public static Option<string?> Publisher() => new("--publisher") { HelpName = "NAME", Description = "The name of the publication; what is found if none is given." };

    public static Option<string?> Language() => new("--language") { HelpName = "TAG", Description = "The language that it is in, such as de; what is found if none is given." };

    public static Option<string?> TimeZone()
    {
        var zone = new Option<string?>("--time-zone") { HelpName = "ZONE", Description = "The zone of dates that have none, such as Europe/Berlin; what is found if none is given." };
        zone.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var id }] && !PublicationZone.IsKnown(id))
                result.AddError($"There is no time zone '{id}'.{(PublicationZone.NearestTo(id) is { } near ? $" Did you mean '{near}'?" : "")}");
        });
        return zone;
    }
}
