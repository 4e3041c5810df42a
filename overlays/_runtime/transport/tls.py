"""One TLS context for all clients; reading the root certificates waits for https."""

from __future__ import annotations

import functools
import os
import ssl
import threading

from ..base.errors import ConfigurationError

_lock = threading.Lock()
_loaded = False


@functools.cache
def shared_context() -> ssl.SSLContext:
    """Return the process-wide context.

    It verifies certificates and trusts nobody until `load_roots` was called: reading
    the root certificates costs more than everything else about a new client.
    """
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def load_roots() -> None:
    """Let the shared context trust the usual roots, once per process.

    ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` replace the bundled roots, as in httpx.

    Raises:
        ConfigurationError: They cannot be read.
    """
    global _loaded
    if _loaded:
        return
    with _lock:
        if not _loaded:
            _load(_root_files())
            _loaded = True


def _load(files: dict[str, str]) -> None:
    try:
        shared_context().load_verify_locations(**files)
    except OSError as error:
        raise ConfigurationError(
            f"the root certificates in {', '.join(files.values())} cannot be read:"
            f" {error}"
        ) from error


def _root_files() -> dict[str, str]:
    if path := os.environ.get("SSL_CERT_FILE"):
        return {"cafile": path}
    if path := os.environ.get("SSL_CERT_DIR"):
        return {"capath": path}
    import certifi

    return {"cafile": certifi.where()}


if hasattr(os, "register_at_fork"):
    # The lock may be held by another thread at the moment of the fork.
    def _renew_lock() -> None:
        global _lock
        _lock = threading.Lock()

    os.register_at_fork(after_in_child=_renew_lock)
