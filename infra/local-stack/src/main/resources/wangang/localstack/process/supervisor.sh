# Runs a command until it ends, or until standard input ends: the writing end of that pipe is held by the launcher
# alone, so the command ends with the launcher however the launcher dies.
# Arguments: stop signal, seconds until KILL, file for the process id or -, directory to delete at the end or -, command.
signal=$1 grace=$2 pidfile=$3 rubbish=$4
shift 4
# Caught, not ignored: a caught signal is back to its default in the command, an ignored one stays ignored.
trap : INT HUP TERM
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
[ "$pidfile" = - ] || echo "$child" >"$pidfile"
(
    while read -r _; do :; done <&3
    kill -s "$signal" "$child" 2>/dev/null
    left=$((grace * 5))
    while [ "$left" -gt 0 ] && kill -s 0 "$child" 2>/dev/null; do
        sleep 0.2
        left=$((left - 1))
    done
    kill -s KILL "$child" 2>/dev/null
) &
watcher=$!
exec 3<&-
while :; do
    wait "$child"
    status=$?
    kill -s 0 "$child" 2>/dev/null || break
done
kill "$watcher" 2>/dev/null
[ "$pidfile" = - ] || rm -f "$pidfile"
if [ "$rubbish" != - ]; then
    rm -rf "$rubbish" 2>/dev/null || { sleep 1; rm -rf "$rubbish"; }
fi
exit "$status"
