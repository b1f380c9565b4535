#!/usr/bin/env bash
# Makes the pictures of the README from the example site: tests photograph every page, and three of them are taken over.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
dotnet run --project tests/PolicyAsCode.Browser.Tests -- -method '*photographed*' >/dev/null
for page in policy compare papers; do
  cp "artifacts/screenshots/$page-readme.png" "docs/pictures/$page.png"
done
