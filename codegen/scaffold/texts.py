"""What a document says of its vendor, and the files written from it."""

from __future__ import annotations

import keyword
import re
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import jinja2

from ..names import pascal
from ..openapi.walk import Document, resolve
from ..vendors import Vendor


@attrs.frozen
class Auth:
    """A credential in a header."""

    header: str
    prefix: str


@attrs.frozen
class Facts:
    """What the files of a vendor differ in.

    Attributes:
        client: the name of the synchronous client.
        env: begins the names of its environment variables.
        server: the address of the API.
        host: the host of that address.
        base_path: its path.
        auth: how it is authenticated; ``None`` where the document says nothing that
            can be derived.
    """

    name: str
    title: str
    package: str
    distribution: str
    client: str
    env: str
    server: str
    host: str
    base_path: str
    auth: Auth | None


def facts(vendor: Vendor, document: Document) -> Facts:
    """Read what ``document`` says of its API."""
    client = pascal(vendor.name)
    servers = document.get("servers") or [{}]
    server = str(servers[0].get("url") or "https://api.example.test").rstrip("/")
    return Facts(
        name=vendor.name,
        title=vendor.title,
        package=vendor.package,
        distribution=vendor.distribution,
        client=f"{client}_" if keyword.iskeyword(client) else client,
        env=vendor.name.upper(),
        server=server,
        host=urlsplit(server).hostname or "",
        base_path=urlsplit(server).path,
        auth=_auth(document),
    )


def _auth(document: Document) -> Auth | None:
    """The first security scheme that is a header."""
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    for scheme in (resolve(document, scheme) for scheme in schemes.values()):
        kind = (scheme.get("type"), str(scheme.get("scheme", "")).lower())
        if kind == ("http", "bearer") or kind[0] in ("oauth2", "openIdConnect"):
            return Auth("Authorization", "Bearer ")
        if kind[0] == "apiKey" and scheme.get("in") == "header":
            return Auth(str(scheme["name"]), "")
    return None


def render(name: str, facts: Facts, **more: Any) -> str:
    """The text of the file ``name``."""
    template = _environment().get_template(f"{name}.jinja")
    return template.render({**attrs.asdict(facts, recurse=False), **more})


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,
    )
    environment.filters["py"] = repr
    environment.filters["re_escape"] = re.escape
    return environment
