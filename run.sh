#!/usr/bin/env bash
# The commands of city-edms: start it, test it, measure it. `./run.sh --help` lists them.
set -euo pipefail
shopt -s nullglob

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly ROOT
readonly STAND_IN=$ROOT/city-edms-integration-tests/embedded-acs
readonly BENCHMARKS=$ROOT/city-edms-integration-tests/benchmarks
readonly PLATFORM=$ROOT/city-edms-platform
readonly WORK=$ROOT/target/run
readonly DOCUMENTS=$ROOT/../shared/data/documents
readonly START_LIMIT=180

port=8080
data=$ROOT/data
child=
stopping=

usage() {
  cat <<'HELP'
Usage:
  ./run.sh [--port N] [--data DIR]   build, start the stand-in for Alfresco with a demonstration council
  ./run.sh --acs                     the same on real Alfresco in Docker (arrives with a later issue)
  ./run.sh test                      every test of every module; installs Chromium when it may
  ./run.sh bench [NAME [--WHAT N]]  list the benchmarks with their arguments, or run one
  ./run.sh --help                    this text

Options:
  --port N     port of the web server, 8080 by default
  --data DIR   where letters and the database are kept, ./data by default; they survive a restart

Needed: JDK 17, Maven 3.8 or newer, Node.js 20 or newer. Ctrl-C stops the stand-in.
HELP
}

say() { printf '%s\n' "$*"; }

# fail WHAT HOW: what is wrong, and what to do about it.
fail() {
  printf '\nCannot go on: %s\n' "$1" >&2
  [[ -z ${2-} ]] || printf 'What to do:   %s\n' "$2" >&2
  exit 1
}

# --- what the machine must have ---

major() { sed -n 's/^[^0-9]*\([0-9][0-9]*\).*/\1/p' | head -n 1; }

use_jdk() {
  local candidate
  for candidate in "${JAVA_HOME-}" /usr/lib/jvm/java-17-* /usr/lib/jvm/*17*; do
    [[ -n $candidate && -x $candidate/bin/javac ]] || continue
    [[ $("$candidate/bin/javac" -version 2>&1 | major) == 17 ]] || continue
    export JAVA_HOME=$candidate PATH=$candidate/bin:$PATH
    return
  done
  if command -v javac >/dev/null && (($(javac -version 2>&1 | major) >= 17)); then
    return
  fi
  fail "no JDK 17 found (Alfresco 25.3 runs on Java 17)." \
    "apt-get install openjdk-17-jdk-headless, or set JAVA_HOME to a JDK 17."
}

need_maven() {
  command -v mvn >/dev/null \
    || fail "Apache Maven is not installed." "apt-get install maven"
}

need_node() {
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    fail "Node.js with npm is not installed (the web client is built with it)." \
      "install Node.js 20 or newer: https://nodejs.org/ or your distribution's package."
  fi
  local version
  version=$(node --version)
  (($(major <<<"$version") >= 20)) \
    || fail "Node.js $version is too old; the web client needs 20 or newer." \
      "install Node.js 20 or newer: https://nodejs.org/"
}

# need_space DIR MEBIBYTES
need_space() {
  local free
  free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
  ((free >= $2)) \
    || fail "only $free MiB are free on the disk of $1; $2 MiB are needed." \
      "free some space, or choose another folder (--data DIR)."
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

need_port() {
  if port_taken "$port"; then
    fail "port $port is in use by another program." "./run.sh --port $((port + 1)), or stop that program."
  fi
}

need_build_tools() {
  use_jdk
  need_maven
  need_node
  mkdir -p "$WORK"
  need_space "$WORK" "$1"
}

# --- building ---

# One line for each file that the build reads: a change of any of them asks for a new build.
fingerprint() {
  (cd "$ROOT" \
    && find pom.xml .mvn city-edms-platform city-edms-integration-tests/{alfresco-api,embedded-acs,scenarios,benchmarks} \
      \( -name target -o -name node_modules \) -prune -o -type f -printf '%p %s %T@\n' | sort | sha256sum)
}

built() { [[ -n $(stand_in_jar) && -n $(amp) && -f $WORK/built && $(<"$WORK/built") == "$(fingerprint)" ]]; }

stand_in_jar() { printf '%s' "$STAND_IN"/target/embedded-acs-[0-9]*.jar; }

amp() { printf '%s' "$PLATFORM"/target/city-edms-platform-[0-9]*.amp; }

# The step that Maven is at, from its log: module and plug-in.
maven_step() {
  sed -n 's/^\[INFO\] --- \([a-z-]*\)[^ ]*:\([a-z-]*\) (\([^)]*\)) @ \([a-z-]*\).*/\4: \1 \3/p' "$1" | tail -n 1
}

follow_build() {
  local log=$1 began=$SECONDS step shown='' quiet=0
  while kill -0 "$child" 2>/dev/null; do
    step=$(maven_step "$log")
    if [[ $step != "$shown" || $quiet -ge 15 ]]; then
      printf '  %4d s  %s\n' $((SECONDS - began)) "${step:-reading the project}"
      shown=$step quiet=0
    fi
    sleep 1
    quiet=$((quiet + 1))
  done
}

build() {
  local log=$WORK/build.log before
  if built; then
    say "Sources unchanged: using the last build."
    return
  fi
  before=$(fingerprint)
  say "Building (the first time this also downloads libraries, which takes minutes); log: ${log#"$ROOT"/}"
  : >"$log"
  (cd "$ROOT" && exec mvn -B -ntp -DskipTests \
    -pl city-edms-platform,city-edms-integration-tests/embedded-acs,city-edms-integration-tests/benchmarks \
    -am package) >"$log" 2>&1 </dev/null &
  child=$!
  follow_build "$log"
  if ! wait "$child"; then
    child=
    [[ -z $stopping ]] || exit 130
    grep -E '^\[ERROR\]|npm (ERR|error)' "$log" | head -n 20 >&2 || true
    fail "the build failed." "read ${log#"$ROOT"/}; without a network the first build cannot download its libraries."
  fi
  child=
  printf '%s' "$before" >"$WORK/built"
  say "Built in $SECONDS s."
}

