# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Accepts every connection on one port, reads what comes, and never says a word. Usage: silent.py PORT"""

from __future__ import annotations

import selectors
import socket
import sys


def main(port: int) -> None:
    waiting = selectors.DefaultSelector()
    server = socket.create_server(("0.0.0.0", port), backlog=1024)
    server.setblocking(False)
    waiting.register(server, selectors.EVENT_READ)
    while True:
        for key, _ in waiting.select():
            connection = key.fileobj
            assert isinstance(connection, socket.socket)
            if connection is server:
                client = server.accept()[0]
                client.setblocking(False)
                waiting.register(client, selectors.EVENT_READ)
                continue
            try:
                ended = not connection.recv(65536)
            except OSError:
                ended = True
            if ended:
                waiting.unregister(connection)
                connection.close()


if __name__ == "__main__":
    main(int(sys.argv[1]))
