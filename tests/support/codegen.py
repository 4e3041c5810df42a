"""Turn a document into an importable package, and call what it offers."""

from __future__ import annotations

import importlib
import json
import sys
import types
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import attrs
import httpx
import yaml

from codegen import pipeline, prepare
from codegen.openapi.walk import Document, operations, resolve
from codegen.vendors import ROOT, Vendor
from codegen.verify.samples import sample
from codegen.verify.values import Values, parameters_of

CLIENT = '''\
"""A client with no settings, for the package generated next to it."""

from __future__ import annotations

from typing import ClassVar, Unpack

from ._runtime.client import AsyncClient, SyncClient
from ._runtime.options.options import AsyncClientOptions, SyncClientOptions
from ._runtime.config.vendor import Vendor
from .{name}.resources import AsyncResources, Resources

VENDOR = Vendor(
    title="Example",
    distribution="example-client",
    version="1.0",
    env_prefix="EXAMPLE",
    environments={{"production": "https://api.example.test"}},
    settings=(),
)


class Client(SyncClient, Resources):
    """The synchronous client."""

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(self, **options: Unpack[SyncClientOptions]) -> None:
        super().__init__({{}}, **options)


class Async(AsyncClient, AsyncResources):
    """The asynchronous client."""

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(self, **options: Unpack[AsyncClientOptions]) -> None:
        super().__init__({{}}, **options)
'''


class Bundle:
    """A package that holds what was generated from several documents."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self.folder = folder / "site" / name
        self.space = folder
        self.folder.mkdir(parents=True)
        (self.folder / "__init__.py").write_text('"""Generated packages."""\n')
        (self.folder / "_runtime").symlink_to(ROOT / "overlays" / "_runtime")
        sys.path.insert(0, str(folder / "site"))

    def add(
        self, name: str, document: Any, surface: str = "", **settings: Any
    ) -> GeneratedPackage:
        """Build ``document`` as the pipeline does, and put it into the bundle."""
        result = build(self.space / name, document, surface, **settings)
        return self.link(name, result)

    def link(self, name: str, result: pipeline.Result) -> GeneratedPackage:
        """Put what the pipeline has built into the bundle."""
        (self.folder / name).symlink_to(result.folder)
        text = CLIENT.format(name=name)
        (self.folder / f"{name}_client.py").write_text(text, encoding="utf-8")
        return GeneratedPackage(self.name, name, result)


def build(
    root: Path, document: Any, surface: str = "", **settings: Any
) -> pipeline.Result:
    """Build ``document`` as the pipeline does, in a new folder."""
    return pipeline.build(_vendor(root, document, surface, settings), root)


def _vendor(root: Path, document: Any, surface: str, settings: Any) -> Vendor:
    specs = root / "specs" / "example"
    specs.mkdir(parents=True)
    text = document if isinstance(document, str) else json.dumps(document)
    (specs / "openapi.yaml").write_text(text, encoding="utf-8")
    ledger = {"overlay": "1.0.0", "info": {}, "actions": []}
    (specs / "overlay.yaml").write_text(yaml.safe_dump(ledger), encoding="utf-8")
    (specs / "surface.toml").write_text(surface, encoding="utf-8")
    (specs / "generator.yaml").write_text(json.dumps(settings), encoding="utf-8")
    (root / "overlays").mkdir()
    (root / "overlays" / "_runtime").symlink_to(ROOT / "overlays" / "_runtime")
    return Vendor("example", "example_client", "Example", root=root)


@attrs.define(slots=False)
class GeneratedPackage:
    """One generated package of a bundle."""

    bundle: str
    name: str
    result: pipeline.Result

    def module(self, name: str) -> types.ModuleType:
        return importlib.import_module(f"{self.bundle}.{self.name}.{name}")

    @cached_property
    def models(self) -> types.ModuleType:
        return self.module("models")

    @cached_property
    def document(self) -> Document:
        return self.result.source.document

    @cached_property
    def prepared(self) -> Document:
        return prepare.prepare(self.document)[0]

    def notes(self, rule: str) -> list[str]:
        results = [note for note in self.result.notes if note.rule == rule]
        return [f"{note.where}: {note.what}" for note in results]

    def client(
        self, handler: Callable[[httpx.Request], httpx.Response], **options: Any
    ) -> Any:
        module = importlib.import_module(f"{self.bundle}.{self.name}_client")
        transport = httpx.MockTransport(handler)
        return module.Client(transport=transport, retries=0, **options)

    def async_client(
        self, handler: Callable[[httpx.Request], httpx.Response], **options: Any
    ) -> Any:
        module = importlib.import_module(f"{self.bundle}.{self.name}_client")
        transport = httpx.MockTransport(handler)
        return module.Async(transport=transport, retries=0, **options)

    def error(self, name: str) -> type[Exception]:
        errors = importlib.import_module(f"{self.bundle}._runtime.base.errors")
        return getattr(errors, name)

    def files(self) -> dict[str, str]:
        folder = self.result.folder
        paths = sorted(folder.rglob("*.py"))
        return {str(path.relative_to(folder)): path.read_text() for path in paths}


def arguments(result: GeneratedPackage, method: Any) -> dict[str, Any]:
    """A value for each argument of a public method of a generated package."""
    values = Values(f"{result.bundle}.{result.name}", method.__module__)
    parameters = parameters_of(method).items()
    return {name: values.first(item.annotation) for name, item in parameters}


@attrs.define
class Called:
    """One call of one operation: what went out, and what came back."""

    operation: str
    arguments: dict[str, Any]
    request: httpx.Request
    response: Any


def call_all(value: GeneratedPackage) -> list[Called]:
    """Call each public operation once, with a response as the document describes it."""
    seen: list[httpx.Request] = []
    response = httpx.Response(204)

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return response

    client = value.client(handler)
    called = []
    for name in value.result.surface.names:
        method = getattr(getattr(client, name.resource), name.method)
        response = _documented_response(value.document, name.operation)
        data = arguments(value, method)
        results = method(**data)
        called.append(Called(name.operation, data, seen[-1], results))
    client.close()
    return called


def _documented_response(document: Document, operation: str) -> httpx.Response:
    mapping = {f"{method} {path}": item for method, path, item in operations(document)}
    responses = mapping[operation].get("responses") or {}
    for status, mapping in responses.items():
        if not status.startswith("2"):
            continue
        content = _resolved(document, mapping).get("content", {})
        for media in sorted(content, key=lambda name: "json" not in name):
            described = content[media]
            code = int(status.replace("X", "0"))
            return _response(document, code, media, described.get("schema") or {})
        return httpx.Response(int(status.replace("X", "0")))
    return httpx.Response(200)


def _response(document: Any, code: int, media: str, schema: Any) -> httpx.Response:
    if "json" in media or media == "*/*":
        return httpx.Response(code, json=sample(document, schema))
    return httpx.Response(code, content=b"%PDF-1", headers={"Content-Type": media})


def _resolved(document: Document, node: Any) -> Any:
    return resolve(document, node)
