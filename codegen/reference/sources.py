"""The public surface of a package, read from its sources; nothing is imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

import attrs
import griffe

from ..vendors import Vendor

_PUBLIC_BASE = "Resource"


@attrs.frozen
class Request:
    """What a method sends."""

    http: str
    path: str


@attrs.frozen
class Method:
    """One public method of a resource."""

    name: str
    function: griffe.Function
    request: Request | None


@attrs.frozen
class Resource:
    """One attribute of a client with its methods."""

    name: str
    methods: tuple[Method, ...]


@attrs.frozen
class Package:
    """An import package: its client, resources, models, exported names and errors."""

    vendor: Vendor
    client: griffe.Class
    resources: tuple[Resource, ...]
    models: Mapping[str, griffe.Module]
    exported: tuple[griffe.Object, ...]
    errors: tuple[griffe.Class, ...]


def load(vendor: Vendor) -> Package:
    """Read the sources of a vendor's package."""
    source = vendor.root / "packages" / vendor.distribution / "src"
    loader = griffe.GriffeLoader(search_paths=[source])
    package = loader.load(vendor.package)
    loader.resolve_aliases(implicit=True)
    assert isinstance(package, griffe.Module)
    exported = tuple(_exported(package))
    client = next(item for item in exported if _is_client(item))
    assert isinstance(client, griffe.Class)
    return Package(
        vendor=vendor,
        client=client,
        resources=tuple(_resources(loader, client)),
        models=dict(_models(package)),
        exported=exported,
        errors=tuple(_classes(package["errors"])),
    )


def _models(package: griffe.Module) -> Iterator[tuple[str, griffe.Module]]:
    generated = final(package["_generated"])
    for name in ("models", "records"):
        module = generated.members.get(name) if generated else None
        if isinstance(module, griffe.Module):
            yield name, module


def _is_client(item: griffe.Object) -> bool:
    bases = [str(base) for base in item.bases] if isinstance(item, griffe.Class) else []
    return "SyncClient" in bases


def _exported(package: griffe.Module) -> Iterator[griffe.Object]:
    for name in package.exports or ():
        target = final(package[str(name)])
        if target is not None:
            yield target


def _classes(module: griffe.Object | griffe.Alias) -> Iterator[griffe.Class]:
    for name, member in sorted(module.members.items()):
        target = final(member)
        if isinstance(target, griffe.Class) and not name.startswith("_"):
            yield target


def final(member: griffe.Object | griffe.Alias) -> griffe.Object | None:
    """What a name leads to, ``None`` for what lies outside of the package."""
    try:
        return member.final_target if isinstance(member, griffe.Alias) else member
    except griffe.AliasResolutionError:
        return None


def _resources(loader: griffe.GriffeLoader, client: griffe.Class) -> Iterator[Resource]:
    for name, member in sorted(client.all_members.items()):
        target = None if name.startswith("_") else final(member)
        if isinstance(target, griffe.Attribute) and target.annotation is not None:
            resource = _class_of(loader, target)
            if resource is not None:
                yield Resource(name, tuple(_methods(resource)))


def _class_of(
    loader: griffe.GriffeLoader, attribute: griffe.Attribute
) -> griffe.Class | None:
    path = getattr(attribute.annotation, "canonical_path", "")
    try:
        kind = final(loader.modules_collection[path])
    except KeyError:
        return None
    if not isinstance(kind, griffe.Class):
        return None
    return kind if any(b.name == _PUBLIC_BASE for b in kind.mro()) else None


def _methods(resource: griffe.Class) -> Iterator[Method]:
    requests: dict[str, Request] = {}
    for base in [*reversed(resource.mro()), resource]:
        requests |= dict(_requests(base.module))
    for name, member in sorted(resource.all_members.items()):
        target = None if name.startswith("_") else final(member)
        if isinstance(target, griffe.Function) and "._runtime." not in target.path:
            yield Method(name, target, _request_of(name, requests))


def _request_of(name: str, requests: dict[str, Request]) -> Request | None:
    """What a method sends: its own operation, or that of the one it goes on."""
    for suffix in ("", "_all", "_to_file"):
        if name.endswith(suffix) and (
            request := requests.get(name.removesuffix(suffix))
        ):
            return request
    return None


def _requests(module: griffe.Module) -> Iterator[tuple[str, Request]]:
    """The requests by name of method, from the constants of a module."""
    for attribute in module.attributes.values():
        text = str(attribute.value or "")
        if text.startswith("Operation("):
            call = ast.parse(text, mode="eval").body
            assert isinstance(call, ast.Call)
            values = {
                keyword.arg: ast.literal_eval(keyword.value)
                for keyword in call.keywords
                if keyword.arg in ("name", "method", "path")
            }
            name = values["name"].rpartition(".")[2]
            yield name, Request(values["method"], values["path"])
