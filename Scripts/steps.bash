# For the other scripts (source it): goes to the top of the repository and runs work as named, timed steps.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

stop() {
    echo "$(basename "$0"): $1" >&2
    exit 69
}

command -v swift > /dev/null || stop "Swift 6.3 is needed and 'swift' is not found. Install it and put it on the PATH."

# step "name" "how long it takes" command…   prints the name before and the time after; answers the command's status.
step() {
    local name=$1 hint=$2 started=$SECONDS status=0
    shift 2
    echo "== $name (${hint})"
    "$@" || status=$?
    if [ "$status" = 0 ]; then
        echo "== $name: done in $((SECONDS - started)) s"
    else
        echo "== $name: FAILED after $((SECONDS - started)) s (status $status)" >&2
    fi
    return "$status"
}
