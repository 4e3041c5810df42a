"""The servers of single operations, where they are not those of the whole API."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any
from urllib.parse import urlsplit

import attrs

from ..openapi.walk import Document, operations


@attrs.frozen
class Server:
    """Where an operation is sent when it is not sent where the others are.

    Attributes:
        url: An absolute URL, or the path of another server on the same host.
        credentials: Whether the host is the vendor's own and may get credentials.
    """

    url: str
    credentials: bool


def server_of(
    document: Document, path: str, operation: Document, hosts: Collection[str]
) -> Server | None:
    """Return the server of an operation; ``None`` for that of the whole API.

    Args:
        document: The prepared document.
        path: Of the operation.
        operation: One of its operations.
        hosts: The hosts that the vendor declares as its own.
    """
    own = operation.get("servers") or document["paths"][path].get("servers")
    everywhere = [
        _address(server) for server in document.get("servers") or [{"url": "/"}]
    ]
    if not own or _address(own[0]) in everywhere:
        return None
    url = _address(own[0])
    host = urlsplit(url).netloc
    if not host or host in {urlsplit(item).netloc for item in everywhere}:
        return Server(urlsplit(url).path or "/", credentials=True)
    return Server(url, host in hosts)


def lost_servers(
    document: Document, hosts: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield name and reason of the operations that would be sent without credentials.

    Args:
        document: The prepared document.
        hosts: The hosts that the vendor declares as its own.
    """
    for method, path, operation in operations(document):
        server = server_of(document, path, operation, hosts)
        if (
            server
            and not server.credentials
            and _needs_credentials(document, operation)
        ):
            reason = (
                f"{server.url} would get no credentials; if it is the vendor's, list "
                f"{urlsplit(server.url).netloc} under `hosts` in generator.yaml"
            )
            yield f"{method} {path} server", reason


def _address(server: Any) -> str:
    """The URL of a server, with the defaults of its variables."""
    variables = server.get("variables") or {}
    defaults = {name: str(item.get("default", "")) for name, item in variables.items()}
    url = re.sub(
        r"\{([^{}]+)\}", lambda m: defaults.get(m[1], m[0]), str(server.get("url", "/"))
    )
    return f"https:{url}" if url.startswith("//") else url.rstrip("/") or "/"


def _needs_credentials(document: Document, operation: Document) -> bool:
    schemes = (document.get("components") or {}).get("securitySchemes")
    demanded = operation.get("security", document.get("security"))
    if demanded is None:
        return bool(schemes)
    return bool(demanded) and {} not in demanded
