using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Checks that the audiences include one another without gaps and circles.</summary>
internal static class AudienceLattice
{
    /// <summary>Reports an included audience that does not exist, and audiences that include themselves.</summary>
    public static void Check(EquatableArray<AudienceEntry> audiences, Settings settings)
    {
        var byId = audiences.ToDictionary(audience => audience.Id, StringComparer.Ordinal);
        foreach (var node in (settings["audiences"] as YamlSequence)?.Items ?? default)
        {
            if (node is YamlMapping mapping && mapping["id"] is YamlScalar id && byId.ContainsKey(id.Value.Trim()))
            {
                foreach (var included in ScalarsOf(mapping["includes"]))
                {
                    Check(id.Value.Trim(), included, byId, settings);
                }
            }
        }
    }

    private static void Check(string id, YamlScalar included, Dictionary<string, AudienceEntry> byId, Settings settings)
    {
        var name = included.Value.Trim();
        if (!byId.ContainsKey(name))
        {
            settings.Unknown(included.Span, $"“{id}” includes “{name}”, which is no audience, so nobody is meant by it.{NearestWord.Question(name, byId.Keys)}");
        }
        else if (Reaches(name, id, byId))
        {
            settings.Wrong(included.Span, $"“{id}” includes “{name}”, and “{name}” includes “{id}” again, so it is open who belongs to whom. Take one of the two out.");
        }
    }

    private static bool Reaches(string from, string to, Dictionary<string, AudienceEntry> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var waiting = new Stack<string>(seen);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            if (next == to)
            {
                return true;
            }

            if (byId.TryGetValue(next, out var audience))
            {
                foreach (var included in audience.Includes)
                {
                    if (seen.Add(included))
                    {
                        waiting.Push(included);
                    }
                }
            }
        }

        return false;
    }

    private static IEnumerable<YamlScalar> ScalarsOf(YamlNode? node) => node switch
    {
        YamlScalar { Value.Length: > 0 } scalar => [scalar],
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>(),
        _ => [],
    };
}
