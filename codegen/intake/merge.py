"""Several documents that describe one API become one."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from ..errors import CodegenError
from ..names import pascal
from ..openapi.walk import METHODS, Document, path_items, references, walk_schema_nodes

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
    _own_security(parts)
    whole = parts[0]
    whole["openapi"] = max(str(part["openapi"]) for part in parts)
    for part, origin in zip(parts[1:], origins[1:], strict=True):
        _rename(whole, part)
        _join_components(whole, part)
        _join_paths(whole, part, origin)
        _join_tags(whole, part)
    return whole


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
        part["paths"] = {f"{base}{path}": item for path, item in path_items(part)}


def _own_security(parts: list[Document]) -> None:
    """Security that differs moves into the operations; the same stays one for all."""
    stated = [_root_security(part) for part in parts]
    if all(item == stated[0] for item in stated):
        return
    for part in parts:
        _move_security(part)


def _root_security(part: Document) -> tuple[Any, dict[str, Any]]:
    """The security of the whole document, and the schemes that it names."""
    security = part.get("security")
    schemes = (part.get("components") or {}).get("securitySchemes") or {}
    names = {name for item in security or () for name in item}
    return security, {name: schemes.get(name) for name in names}


def _move_security(part: Document) -> None:
    security = part.pop("security", None)
    for _, item in path_items(part) if security is not None else ():
        for method in METHODS:
            if method in item:
                item[method].setdefault("security", security)


def _rename(whole: Document, part: Document) -> None:
    title = pascal((part.get("info") or {}).get("title") or "Other")
    ours, theirs = _component_names(whole), _component_names(part)
    renamed: dict[str, str] = {}
    for kind, name in _clashing(whole, part):
        fresh = f"{name}{title}"
        while (kind, fresh) in ours | theirs:
            fresh += "Other"
        theirs.add((kind, fresh))
        components = part["components"][kind]
        components[fresh] = components.pop(name)
        renamed[f"#/components/{kind}/{name}"] = f"#/components/{kind}/{fresh}"
    for _, node in walk_schema_nodes(part) if renamed else ():
        _redirect(node, renamed)
    if renamed:
        whole.setdefault(RENAMED, {}).update(renamed)


def _component_names(document: Document) -> set[tuple[str, str]]:
    return {
        (kind, name)
        for kind, components in (document.get("components") or {}).items()
        for name in (components if isinstance(components, dict) else ())
    }


def _clashing(whole: Document, part: Document) -> list[tuple[str, str]]:
    """Names that do not mean the same: by what they say, or by what they refer to."""
    both = sorted(_component_names(whole) & _component_names(part))
    old, new = whole.get("components") or {}, part.get("components") or {}
    clashing = [(k, name) for k, name in both if old[k][name] != new[k][name]]
    while True:
        pointers = {f"#/components/{kind}/{name}" for kind, name in clashing}
        more = [
            (kind, name)
            for kind, name in both
            if (kind, name) not in clashing and _mentions(new[kind][name], pointers)
        ]
        if not more:
            return clashing
        clashing += more


def _mentions(component: Any, pointers: set[str]) -> bool:
    return any(node["$ref"] in pointers for _, node in references(component))


def _redirect(node: Any, renamed: dict[str, str]) -> None:
    if not isinstance(node, dict):
        return
    if node.get("$ref") in renamed:
        node["$ref"] = renamed[node["$ref"]]
    discriminator = node.get("discriminator")
    mapping = (
        (discriminator.get("mapping") or {}) if isinstance(discriminator, dict) else {}
    )
    for word, goal in mapping.items():
        # A mapping may name the schema alone.
        pointer = goal if "/" in goal else f"#/components/schemas/{goal}"
        mapping[word] = renamed.get(pointer, goal)
    if isinstance(node.get("security"), list):
        node["security"] = [_secured(item, renamed) for item in node["security"]]


def _secured(requirement: Document, renamed: dict[str, str]) -> Document:
    prefix = "#/components/securitySchemes/"
    return {
        renamed.get(f"{prefix}{name}", name).removeprefix(prefix): scopes
        for name, scopes in requirement.items()
    }


def _join_components(whole: Document, part: Document) -> None:
    for kind, components in (part.get("components") or {}).items():
        if isinstance(components, dict):
            whole.setdefault("components", {}).setdefault(kind, {}).update(components)


def _join_paths(whole: Document, part: Document, origin: str) -> None:
    for path, item in path_items(part):
        known = whole["paths"].setdefault(path, {})
        for key, value in item.items():
            if key in known and known[key] != value:
                what = f"{key.upper()} {path}" if key in METHODS else f"{path} ({key})"
                raise CodegenError(
                    f"{origin} describes {what} otherwise than the documents before "
                    "it; remove it from one of them."
                )
            known[key] = value


def _join_tags(whole: Document, part: Document) -> None:
    tags = whole.setdefault("tags", [])
    known = {tag.get("name") for tag in tags}
    tags += [tag for tag in part.get("tags") or () if tag.get("name") not in known]
