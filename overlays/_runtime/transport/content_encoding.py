"""Compressed bodies of which httpx would silently hand on a part."""

from __future__ import annotations

import httpx

_MEMBER = b"\x1f\x8b"


# What describes the body on the wire says nothing about the empty stand-in.
_WIRE_HEADERS = frozenset(
    {b"content-encoding", b"transfer-encoding", b"content-length"}
)


def without_body(response: httpx.Response) -> httpx.Response:
    """Return a response without its body, which went elsewhere or is unreadable."""
    headers = [
        pair for pair in response.headers.raw if pair[0].lower() not in _WIRE_HEADERS
    ]
    return httpx.Response(
        response.status_code, headers=headers, content=b"", request=response.request
    )


def require_whole(response: httpx.Response) -> None:
    """Refuse a body whose compression ends too early, or goes on after its end.

    httpx takes a body that was cut for whole when the announced length fits, as it does
    where a proxy or a cache cut it, and of a gzip body of several members (RFC 1952) it
    reads the first. The caller would get short data without a word.

    Args:
        response: A response whose body was read.

    Raises:
        httpx.DecodingError: Something of the body is missing.
    """
    if not response.num_bytes_downloaded:
        return  # nothing was sent: there is nothing to miss either
    # httpx offers the state of its decoders nowhere else.
    decoder = getattr(response, "_decoder", None)
    for each in getattr(decoder, "children", (decoder,)):
        decompressor = getattr(each, "decompressor", None)
        cut = getattr(decompressor, "eof", True) is False
        if cut or getattr(decompressor, "unused_data", b"").startswith(_MEMBER):
            reason = "was cut short" if cut else "has several members"
            raise httpx.DecodingError(
                f"the compressed body {reason}", request=response.request
            )
