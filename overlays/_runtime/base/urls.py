"""Addresses: which server a client talks to, and that a path stays where it should."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Any

import httpx

from .errors import ConfigurationError, InvalidRequestError
from .value import Value

_PORTS = {"http": 80, "https": 443}
_HOST_PART = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
# How generated code writes what is not an id: of a record without one, for example.
_PLACEHOLDER_ARGUMENTS = ("None", "UNSET")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
# What httpx leaves as it is in a path, but for "/.".
_SIMPLE_PATH = re.compile(
    r"/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]++|%[A-Fa-f0-9]{2})*+", re.ASCII
)
_LONGEST = 10_000
_new: Any = object.__new__


class Origin(Value):
    """Scheme, host and port: who receives a request (RFC 6454)."""

    scheme: str
    host: str
    port: int

    @cached_property
    def secure(self) -> bool:
        """Whether a secret may travel to it without leaving encryption or machine."""
        return self.scheme == "https" or is_loopback(self.host)


def origin_of(url: httpx.URL) -> Origin:
    """Return the origin of an absolute URL."""
    return _origin(url.scheme, url.host, url.port)


@lru_cache(maxsize=256)
def _origin(scheme: str, host: str, port: int | None) -> Origin:
    # A client has one or two; each call asks several times.
    return Origin(scheme, host, port or _PORTS.get(scheme, 0))


def path_of(url: httpx.URL) -> str:
    """Return the path of a URL as it is sent: what is encoded cannot break a line."""
    return url.raw_path.partition(b"?")[0].decode("ascii")


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine."""
    if host == "localhost" or host.endswith(".localhost") or host == "::1":
        return True
    return bool(re.fullmatch(r"127(\.\d{1,3}){3}", host))


def parse_base_url(text: str, *, allow_plain_http: bool = False) -> httpx.URL:
    """Check the address of an API.

    Args:
        text: Absolute URL; a path in it is kept as prefix of every request.
        allow_plain_http: Accept ``http://`` for hosts other than this machine.

    Returns:
        The parsed URL.

    Raises:
        ConfigurationError: It is not a usable http(s) URL, or unencrypted.
    """
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"base_url is not a URL: {error}") from None
    if str(text) != str(text).strip():
        raise ConfigurationError("base_url begins or ends with white space")
    if url.scheme not in _PORTS or not url.host:
        raise ConfigurationError("base_url must begin with https:// and name a host")
    if url.userinfo or url.query or url.fragment:
        raise ConfigurationError(
            "base_url must not hold a user name, a query or a fragment"
        )
    require_secure(url, allow_plain_http, ConfigurationError)
    return url


def require_secure(
    url: httpx.URL,
    allow_plain_http: bool,
    error: type[ConfigurationError] | type[InvalidRequestError],
) -> None:
    """Refuse plain http to another machine unless it was asked for by name.

    Raises:
        ConfigurationError: Or the other error class given.
    """
    if not allow_plain_http and not origin_of(url).secure:
        raise error(
            f"{url.scheme}://{url.host} is not encrypted; use https, or pass"
            " allow_plain_http=True to accept that everything can be read on the way"
        )


def fill_host(template: str, **parts: str) -> str:
    """Fill the named parts of a host template, ``https://{account}.example.test``.

    Raises:
        ConfigurationError: A part is missing or is not a plain host label.
    """
    for name in re.findall(r"\{(\w+)\}", template):
        value = parts.get(name)
        if not isinstance(value, str) or not _HOST_PART.fullmatch(value):
            raise ConfigurationError(
                f"{name} must be letters, digits and hyphens, as in the host name"
            )
        template = template.replace(f"{{{name}}}", value)
    return template


def matches_host_template(url: str, template: str) -> bool:
    """Return whether `fill_host` may have made an address of the template."""
    parts = re.split(r"\{\w+\}", template.rstrip("/"))
    return bool(re.fullmatch("[A-Za-z0-9-]+".join(map(re.escape, parts)), url))


def absolute_url(base: httpx.URL, path: str) -> str:
    """Return the absolute address of a path below the base URL.

    An absolute URL is returned as it is.
    """
    if _ABSOLUTE.match(path):
        return path
    return f"{str(base).rstrip('/')}/{path.lstrip('/')}"


def url_below(base: httpx.URL, path: str, parameters: Any = None) -> httpx.URL:
    """Return the address of a path below the base URL.

    Args:
        base: A base URL; an absolute path is taken as it is.
        path: The path, percent-encoded.
        parameters: Query parameters, as httpx takes them.

    Raises:
        httpx.InvalidURL: It cannot be an address.
    """
    if (url := _replaced_path(base, path, parameters)) is not None:
        return url
    url = httpx.URL(absolute_url(base, path))
    return url.copy_merge_params(parameters) if parameters else url


def _replaced_path(base: httpx.URL, path: str, parameters: Any) -> httpx.URL | None:
    """Return the same without taking the address apart; ``None`` for unusual ones.

    Parsing takes longer than all else about a request, and the base was parsed before.
    """
    parts = getattr(base, "_uri_reference", None)
    if parts is None or "/." in path or not _SIMPLE_PATH.fullmatch(path):
        return None
    query = None
    if parameters:
        if not isinstance(parameters, Mapping):
            return None
        query = str(httpx.QueryParams(parameters))
    if len(path) + len(query or "") > _LONGEST:
        return None
    url: httpx.URL = _new(httpx.URL)
    whole = f"{parts.path.rstrip('/')}/{path.lstrip('/')}"
    url._uri_reference = parts._replace(path=whole, query=query)
    return url


def check_path_arguments(path: str, template: str, name: str) -> None:
    """Make sure that arguments stayed within their segment of the path.

    Generated code percent-encodes arguments, but ``.`` and ``..`` survive that and
    would be resolved away on the road, and an empty one would address the collection.

    Raises:
        InvalidRequestError: An argument would change the address.
    """
    segments, wanted = path.split("/"), template.split("/")
    if len(segments) != len(wanted):
        raise InvalidRequestError(f"{name}: an argument adds segments to {template}")
    for segment, pattern in zip(segments, wanted, strict=True):
        if "{" in pattern:
            _check_segment(segment, pattern, name)


def _check_segment(segment: str, pattern: str, name: str) -> None:
    if not segment:
        raise InvalidRequestError(f"{name}: {pattern} in the path must not be empty")
    if segment in _PLACEHOLDER_ARGUMENTS:
        raise InvalidRequestError(f"{name}: {pattern} in the path is {segment}")
    if segment.replace("%2E", ".").replace("%2e", ".") in (".", ".."):
        raise InvalidRequestError(f"{name}: {segment!r} is not a usable {pattern}")
    if "?" in segment or "#" in segment:
        raise InvalidRequestError(f"{name}: {pattern} in the path is not encoded")
