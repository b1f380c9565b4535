namespace PolicyAsCode.Tables;

/// <summary>The occasions for which rules hold, and the rules of a page that share them.</summary>
internal sealed class Scope : IEquatable<Scope>
{
    private readonly AudienceGroup[] _audience;
    private readonly MediaChannel[] _channels;
    private readonly Day _from;
    private readonly Day _until;

    public Scope(Rule rule)
        : this([.. rule.Audience], [.. rule.Channels], rule.InForceFrom, rule.InForceUntil, 0)
    {
    }

    private Scope(AudienceGroup[] audience, MediaChannel[] channels, Day from, Day until, ulong rules)
    {
        _audience = audience;
        _channels = channels;
        _from = from;
        _until = until;
        Rules = rules;
    }

    public ulong Rules { get; }

    /// <summary>Whether it holds for every occasion.</summary>
    public bool IsOpen => _audience.Length == 0 && _channels.Length == 0 && !_from.IsKnown && !_until.IsKnown;

    public Scope Over(ulong rules) => new(_audience, _channels, _from, _until, rules);

    public bool IsInForce(in Occasion occasion) =>
        !occasion.On.IsKnown || ((!_from.IsKnown || occasion.On >= _from) && (!_until.IsKnown || occasion.On <= _until));

    public bool Holds(in Occasion occasion) =>
        (occasion.Audience is null || _audience.Length == 0 || FallsOn(occasion.Audience))
        && (occasion.Channel is null || _channels.Length == 0 || SpeaksOf(occasion.Channel));

    public bool Equals(Scope? other) =>
        other is not null && _from == other._from && _until == other._until
        && _audience.SequenceEqual(other._audience) && _channels.SequenceEqual(other._channels);

    public override bool Equals(object? obj) => Equals(obj as Scope);

    public override int GetHashCode() => unchecked((_audience.Length * 31) + _channels.Length);

    private bool FallsOn(AudienceGroup actor)
    {
        foreach (var group in _audience)
        {
            if (group.Meets(actor))
            {
                return true;
            }
        }

        return false;
    }

    private bool SpeaksOf(MediaChannel used)
    {
        foreach (var channel in _channels)
        {
            if (channel.Is(used))
            {
                return true;
            }
        }

        return false;
    }
}
