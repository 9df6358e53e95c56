using System.CommandLine;
using Masthead.Content.Binding.Values;
using Masthead.Tool.Importing;

namespace Masthead.Tool.Commands;

/// <summary>What all imports take.</summary>
internal sealed class ImportArguments
{
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Writes nothing, and reports what would be." };

    private readonly Option<bool> force = new("--force") { Description = "Writes over files that are there already and say something else." };

    private readonly Option<string?> publisher = new("--publisher") { HelpName = "NAME", Description = "The name of the publication; what is found if none is given." };

    private readonly Option<string?> language = new("--language") { HelpName = "TAG", Description = "The language that it is in, such as de; what is found if none is given." };

    private readonly Option<string?> zone = new("--time-zone") { HelpName = "ZONE", Description = "The zone of dates that have none, such as Europe/Berlin; what is found if none is given." };

    public ImportArguments(Command command)
    {
        zone.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var id }] && !PublicationZone.IsKnown(id))
                result.AddError($"There is no time zone '{id}'.{(PublicationZone.NearestTo(id) is { } near ? $" Did you mean '{near}'?" : "")}");
        });
        command.Add(dryRun);
        command.Add(force);
        command.Add(publisher);
        command.Add(language);
        command.Add(zone);
    }

    public ImportOptions OptionsOf(ParseResult parsed) => new()
    {
        IsTrial = parsed.GetValue(dryRun),
        Force = parsed.GetValue(force),
        Publisher = parsed.GetValue(publisher),
        Language = parsed.GetValue(language),
        TimeZone = parsed.GetValue(zone),
    };
}
