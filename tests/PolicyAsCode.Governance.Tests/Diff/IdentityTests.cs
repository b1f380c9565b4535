using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>10,000 random edits of keyed policies: no rule is lost, and every edit is told.</summary>
public sealed class IdentityTests
{
    private const int Edits = 10_000;
    private const int EditsAtOnce = 10;

    [Fact]
    public void Every_rule_keeps_its_identity_and_every_edit_gets_its_class()
    {
        for (var seed = 0; seed < Edits / EditsAtOnce; seed++)
        {
            var edit = new RandomEdit(new Random(seed));
            for (var i = 0; i < EditsAtOnce; i++)
            {
                edit.Once();
            }

            edit.Check(seed);
        }
    }

    private sealed class RandomEdit
    {
        private readonly Random _random;
        private readonly GeneratedPolicy[] _policies;
        private readonly string[] _before;
        private readonly Dictionary<string, (string Policy, string List, string Words)> _origins;

        public RandomEdit(Random random)
        {
            _random = random;
            _policies = [new GeneratedPolicy(random, "first", "a"), new GeneratedPolicy(random, "second", "b")];
            _before = [.. _policies.Select(policy => policy.Text())];
            _origins = Places();
        }

        public void Once()
        {
            var policy = _policies[_random.Next(2)];
            var list = policy.Lists[_random.Next(policy.Lists.Count)];
            if (list.Items.Count < 2)
            {
                return;
            }

            var at = _random.Next(list.Items.Count);
            var item = list.Items[at];
            switch (_random.Next(5))
            {
                case 0:
                    list.Items[at] = item with { Words = policy.Reword(item.Words) };
                    break;
                case 1:
                    Move(list, at, list);
                    break;
                case 2:
                    Move(list, at, policy.Lists[_random.Next(policy.Lists.Count)]);
                    break;
                case 3:
                    Move(list, at, _policies[_random.Next(2)].Lists[_random.Next(4)]);
                    break;
                default:
                    // Sections change places, and with them all numbers.
                    policy.Lists.Remove(list);
                    policy.Lists.Insert(_random.Next(policy.Lists.Count + 1), list);
                    break;
            }
        }

        public void Check(int seed)
        {
            var diff = Differ.Compare(
                [.. _policies.Zip(_before, static (policy, text) => Drafts.Read(text, policy.Id))],
                [.. _policies.Select(static policy => Drafts.Read(policy.Text(), policy.Id))],
                Drafts.Library);
            var changes = diff.All.SelectMany(policy => policy.Changes, static (policy, change) => (Policy: policy.PolicyId, Change: change)).ToLookup(static told => told.Change.Kind);
            var places = Places();
            Assert.Equal(_origins.Count, places.Count);
            foreach (var (id, now) in places)
            {
                var was = _origins[id];
                var pair = diff.Policies.Single(policy => policy.PolicyId == now.Policy).Rules.Single(pair => pair.After == id);
                Assert.True(pair.Before == (was.Policy == now.Policy ? id : ""), $"{id} lost its identity, seed {seed}");
                Assert.Equal(was.Policy != now.Policy ? 2 : 0, changes[ChangeKind.MovedToOtherPolicy].Count(told => Touches(told.Change, id)));
                Assert.Equal(was.Policy == now.Policy && was.List != now.List, changes[ChangeKind.MovedToOtherList].Any(told => Touches(told.Change, id)));
                Assert.Equal(was.Words != now.Words, changes.Any(kind => kind.Key is ChangeKind.Reworded or ChangeKind.MeaningInDoubt or ChangeKind.Rewritten && kind.Any(told => Touches(told.Change, id))));
            }

            Assert.DoesNotContain(diff.All.SelectMany(static policy => policy.Changes), static change => change.Kind is ChangeKind.IdLost or ChangeKind.RuleAdded or ChangeKind.RuleRemoved);
        }

        private void Move(GeneratedPolicy.Section from, int at, GeneratedPolicy.Section to)
        {
            var item = from.Items[at];
            from.Items.RemoveAt(at);
            to.Items.Insert(_random.Next(to.Items.Count + 1), item);
        }

        private Dictionary<string, (string Policy, string List, string Words)> Places() =>
            (from policy in _policies from list in policy.Lists from item in list.Items select (item.Id, (policy.Id, list.Id, item.Words))).ToDictionary(static place => place.Item1, static place => place.Item2);

        private static bool Touches(Change change, string id) => change.Rules.Any(rule => rule.Id == id);
    }
}
