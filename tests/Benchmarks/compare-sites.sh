#!/usr/bin/env bash
# Builds a site of about 10,000 pages of all kinds from cold, and lets Hugo build as many plain pages from the same Markdown:
# on a memory disk and on disk. Then it builds again unchanged, and after an edit of one policy. Writes times, memory and ratios.
#
#   tests/Benchmarks/compare-sites.sh [number of policies]
#
# POLICY names a command that was built before. Needs Hugo (apt-get install hugo) and GNU time (apt-get install time).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

policies="${1:-90}"
work="$(mktemp -d)"
memory="$(mktemp -d -p /dev/shm)"
trap 'rm -rf "$work" "$memory"' EXIT
report="$work/report"

# The command as it is given out: one native file where a C compiler is, else compiled in Release.
if [ -n "${POLICY:-}" ]; then
  policy="$POLICY"
elif dotnet publish src/PolicyAsCode.Cli -c Release -r linux-x64 -o "$work/tool" -p:CppCompilerAndLinker=gcc -v q >"$work/publish.log" 2>&1; then
  policy="$work/tool/policy"
else
  dotnet build src/PolicyAsCode.Cli -c Release -v q >/dev/null
  policy="$PWD/src/PolicyAsCode.Cli/bin/Release/net10.0/policy"
fi

measure() { # name, command…: seconds and megabytes at most
  local name="$1"
  shift
  /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/out" 2>&1
  read -r seconds kilobytes <"$work/time"
  printf '%-44s %8.2f s %7d MB\n' "$name" "$seconds" "$((kilobytes / 1024))" | tee -a "$report"
  last="$seconds"
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

# The example policy, under as many names. A text that is never agreed, so that all pages are made from Markdown.
mkdir -p "$work/library/policy"
sed '/^  logo:/d' policy/library.yml >"$work/library/policy/library.yml"
for ((number = 0; number < policies; number++)); do
  mkdir "$work/library/policy/policy-$number"
  sed "s/^title: .*/title: Policy number $number/; s/^# .*/# Policy number $number/" policy/social-media/policy.md >"$work/library/policy/policy-$number/policy.md"
done

for disk in "$memory" "$work"; do
  where=$([ "$disk" = "$memory" ] && echo "memory disk" || echo "disk")
  measure "policy build, cold, $where" "$policy" build "$work/library" --out "$disk/site" --as-of 2026-09-01
  ours="$last"
  pages="$(find "$disk/site" -name '*.html' | wc -l)"
  measure "policy build, unchanged, $where" "$policy" build "$work/library" --out "$disk/site" --as-of 2026-09-01

  # As many pages for Hugo: the same texts, over and over, with the plainest of layouts.
  rm -rf "$work/hugo" && mkdir -p "$work/hugo/content" "$work/hugo/layouts/_default"
  echo 'baseURL = "https://example.org/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home"]' >"$work/hugo/config.toml"
  echo '<!doctype html><title>{{ .Title }}</title>{{ .Content }}' >"$work/hugo/layouts/_default/single.html"
  mapfile -t texts < <(find "$work/library/policy" -name policy.md)
  for ((page = 0; page < pages; page++)); do
    { echo '---'; echo "title: Page $page"; echo '---'; sed '1,/^---$/{/^---$/!d};' "${texts[page % ${#texts[@]}]}" | sed '1,/^---$/d'; } >"$work/hugo/content/$page.md"
  done
  measure "hugo, $pages plain pages, $where" hugo --quiet --source "$work/hugo" --destination "$disk/hugo"
  echo "$where: $pages pages; Hugo takes $(ratio "$last" "$ours") times as long" | tee -a "$report"
done

# An edit of one policy while the site is open in policy serve: what is measured is from the saved file to the new pages.
dotnet run -c Release --project tests/Benchmarks -- --edit-site "$work/library" | tee -a "$report"

sum() { (cd "$1" && find . -type f -exec sha256sum {} + | sort | sha256sum); }
"$policy" build "$work/library" --out "$memory/again" --as-of 2026-09-01 >/dev/null
[ "$(sum "$memory/site")" = "$(sum "$memory/again")" ] && echo "Two builds are the same, byte for byte." || { echo "Two builds differ."; exit 1; }
