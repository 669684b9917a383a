# What ./test is made of; sourced, never run.

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25*; do
    if [ -x "$candidate/bin/javac" ] && "$candidate/bin/javac" -version 2>&1 | grep -q '^javac 25\b'; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  echo "No JDK 25 found: install one (such as temurin-25-jdk), or set JAVA_HOME to it." >&2
  exit 1
}

# step NAME COMMAND … : runs it, keeps its output, notes whether it held
step() {
  local name=$1 started=$SECONDS verdict=ok
  shift
  "$@" >"$RESULTS/$name.log" 2>&1 || verdict=failed
  printf '%s\t%s\t%s\n' "$name" "$verdict" "$((SECONDS - started))" >>"$RESULTS/steps.tsv"
  printf '%-18s %-6s %4d s\n' "$name" "$verdict" "$((SECONDS - started))"
  if [ "$verdict" = failed ]; then
    tail -n 40 "$RESULTS/$name.log" | sed 's/^/  | /'
    return 1
  fi
}

in_frontend() {
  local name=$1
  shift
  step "$name" npm_in_frontend "$@"
}

# Playwright writes its figures where the summary finds them.
in_frontend_json() {
  PLAYWRIGHT_JSON_OUTPUT_FILE="$RESULTS/$1.json" in_frontend "$1" "${@:2}" -- --reporter=list,json
}

npm_in_frontend() (cd "$CHECKOUT/frontend" && "$@")

# A file that names a registry's host would break behind another mirror.
no_registry_host() {
  local dot='\.'
  ! git grep -nE "(repo1?${dot}maven|repo${dot}maven|registry${dot}npmjs|deb${dot}debian|central${dot}sonatype)${dot}(org|apache)" -- . ':!deploy/test/tools.sh'
}

# Whatever the build writes (formatting, OpenAPI documents, generated TypeScript) is committed.
clean_tree() {
  git status --porcelain
  [ -z "$(git status --porcelain)" ]
}

# A port with room above it for the inner parts, below those that outgoing connections take for themselves.
free_port() { node "$CHECKOUT/deploy/test/free-port.mjs"; }

# The first browser that works; as root Debian's, else the one inside an npm package.
find_browser() {
  local candidate
  for candidate in "${CHROMIUM_PATH:-}" "$(command -v chromium-headless-shell)" "$(command -v chromium)" \
    "$(install_browser)"; do
    if [ -x "$candidate" ] && timeout 30 "$candidate" --version; then
      export CHROMIUM_PATH=$candidate
      return
    fi
  done
  return 1
}

install_browser() {
  command -v chromium-headless-shell chromium >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq chromium-headless-shell fonts-liberation2; } >&2
    command -v chromium-headless-shell
  else
    node "$CHECKOUT/deploy/test/unpack-browser.mjs" "$CHECKOUT/.dondoc/browser" | tail -n 1
  fi
}

boot() {
  local data=$1 port=$2
  "$CHECKOUT/start" --no-build --data "$data" --port "$port" --today 2024-05-20 >"$RESULTS/stack.log" 2>&1 &
  STACK=$!
  trap 'kill -TERM "$STACK" 2>/dev/null' EXIT
  step boot wait_until_ready "$port"
}

wait_until_ready() {
  local waited
  for waited in $(seq 240); do
    grep -q READY "$RESULTS/stack.log" && return 0
    kill -0 "$STACK" || break
    sleep 1
  done
  echo "not ready after $waited s"
  cat "$RESULTS/stack.log"
  return 1
}

halt() {
  kill -TERM "$STACK" && wait "$STACK"
  local exit=$?
  trap - EXIT
  # 143 is the answer to TERM.
  [ "$exit" = 0 ] || [ "$exit" = 143 ]
}
