#!/usr/bin/env bash
# Writes one comment on a pull request, or edits the one it wrote before: what would change, and what comes next.
# The same stands in the summary of the run. With GITHUB_REPOSITORY unset it only prints the comment.
set -euo pipefail

MARK='<!-- policies: one comment, edited in place -->'
# How long before a meeting governors must have its papers, in days.
PAPERS_DAYS=7
# GitHub takes comments of up to 65,536 characters; the rest of ours is short.
LONGEST=60000

changes="$(dotnet policy diff "$BASE" --format markdown)" && compared=0 || compared=$?
if [ "$compared" -gt 1 ]; then
  changes="The texts could not be compared. See [the details of this run]($RUN)."
elif [ "${#changes}" -gt "$LONGEST" ]; then
  changes="${changes:0:$LONGEST}

**The rest is too long for a comment.** Read the page of changes in the preview."
fi

next_step() {
  if [ "${LINT:-success}" = failure ]; then
    echo "Put right what is marked beside the lines of this change, then save again."
  elif [ "$compared" -gt 1 ]; then
    echo "Ask whoever looks after this repository: nobody can say yet what this would change."
  elif [ "$compared" -eq 0 ]; then
    echo "Nothing: no policy changes. Governors need not be asked."
  else
    echo "When everybody agrees with the wording, put it before governors: \`dotnet policy propose\` and the policy's name."
  fi
}

papers_due() {
  if [ -n "${MEETING:-}" ] && [ "$compared" -eq 1 ]; then
    printf '\n**Papers are due on %s**, for the meeting on %s.\n' "$(date -d "$MEETING - $PAPERS_DAYS days" '+%-d %B %Y')" "$(date -d "$MEETING" '+%-d %B %Y')"
  fi
}

preview() {
  if [ "${BUILD:-success}" = success ]; then
    echo "[Preview of the site]($RUN): at the foot of that page, *policies-preview*. "
  fi
}

body="$MARK
# What this would change

$changes

## What comes next

$(next_step)
$(papers_due)

$(preview)Taking this over does not make it policy: governors decide."

if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  printf '%s\n' "$body" >>"$GITHUB_STEP_SUMMARY"
fi
if [ -z "${GITHUB_REPOSITORY:-}" ]; then
  printf '%s\n' "$body"
  exit 0
fi

write_comment() {
  local comments="repos/$GITHUB_REPOSITORY/issues/$PULL/comments" mine
  mine="$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$MARK\")) | .id")" || return
  if [ -n "$mine" ]; then
    gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/${mine%%$'\n'*}" --raw-field body="$body" >/dev/null
  else
    gh api --method POST "$comments" --raw-field body="$body" >/dev/null
  fi
}

# A change from somebody else's copy of the repository may not write here. What it would change is no less to be read.
write_comment || echo "::warning::The comment could not be written. What would change stands in the summary of this run: $RUN"
