# For Scripts/check and Scripts/test (source it after steps.bash): runs steps and adds up the tests that passed and failed.
# A step that cannot run, or ends badly without a count of its own, counts as one failure: nothing is skipped in silence.

passed=0
failed=0
notes=$(mktemp -d "${TMPDIR:-/tmp}/zeggenschap-test.XXXXXX")
trap 'rm -rf "$notes"' EXIT

# once "name" "how long" command…   a step without tests: it counts when it fails.
once() {
    step "$@" && return
    failed=$((failed + 1))
    echo "$1" >> "$notes/failures"
}

# must "name" "how long" command…   as `once`, and the steps after it need it: a failure ends the run.
must() {
    step "$@" && return
    failed=$((failed + 1))
    echo "$1" >> "$notes/failures"
    total
}

# counted "name" "how long" command…   a step that writes "passed failed" to $notes/count.
counted() {
    local status=0 good bad
    rm -f "$notes/count"
    step "$@" || status=$?
    if read -r good bad 2> /dev/null < "$notes/count"; then
        passed=$((passed + good))
        failed=$((failed + bad))
        if [ "$status" != 0 ] && [ "$bad" = 0 ]; then
            failed=$((failed + 1))
            echo "$1: ended badly" >> "$notes/failures"
        fi
    else
        echo "== $1: gave no count of its tests" | tee -a "$notes/failures" >&2
        failed=$((failed + 1))
    fi
}

# The Swift tests of the debug build. What a test run counts is read from its own report; a skipped test is a failure.
swift_tests() {
    local status=0 report=$notes/report
    "${around_tests[@]}" swift test --skip-build --xunit-output "$report.xml" || status=$?
    read_report "$report-swift-testing.xml" || return 1
    return "$status"
}

# Counts test cases: one with several failures is one that failed.
read_report() {
    local tests failures skipped
    [ -s "$1" ] || return 1
    read -r tests failures skipped < <(awk '
        /<testcase / { tests++; open = 1 }
        /<failure/ && open { failures++; open = 0 }
        /<skipped/ && open { skipped++; open = 0 }
        END { print tests + 0, failures + 0, skipped + 0 }' "$1")
    echo "$((tests - failures - skipped)) $((failures + skipped))" > "$notes/count"
    awk '/<testcase / { name = $0 } /<failure|<skipped/ { print name; print }' "$1" |
        sed -E 's/.*classname="([^"]*)" name="([^"]*)".*/\1: \2/; s/^ *<failure message="(.*)".*/    \1/; s/&quot;/"/g; s/&gt;/>/g; s/&lt;/</g; s/&amp;/\&/g' |
        cut -c 1-1000 >> "$notes/failures"
    [ "$skipped" = 0 ] || {
        echo "$skipped tests were skipped; each counts as a failure" >&2
        return 1
    }
}

# printed command…   a command that ends with a line 'N passed, N failed'.
printed() {
    local status=0
    "$@" 2>&1 | tee "$notes/output" || status=$?
    sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$notes/output" | tail -n 1 > "$notes/count"
    [ -s "$notes/count" ] || rm -f "$notes/count"
    grep -A 1 -E '^ *FAIL(ED)? ' "$notes/output" | grep -v '^--$' >> "$notes/failures" || true
    return "$status"
}

# The end of a run: what failed, named once more, and the count as its last line.
total() {
    if [ -s "$notes/failures" ]; then
        echo "== What failed"
        head -n 60 "$notes/failures"
    fi
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ] && exit 0
    exit 1
}

around_tests=()
