"""Several documents that describe one API become one."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from ..documents import METHODS, Document, walk
from ..errors import CodegenError
from ..words import pascal

#: Where a merged document says which components it had to rename.
RENAMED = "x-renamed-components"


def merged(documents: Sequence[Document], origins: Sequence[str]) -> Document:
    """Merge ``documents``; the first one gives the title and keeps its names.

    Components of one name and different content are kept both: the later one gets the
    title of its document in its name, which the member ``x-renamed-components`` says.

    Raises:
        CodegenError: two documents describe one operation differently, or hosts differ.
    """
    if len(documents) == 1:
        return documents[0]
    parts = [copy.deepcopy(document) for document in documents]
    _align_servers(parts, origins)
    for part in parts:
        _own_security(part)
    made = parts[0]
    made["openapi"] = max(str(part["openapi"]) for part in parts)
    for part, origin in zip(parts[1:], origins[1:], strict=True):
        _rename(made, part)
        _join_components(made, part)
        _join_paths(made, part, origin)
        _join_tags(made, part)
    return made


def _align_servers(parts: list[Document], origins: Sequence[str]) -> None:
    """Servers that differ in their path only: the path moves into the operations'."""
    urls = [(part.get("servers") or [{"url": "/"}])[0]["url"] for part in parts]
    if len(set(urls)) == 1:
        return
    hosts = {urlsplit(url)[:2] for url in urls}
    if len(hosts) > 1:
        raise CodegenError(
            f"{origins[0]} and {origins[1]} have different hosts, {urls[0]} and "
            f"{urls[1]}; one client talks to one. Correct `servers` in one of them."
        )
    for part, url in zip(parts, urls, strict=True):
        base = urlsplit(url).path.rstrip("/")
        part["servers"] = [{"url": url.removesuffix("/").removesuffix(base) or "/"}]
        part["paths"] = {f"{base}{path}": each for path, each in part["paths"].items()}


def _own_security(part: Document) -> None:
    security = part.pop("security", None)
    for item in part["paths"].values() if security is not None else ():
        for method in METHODS:
            if method in item:
                item[method].setdefault("security", security)


def _rename(made: Document, part: Document) -> None:
    title = pascal((part.get("info") or {}).get("title") or "Other")
    renamed: dict[str, str] = {}
    for kind, found in (part.get("components") or {}).items():
        known = (made.get("components") or {}).get(kind) or {}
        for name in list(found) if isinstance(found, dict) else ():
            if name in known and known[name] != found[name]:
                fresh = f"{name}{title}"
                found[fresh] = found.pop(name)
                renamed[f"#/components/{kind}/{name}"] = f"#/components/{kind}/{fresh}"
    for _, node in walk(part) if renamed else ():
        _redirect(node, renamed)
    if renamed:
        made.setdefault(RENAMED, {}).update(renamed)


def _redirect(node: Any, renamed: dict[str, str]) -> None:
    if not isinstance(node, dict):
        return
    for key, value in node.items():
        if isinstance(value, str) and value in renamed:
            node[key] = renamed[value]


def _join_components(made: Document, part: Document) -> None:
    for kind, found in (part.get("components") or {}).items():
        if isinstance(found, dict):
            made.setdefault("components", {}).setdefault(kind, {}).update(found)


def _join_paths(made: Document, part: Document, origin: str) -> None:
    for path, item in part["paths"].items():
        known = made["paths"].setdefault(path, {})
        for key, value in item.items():
            if key in known and known[key] != value:
                what = f"{key.upper()} {path}" if key in METHODS else f"{path} ({key})"
                raise CodegenError(
                    f"{origin} describes {what} otherwise than the documents before "
                    "it; remove it from one of them."
                )
            known[key] = value


def _join_tags(made: Document, part: Document) -> None:
    tags = made.setdefault("tags", [])
    known = {tag.get("name") for tag in tags}
    tags += [tag for tag in part.get("tags") or () if tag.get("name") not in known]
