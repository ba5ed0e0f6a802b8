# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries frames between two interfaces and makes the wire bad: loses some, delays all. Needs no help of the kernel (netem).

Usage: relay.py MACHINE_SIDE SWITCH_SIDE --loss PERCENT --delay MILLISECONDS
Frames are lost on their way from the machine; the delay is that of a round trip, half of it each way. ARP is never lost: after
three lost requests the kernel itself calls a host unreachable, and that is not what is tested here.
"""

from __future__ import annotations

import argparse
import random
import select
import socket
import sys
import time
from collections import deque

_PACKET_VNET_HDR = 15  # frames keep their offloads, so that large ones pass as they are
_PACKET_IGNORE_OUTGOING = 23
_SOL_PACKET = 263
_ETH_P_ALL = 3
_HEADER = 10
_ARP = b"\x08\x06"


class _Direction:
    """One way through the relay. Every frame waits equally long, so the first in is the first out."""

    def __init__(self, source: socket.socket, target: socket.socket, loss: float, delay: float) -> None:
        self.source = source
        self._target = target
        self._loss = loss
        self._delay = delay
        self._queue: deque[tuple[float, bytes]] = deque()

    def take(self) -> None:
        """Everything that has arrived."""
        while True:
            try:
                frame = self.source.recv(66000)
            except (BlockingIOError, OSError):
                return
            is_arp = frame[_HEADER + 12:_HEADER + 14] == _ARP
            if not is_arp and random.random() < self._loss:
                continue
            self._queue.append((time.monotonic() + self._delay, frame))

    def give(self) -> float | None:
        """Sends what is due; returns in how many seconds the next frame is."""
        while self._queue:
            wait = self._queue[0][0] - time.monotonic()
            if wait > 0:
                return wait
            try:
                self._target.send(self._queue.popleft()[1])
            except OSError:
                pass  # a wire that is down loses frames
        return None


def _open(interface: str) -> socket.socket:
    opened = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
    opened.setsockopt(_SOL_PACKET, _PACKET_VNET_HDR, 1)
    opened.setsockopt(_SOL_PACKET, _PACKET_IGNORE_OUTGOING, 1)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 << 20)
    opened.bind((interface, _ETH_P_ALL))
    opened.setblocking(False)
    return opened


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("machine")
    parser.add_argument("switch")
    parser.add_argument("--loss", type=float, default=0)
    parser.add_argument("--delay", type=float, default=0)
    options = parser.parse_args()
    machine, switch = _open(options.machine), _open(options.switch)
    half = options.delay / 2000
    directions = [_Direction(machine, switch, options.loss / 100, half), _Direction(switch, machine, 0, half)]
    print("ready", flush=True)
    sys.stdout.close()
    while True:
        waits = [wait for wait in (each.give() for each in directions) if wait is not None]
        ready = select.select([each.source for each in directions], [], [], min(waits) if waits else None)[0]
        for each in directions:
            if each.source in ready:
                each.take()


if __name__ == "__main__":
    main()
