"""Compressed bodies of which httpx would silently hand on a part."""

from __future__ import annotations

import httpx

_MEMBER = b"\x1f\x8b"


def require_complete(response: httpx.Response) -> None:
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
