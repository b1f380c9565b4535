namespace PolicyAsCode;

/// <summary>Says that code, or a test, enforces a rule of a policy.</summary>
/// <example><code>[Enforces(SocialMedia.NeverPosted.NamesOrPhotosId, revision: 1)]</code></example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Enum | AttributeTargets.Delegate | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property
    | AttributeTargets.Field | AttributeTargets.Event,
    AllowMultiple = true,
    Inherited = false)]
public sealed class EnforcesAttribute : Attribute
{
    /// <summary>Says which rule, and which revision of it.</summary>
    /// <param name="ruleId">The rule's full id: use the generated constant.</param>
    /// <param name="revision">The revision that was read when the code was written; when the rule moves on, the code is to be looked at again.</param>
    public EnforcesAttribute(string ruleId, int revision)
    {
        RuleId = ruleId;
        Revision = revision;
    }

    /// <summary>The rule's full id.</summary>
    public string RuleId { get; }

    /// <summary>The revision the code was written for.</summary>
    public int Revision { get; }
}