# --- the stand-in ---

stop_child() {
  stopping=yes
  [[ -n $child ]] || exit 130
  kill -TERM "$child" 2>/dev/null || true
}

# In a session of its own, so that Ctrl-C reaches this script alone and not also the database below the stand-in, which
# would then drop the letter that is being saved.
launch() {
  local properties=(--property city-edms.demo.enabled=true)
  if [[ -d $DOCUMENTS ]]; then
    properties+=(--property "city-edms.demo.documents=$(cd "$DOCUMENTS" && pwd)")
  fi
  setsid java "@$STAND_IN/jvm.options" -jar "$(stand_in_jar)" \
    --amp "$(amp)" --data "$data" --port "$port" "${properties[@]}" >"$1" 2>&1 </dev/null &
  child=$!
}

await_ready() {
  local log=$1 began=$SECONDS
  until grep -q '^READY ' "$log"; do
    [[ -z $stopping ]] || return 0
    if ! kill -0 "$child" 2>/dev/null; then
      tail -n 30 "$log" >&2
      fail "the stand-in stopped while starting." "read $log"
    fi
    if ((SECONDS - began > START_LIMIT)); then
      kill -TERM "$child"
      fail "the stand-in did not answer within $START_LIMIT s." "read $log"
    fi
    sleep 0.2
  done
}

greet() {
  cat <<WELCOME

city-edms is running:  http://localhost:$port/alfresco/city-edms/
Data:                  $data
Log:                   $1

Demonstration sign-ins (password Demo-2026):
  registrar      Олена Коваль, загальний відділ: реєструє листи
  registrar2     друга реєстраторка
  head-general   начальник загального відділу
  mayor          міський голова
  secretary      секретар ради
  manager        керуючий справами
  lawyer         юридичний відділ
Administrator of the repository: admin / admin

This is the stand-in for Alfresco: for evaluation, training and tests, not for production. Ctrl-C stops it.
WELCOME
}

# `wait` returns early when a signal comes: wait on until the process is really gone, so that what it saves is saved.
await_end() {
  local status=0
  while kill -0 "$child" 2>/dev/null; do
    wait "$child" || status=$?
  done
  [[ -n $stopping ]] || fail "the stand-in ended by itself (status $status)." "read $1"
  say "Stopped; the data is in $data"
}

start() {
  mkdir -p "$data"
  data=$(cd "$data" && pwd)
  local log=$data/stand-in.log
  need_port
  need_build_tools 1500
  need_space "$data" 500
  trap stop_child INT TERM HUP
  build
  [[ -z $stopping ]] || exit 130
  need_port
  say "Starting …"
  : >"$log"
  launch "$log"
  await_ready "$log"
  [[ -n $stopping ]] || greet "$log"
  await_end "$log"
}

# --- tests ---

as_root() {
  if ((EUID == 0)); then
    "$@"
  else
    sudo -n "$@"
  fi
}

may_install() { command -v apt-get >/dev/null && { ((EUID == 0)) || sudo -n true 2>/dev/null; }; }

need_chromium() {
  [[ ! -x /usr/bin/chromium ]] || return 0
  may_install \
    || fail "Chromium is not installed and this user may not install it (the browser tests need /usr/bin/chromium)." \
      "as root: apt-get install chromium"
  say "Installing Chromium from Debian's packages …"
  mkdir -p "$WORK"
  {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update \
      && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core
  } >"$WORK/apt.log" 2>&1 </dev/null || {
    tail -n 15 "$WORK/apt.log" >&2
    fail "Chromium could not be installed." "read ${WORK#"$ROOT"/}/apt.log, or as root: apt-get install chromium"
  }
}

run_tests() {
  need_build_tools 3000
  need_chromium
  cd "$ROOT"
  exec mvn -B -ntp -Dmaven.wagon.http.retryHandler.count=3 --fail-at-end verify </dev/null
}

# --- benchmarks ---

bench() {
  need_build_tools 1500
  trap stop_child INT TERM HUP
  build
  local jar
  jar=$(printf '%s' "$BENCHMARKS"/target/benchmarks-[0-9]*.jar)
  exec java -jar "$jar" --root "$ROOT" "$@"
}

# --- the command line ---

number() { [[ $1 =~ ^[0-9]{1,5}$ ]] && ((10#$1 >= 1 && 10#$1 <= 65535)); }

docker_stack() {
  fail "the Docker stack with real Alfresco arrives with a later issue." \
    "./run.sh starts the stand-in; docs/operations.md tells how to install the AMPs in an existing Alfresco 25.3."
}

start_with() {
  while (($#)); do
    case $1 in
      --port)
        number "${2-}" || fail "--port needs a number from 1 to 65535." "./run.sh --port 8090"
        port=$((10#$2))
        shift 2
        ;;
      --data)
        [[ -n ${2-} ]] || fail "--data needs a folder." "./run.sh --data /srv/city-edms"
        data=$2
        shift 2
        ;;
      --acs) docker_stack ;;
      *) fail "unknown argument: $1" "./run.sh --help" ;;
    esac
  done
  start
}

main() {
  case ${1-} in
    -h | --help | help) usage ;;
    test)
      (($# == 1)) || fail "test takes no arguments." "./run.sh --help"
      run_tests
      ;;
    bench) bench "${@:2}" ;;
    *) start_with "$@" ;;
  esac
}

main "$@"
