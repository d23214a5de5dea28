#!/usr/bin/env bash
# A bot over the long connection behind a network that goes silent: nothing comes, nothing is refused, and what is written goes nowhere.
# The bot must notice within a minute and be there again when the network is. Not part of CI: it makes network namespaces, so it needs
# root and Linux, and takes two minutes.
#
# Plain http goes to loopback addresses alone, so both ends have one: 127.1.0.1 and 127.1.0.2, over a pair of virtual interfaces.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo build -q -p feishu-events --example platform --features socket,testing
cargo build -q -p feishu-api --example bot --features message,socket
built="${CARGO_TARGET_DIR:-target}/debug/examples"
log="$(mktemp)"

clean() {
  kill "${platform:-}" "${bot:-}" 2> /dev/null || true
  ip netns del feishu-bot 2> /dev/null || true
  ip netns del feishu-platform 2> /dev/null || true
}
trap clean EXIT
clean

ip netns add feishu-bot
ip netns add feishu-platform
ip link add bot netns feishu-bot type veth peer name platform netns feishu-platform
for side in bot platform; do
  number=$([ "$side" = bot ] && echo 1 || echo 2)
  ip netns exec "feishu-$side" sysctl -qw net.ipv4.conf.all.route_localnet=1 "net.ipv4.conf.$side.route_localnet=1"
  ip netns exec "feishu-$side" ip addr add "127.1.0.$number/24" dev "$side"
  ip netns exec "feishu-$side" ip link set "$side" up
done

ip netns exec feishu-platform "$built/platform" 127.1.0.2:8080 > "$log" &
platform=$!
sleep 1
FEISHU_APP_ID=cli_1 FEISHU_APP_SECRET=s FEISHU_BASE_URL=http://127.1.0.2:8080 ip netns exec feishu-bot "$built/bot" &
bot=$!

expect() {
  for ((waited = 0; waited < $2; waited++)); do
    ! grep -q "$1" "$log" || return 0
    sleep 1
  done
  echo "expected within $2 s: $1"; cat "$log"; return 1
}

expect 'connection 1: answered 200' 20
echo "the network goes silent"
ip netns exec feishu-platform ip link set platform down
# Had the bot not noticed by then, the first connection would go on when the network is back.
sleep 63
ip netns exec feishu-platform ip link set platform up
expect 'connection 2: answered 200' 40
echo "noticed within 63 s, and heard again: $(grep 'connection 2: there' "$log")"

if ip netns exec feishu-bot tc qdisc add dev bot root netem loss 3% delay 4s 2> /dev/null; then
  sleep 300
  ! grep -q 'connection 3' "$log" || { echo "a bad link is taken for a dead one"; cat "$log"; exit 1; }
  echo "a link that loses three of a hundred packets and takes four seconds each way is no dead one"
else
  echo "this kernel has no netem: a bad link was not tried"
fi
