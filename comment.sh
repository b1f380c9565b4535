#!/usr/bin/env bash
# Writes one comment on a pull request, or edits the one it wrote before: what would change, and what comes next.
# With GITHUB_REPOSITORY unset it prints the comment instead.
set -euo pipefail

MARK='<!-- policies: one comment, edited in place -->'
# How long before a meeting governors must have its papers, in days.
PAPERS_DAYS=7
# GitHub takes comments of up to 65,536 characters.
LONGEST=60000

changes="$(dotnet policy diff "$BASE" --format markdown)" && changed=0 || changed=$?
[ "$changed" -le 1 ] || changes="The texts could not be compared. See the details of this run."

next_step() {
  if [ "${LINT:-success}" = failure ]; then
    echo "Put right what is marked beside the lines of this change, then save again."
  elif [ "$changed" -eq 0 ]; then
    echo "Nothing: no policy changes. Governors need not be asked."
  else
    echo "When everybody agrees with the wording, put it before governors: \`dotnet policy propose\` and the policy's name."
  fi
}

papers_due() {
  if [ -n "${MEETING:-}" ] && [ "$changed" -eq 1 ]; then
    echo "**Papers are due on $(date -d "$MEETING - $PAPERS_DAYS days" '+%-d %B %Y')**, for the meeting on $(date -d "$MEETING" '+%-d %B %Y')."
  fi
}

body="$MARK
# What this would change

${changes:0:$LONGEST}

## What comes next

$(next_step)

$(papers_due)

[Preview of the site]($RUN) · Taking this over does not make it policy: governors decide."

if [ -z "${GITHUB_REPOSITORY:-}" ]; then
  printf '%s\n' "$body"
  exit 0
fi

comments="repos/$GITHUB_REPOSITORY/issues/$PULL/comments"
mine="$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$MARK\")) | .id" | head -n 1)"
if [ -n "$mine" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$mine" --field body="$body" >/dev/null
else
  gh api --method POST "$comments" --field body="$body" >/dev/null
fi
