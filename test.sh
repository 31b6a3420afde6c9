#!/usr/bin/env bash
# ./test.sh [options of dotnet test]   builds, runs every test project, ends with the plain line 'N passed, N failed'
set -uo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" || exit
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en BAODIEVAL_TOOLS=$PWD/.tools
say() { printf '%s\n' "$*" >&2; }

command -v dotnet >/dev/null || { say "找不到 dotnet：请安装 .NET 10 SDK。"; exit 2; }
tools/get-postgres || [ -n "${TEST_PG:-}" ] || exit
tools/get-test-tools || exit
tools/check-locks || { say "a package was resolved to another major version: no test was run"; exit 1; }
dotnet build BaoDiEval.sln -c Release -v q -nologo </dev/null || { say "build failed: no test was run"; exit 1; }

# 8 means that a project has no test for the given filter; whether that may be is judged below.
dotnet test --solution BaoDiEval.sln -c Release --no-build --no-progress --results-directory "$results" --ignore-exit-code 8 "$@" </dev/null
code=$?

passed=0 failed=0 skipped=0
for project in tests/*/*.Tests.csproj; do
  name=$(basename "$project" .csproj)
  read -r ran ok bad < <(sed -n '/<Counters /{s/.*<Counters//p;q}' "$results/$name.trx" 2>/dev/null | awk '
    function n(key) { return match($0, " " key "=\"[0-9]+\"") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 4) + 0 : 0 }
    { print n("total"), n("passed"), n("failed") + n("error") + n("timeout") + n("aborted") }')
  if [ -z "${ran:-}" ]; then
    say "$name left no result: it crashed, and counts as one failure"
    ran=1 ok=0 bad=1
  elif [ "$ran" -eq 0 ] && [ $# -eq 0 ]; then
    say "$name ran no test: that counts as one failure"
    ran=1 ok=0 bad=1
  fi
  passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + ran - ok - bad))
  unset ran
done
if [ $((passed + failed + skipped)) -eq 0 ]; then say "no test was run"; code=8; fi
if [ "$failed" -gt 0 ] && [ "$code" -eq 0 ]; then code=1; fi
line="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || line+=", $skipped skipped"
echo "$line"
exit "$code"
