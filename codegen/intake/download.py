"""Download a document within limits of time and size, over https only.

A document decides what code is generated, and its address may lead anywhere: what is
endless, slow, cut short or redirected to a place inside the network is refused.
"""

from __future__ import annotations

import contextlib
import ipaddress
import queue
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator

import httpx

from ..errors import CodegenError

#: The largest text taken in; the largest document known has 2.5 MB.
MAX_BYTES = 50_000_000

#: Seconds until a download is given up, redirects included.
MAX_SECONDS = 60.0

#: Addresses that a gateway takes for the one of version 4 in their last bytes.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

Redacted = Callable[[str], str]


def text(
    address: str, redacted: Redacted, transport: httpx.BaseTransport | None = None
) -> str:
    """The text at ``address``.

    Args:
        address: begins with ``https://``.
        redacted: makes an address fit for messages.
        transport: how to reach the address; for tests.

    Raises:
        CodegenError: it cannot be had whole within the limits, or is not text.
    """
    results: queue.SimpleQueue[bytes | BaseException] = queue.SimpleQueue()

    def download() -> None:
        try:
            results.put(_Download(address, redacted, transport).content())
        except BaseException as error:
            results.put(error)

    # No limit of httpx covers the whole: a header that drips ends none of its reads.
    threading.Thread(target=download, daemon=True).start()
    try:
        result = results.get(timeout=MAX_SECONDS)
    except queue.Empty:
        raise CodegenError(
            f"{redacted(address)} was not there after {MAX_SECONDS:g} s. Try again, or "
            "save the document and name the file."
        ) from None
    if isinstance(result, BaseException):
        raise result
    try:
        return result.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CodegenError(
            f"{redacted(address)} is not UTF-8 text: {error}."
        ) from error


class _Download:
    def __init__(
        self,
        address: str,
        redacted: Redacted,
        transport: httpx.BaseTransport | None,
    ) -> None:
        self._address, self._redacted = address, redacted
        self._transport = transport

    def content(self) -> bytes:
        client = httpx.Client(
            transport=self._transport,
            follow_redirects=True,
            timeout=MAX_SECONDS / 3,
            event_hooks={"request": [self._check_request]},
            headers={
                "Accept": "application/json, application/yaml, */*;q=0.1",
                "Accept-Encoding": "gzip",
            },
        )
        try:
            with client, client.stream("GET", self._address) as response:
                self._check_response(response)
                return self._limited(response)
        except (httpx.HTTPError, httpx.InvalidURL, zlib.error) as error:
            raise CodegenError(
                f"{self._redacted(self._address)} could not be fetched whole: "
                f"{type(error).__name__}. Try again, or save the document and name "
                "the file."
            ) from error

    def _check_request(self, request: httpx.Request) -> None:
        where = self._redacted(str(request.url))
        if request.url.scheme != "https":
            raise CodegenError(f"{where}: redirected away from https.")
        asked = httpx.URL(self._address).host
        if request.url.host != asked and not _is_public(request.url.host):
            raise CodegenError(
                f"{where}: redirected to an address inside a network. Name the address "
                "of the document itself if that is where it is."
            )

    def _check_response(self, response: httpx.Response) -> None:
        where = self._redacted(str(response.url))
        if response.status_code != 200:
            raise CodegenError(
                f"{where} returned {response.status_code} instead of a document; look "
                "at it in a browser, save the document and name the file."
            )
        if "html" in response.headers.get("Content-Type", ""):
            raise CodegenError(
                f"{where} is an HTML page, not a document; name the address of the "
                "JSON or YAML itself."
            )

    def _limited(self, response: httpx.Response) -> bytes:
        where = self._redacted(str(response.url))
        end = time.monotonic() + MAX_SECONDS
        content = bytearray()
        for part in _decoded(response, where):
            content += part
            if len(content) > MAX_BYTES:
                raise CodegenError(f"{where} sends more than {MAX_BYTES // 10**6} MB.")
            if time.monotonic() > end:
                seconds = f"{MAX_SECONDS:g} s"
                raise CodegenError(f"{where} sends for longer than {seconds}.")
        return bytes(content)


def _decoded(response: httpx.Response, where: str) -> Iterator[bytes]:
    """The parts of the content; for httpx a gzip that was cut short is whole."""
    coding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if coding == "identity":
        yield from response.iter_raw()
    elif coding in ("gzip", "x-gzip"):
        yield from _unpacked(response.iter_raw(), where)
    else:
        raise CodegenError(
            f"{where} comes in the coding {coding!r}, which nobody asked for; save the "
            "document and name the file."
        )


def _unpacked(parts: Iterator[bytes], where: str) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    for part in parts:
        waiting = part
        while waiting and not unpacker.eof:
            # A little at a time: a megabyte may hold a gigabyte of zeros.
            yield unpacker.decompress(waiting, 1_000_000)
            waiting = unpacker.unconsumed_tail
    if not unpacker.eof:
        raise CodegenError(f"{where} was cut short: its gzip has no end. Try again.")


def _is_public(host: str) -> bool:
    """Whether every address of ``host`` is one of the public internet."""
    with contextlib.suppress(ValueError):
        return _is_global(host.strip("[]"))
    try:
        addresses = socket.getaddrinfo(host, None)
    except OSError:
        return True  # it cannot be reached either, which httpx says better
    return all(_is_global(str(entry[4][0])) for entry in addresses)


def _is_global(text: str) -> bool:
    """Whether an address is of the public internet, also one that holds another."""
    address = ipaddress.ip_address(text)
    inner = None
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return (inner or address).is_global and not address.is_multicast
