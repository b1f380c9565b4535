using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Set;

/// <summary>All policies that were looked at together.</summary>
public sealed class PolicySet
{
    private readonly Dictionary<string, PolicyCard> _byId = new(StringComparer.Ordinal);

    /// <summary>Puts cards together.</summary>
    public PolicySet(IReadOnlyList<PolicyCard> policies, Library library)
    {
        Policies = policies;
        Library = library;
        foreach (var policy in policies)
        {
            _byId[policy.PolicyId] = policy;
        }
    }

    /// <summary>The policies, in the order in which they were given.</summary>
    public IReadOnlyList<PolicyCard> Policies { get; }

    /// <summary>The library they share.</summary>
    public Library Library { get; }

    /// <summary>A policy by its id, or nothing.</summary>
    public PolicyCard? Find(string policyId) => _byId.TryGetValue(policyId, out var policy) ? policy : null;
}

/// <summary>What was found over all policies, and in which one it stands.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Diagnostic">What was found in it.</param>
public sealed record SetDiagnostic(PolicyCard Policy, Diagnostic Diagnostic);
