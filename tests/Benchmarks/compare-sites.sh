#!/usr/bin/env bash
# Builds a site of about 10,000 pages of all kinds from cold, and lets Hugo build as many plain pages from the same Markdown:
# on a memory disk and on disk, turn by turn, since other work of the machine stretches both. Then an edit of one policy while
# the site is shown, once with nothing agreed and once with every text agreed. Writes times, memory and ratios.
#
#   tests/Benchmarks/compare-sites.sh [number of policies] [rounds]
#
# POLICY names a command that was built before. Needs Hugo (apt-get install hugo) and GNU time (apt-get install time).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

policies="${1:-90}"
rounds="${2:-3}"
work="$(mktemp -d)"
memory="$(mktemp -d -p /dev/shm)"
trap 'rm -rf "$work" "$memory"' EXIT

# The command as it is given out: one native file where a C compiler is, else compiled in Release.
if [ -n "${POLICY:-}" ]; then
  policy="$(realpath "$POLICY")"
elif dotnet publish src/PolicyAsCode.Cli -c Release -r linux-x64 -o "$work/tool" -p:CppCompilerAndLinker=gcc -v q >"$work/publish.log" 2>&1; then
  policy="$work/tool/policy"
else
  dotnet build src/PolicyAsCode.Cli -c Release -v q >/dev/null
  policy="$PWD/src/PolicyAsCode.Cli/bin/Release/net10.0/policy"
fi

measure() { # name, command…: seconds on the clock, seconds of the processors, and megabytes at most
  local name="$1"
  shift
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/out" 2>&1
  read -r clock user system kilobytes <"$work/time"
  processors="$(awk -v a="$user" -v b="$system" 'BEGIN { print a + b }')"
  printf '%-44s %8.2f s %8.2f s of the processors %7d MB\n' "$name" "$clock" "$processors" "$((kilobytes / 1024))"
}

add() { awk -v a="$1" -v b="$2" 'BEGIN { print a + b }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

# The example policy, under as many names.
mkdir -p "$work/library/policy"
sed '/^  logo:/d' policy/library.yml >"$work/library/policy/library.yml"
for ((number = 0; number < policies; number++)); do
  mkdir "$work/library/policy/policy-$number"
  sed "s/^title: .*/title: Policy number $number/; s/^# .*/# Policy number $number/" policy/social-media/policy.md >"$work/library/policy/policy-$number/policy.md"
done

# As many pages for Hugo as the site has: the same texts, over and over, with the plainest of layouts.
"$policy" build "$work/library" --out "$memory/site" --as-of 2026-09-01 >/dev/null
pages="$(find "$memory/site" -name '*.html' | wc -l)"
mkdir -p "$work/hugo-source/content" "$work/hugo-source/layouts/_default"
echo 'baseURL = "https://example.org/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home"]' >"$work/hugo-source/config.toml"
echo '<!doctype html><title>{{ .Title }}</title>{{ .Content }}' >"$work/hugo-source/layouts/_default/single.html"
mapfile -t texts < <(find "$work/library/policy" -name policy.md)
for ((page = 0; page < pages; page++)); do
  { printf -- '---\ntitle: Page %d\n---\n' "$page"; sed '1,/^---$/{/^---$/!d};' "${texts[page % ${#texts[@]}]}" | sed '1,/^---$/d'; } >"$work/hugo-source/content/$page.md"
done

for disk in "$memory" "$work"; do
  where=$([ "$disk" = "$memory" ] && echo "memory disk" || echo "disk")
  ours=0 ours_work=0 theirs=0 theirs_work=0
  for ((round = 0; round < rounds; round++)); do
    rm -rf "$disk/site" "$disk/hugo"
    measure "policy build, cold, $where" "$policy" build "$work/library" --out "$disk/site" --as-of 2026-09-01
    ours="$(add "$ours" "$clock")" ours_work="$(add "$ours_work" "$processors")"
    measure "hugo, $pages plain pages, $where" hugo --quiet --source "$work/hugo-source" --destination "$disk/hugo"
    theirs="$(add "$theirs" "$clock")" theirs_work="$(add "$theirs_work" "$processors")"
  done
  measure "policy build, unchanged, $where" "$policy" build "$work/library" --out "$disk/site" --as-of 2026-09-01
  echo "$where: $pages pages; Hugo takes $(ratio "$theirs" "$ours") times as long, and $(ratio "$theirs_work" "$ours_work") times as much of the processors"
done

sum() { (cd "$1" && find . -type f -exec sha256sum {} + | sort | sha256sum); }
"$policy" build "$work/library" --out "$memory/again" --as-of 2026-09-01 >/dev/null
if [ "$(sum "$memory/site")" != "$(sum "$memory/again")" ]; then
  echo "Two builds differ."
  exit 1
fi
echo "Two builds are the same, byte for byte."

# From the saved file to the page with the new words, in the command that a school runs.
dotnet build tests/Benchmarks -c Release -v q >/dev/null
edit() { dotnet tests/Benchmarks/bin/Release/net10.0/Benchmarks.dll --edit-site "$policy" "$work/library"; }
echo "Nothing agreed:"
edit
for ((number = 0; number < policies; number++)); do
  (
    cd "$work/library"
    "$policy" propose "policy-$number" --date 2026-08-01
    sed -i 's/\[Say in a sentence why\.\]/It is needed./' "policy/policy-$number/proposal.yml"
    "$policy" ratify "policy-$number" --body full-governing-body --meeting-date 2026-08-10 --minute "FGB 1, item 7" --chair "A. Name" --office "Chair of governors"
  ) >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
done
echo "Every text agreed:"
edit
