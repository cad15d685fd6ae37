#!/bin/sh
# Lets every script say in a sentence what the machine lacks when the Node that came with the packages cannot start.
#
#   sh .ci/guard-node.sh    after an installation: takes the place of node_modules/.bin/node if that cannot start
#
# In that place it starts the same Node as soon as the machine has what it lacked. It runs in the shell, since on such
# a machine no other Node is found before the one that fails.
if [ "$(basename "$0")" != node ]; then
  node=node_modules/.bin/node
  if [ ! -e "$node" ] || "$node" --version >/dev/null 2>&1; then exit 0; fi
  mv "$node" "$node-of-packages" && cp "$0" "$node" && chmod +x "$node"
  exit
fi

if reason=$("$0-of-packages" --version 2>&1 >/dev/null); then exec "$0-of-packages" "$@"; fi

case $reason in
  *libatomic.so*) debian=libatomic1 fedora=libatomic ;;
  *libstdc++.so*) debian=libstdc++6 fedora=libstdc++ ;;
  *libgcc_s.so*) debian=libgcc-s1 fedora=libgcc ;;
esac
if [ -n "$debian" ]; then
  echo "Node needs a library that this machine lacks: install it by apt-get install $debian (Debian, Ubuntu) or dnf install $fedora (Fedora), then run the command again." >&2
else
  echo "The Node that came with the packages cannot start on this machine; it needs Linux with glibc 2.28 or later, not musl: $reason" >&2
fi
exit 1
