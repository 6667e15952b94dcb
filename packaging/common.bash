# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by setup, run, test and lint: how they speak, where they keep things, how they come back from sudo.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
me=$(basename "$0")

say() { printf '%s: %s\n' "$me" "$*"; }
die() {
    printf '%s: %s\n' "$me" "$*" >&2
    exit 1
}

# The person behind sudo; empty when there is none.
behind_sudo() {
    if [[ $(id -u) == 0 && -n ${SUDO_USER:-} && $SUDO_USER != root ]]; then
        echo "$SUDO_USER"
    fi
}
# Some machines let sudo keep the person's home: root must not leave files there.
if [[ -n $(behind_sudo) ]]; then
    HOME=$(getent passwd root | cut -d: -f6)
    unset XDG_CACHE_HOME
fi

# The same place as in CMakeLists.txt (AFTERWORD_DEPS).
cache=${XDG_CACHE_HOME:-$HOME/.cache}/afterword
deps=$cache/deps

# How many compilers may work at once: one a core, and about 1 GB of memory for each.
compilers() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/MemAvailable/ { print int($2 / 1000000) }' /proc/meminfo)
    ((memory < 1)) && memory=1
    echo $((cores < memory ? cores : memory))
}

# as_person USER COMMAND...: as that person, in that person's home, so that nothing built belongs to root.
as_person() {
    local user=$1 id home
    shift
    id=$(id -u "$user")
    home=$(getent passwd "$user" | cut -d: -f6)
    local settings=("HOME=$home" "USER=$user" "LOGNAME=$user")
    if [[ -d /run/user/$id ]]; then
        settings+=("XDG_RUNTIME_DIR=/run/user/$id")
    fi
    runuser -u "$user" -- env -u SUDO_USER -u SUDO_UID -u SUDO_GID -u SUDO_COMMAND -u XDG_CACHE_HOME "${settings[@]}" "$@"
}

# set_up PURPOSE ARGUMENTS...: makes sure that everything is there; under sudo it then goes on as the person who typed it.
set_up() {
    local purpose=$1 user
    shift
    if [[ -z ${AFTERWORD_SET_UP:-} ]]; then
        "$root/packaging/setup" "$purpose"
    fi
    user=$(behind_sudo)
    if [[ -n $user ]]; then
        as_person "$user" AFTERWORD_SET_UP=1 "$root/packaging/$me" "$@"
        exit
    fi
}

# configure PRESET [ARGUMENTS...]: once; afterwards ninja itself sees when CMake has to run again.
configure() {
    local preset=$1 log
    shift
    if [[ -f $root/build/$preset/build.ninja ]]; then
        return
    fi
    mkdir -p "$root/build"
    log=$root/build/$preset-configure.log
    if ! (cd "$root" && cmake --fresh --preset "$preset" "-DAFTERWORD_DEPS=$deps" "$@") >"$log" 2>&1 </dev/null; then
        tail -n 30 "$log" >&2
        die "CMake could not prepare build/$preset; all it said is in build/$preset-configure.log."
    fi
}
