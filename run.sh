#!/usr/bin/env bash
# ./run.sh [--urls http://…]   sets up what is missing and starts the application on http://localhost:5080
# ./run.sh COMMAND …           runs one command (./run.sh --help lists them); file names count from where you are
set -euo pipefail
here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd)
web=$here/src/BaoDiEval.Web
program=$web/bin/Release/net10.0/BaoDiEval.Web.dll
stamp=$web/obj/run.stamp
say() { printf '%s\n' "$*" >&2; }

# Nothing in the sources (a deleted file shows in its folder's time) is newer than the last good build of this very folder.
fresh() {
  [ -f "$program" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$here" ] || return 1
  [ -z "$(find "$here"/src "$here"/Directory.*.props "$here"/global.json \( -name bin -o -name obj \) -prune -o -newer "$stamp" -print -quit)" ]
}

# Quiet, one at a time, and with no descriptor of ours: the compiler's servers live on and would hold it open.
build() {
  fresh && return
  local project
  for project in "$here"/src/*/; do mkdir -p "$project"/{bin,obj}; done # now, so that the build leaves the folders' times alone
  (
    flock 9
    fresh && exit
    say "正在构建，第一次约需半分钟……"
    echo "$here" >"$stamp.new"
    if ! dotnet build "$web" -c Release -v q -nologo </dev/null >"$web/obj/run.log" 2>&1 9>&-; then
      cat "$web/obj/run.log" >&2
      say "构建失败，日志见 $web/obj/run.log"
      exit 1
    fi
    mv "$stamp.new" "$stamp"
  ) 9>"$web/obj/run.lock"
}

needs_database() {
  case ${1:-serve} in report | score | check | read | help | version | --version) return 1 ;; esac
  case " $* " in *" --help "* | *" -h "* | *" -? "*) return 1 ;; esac
  [ -z "${ConnectionStrings__BaoDiEval:-}" ]
}

command -v dotnet >/dev/null || { say "找不到 dotnet：请安装 .NET 10 SDK（https://dotnet.microsoft.com/download/dotnet/10.0）。"; exit 2; }
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 BAODIEVAL_TOOLS=$here/.tools
export ASPNETCORE_CONTENTROOT=$web ASPNETCORE_URLS=${ASPNETCORE_URLS:-http://localhost:5080}

if needs_database "$@"; then "$here/tools/get-postgres"; fi
build
case ${1:-serve} in serve | --urls | --urls=*) [[ " $* " == *" --urls"* ]] || say "项目支出绩效自评：$ASPNETCORE_URLS" ;; esac
exec dotnet "$program" "$@"
