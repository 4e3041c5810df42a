"""A repository of one small vendor, under git, with its package generated."""

from __future__ import annotations

import datetime
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

from codegen import pipeline
from codegen.correct.source import Corrected
from codegen.update import run, type_check
from codegen.update.result import UpdateResult
from codegen.vendors import ROOT, Vendor
from tests.support.shop_documents import GONE, Document, changed, reference, response

DAY = datetime.date(2026, 11, 21)

SHOP: Document = {
    "openapi": "3.0.3",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/orders": {
            "get": {
                "operationId": "listOrders",
                "tags": ["orders"],
                "responses": {
                    "200": response({"type": "array", "items": reference("Order")})
                },
            }
        },
        "/orders/{id}/cancel": {
            "post": {
                "operationId": "cancelOrder",
                "tags": ["orders"],
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                    }
                ],
                "responses": {"204": response()},
            }
        },
    },
    "components": {
        "schemas": {
            "Order": {
                "type": "object",
                "required": ["id", "state"],
                "properties": {
                    "id": {"type": "integer"},
                    "state": {"type": "string"},
                },
            }
        }
    },
}

LEDGER = """\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
actions:
  # About orders.
  - x-name: state-nullable
    target: $.components.schemas.Order.properties.state
    description: Orders have no state before they are sent.
    x-evidence: invented
    x-expect: {type: string, nullable: null}
    update: {nullable: true}

  # About documentation.
  - x-name: title
    target: $.info
    description: The title is too short.
    x-evidence: invented
    x-expect: {title: Shop}
    update: {description: A shop.}
"""

SURFACE = """\
# Names of the shop.
[orders]
cancel = "POST /orders/{id}/cancel" # kept
"""

README = """\
# shop-client

```python
from shop_client._generated.models import Order


def state(order: Order) -> str | None:
    return order.state
```
"""

CANCEL = "/orders/{id}/cancel"
ORDER = "components|schemas|Order"
#: An operation moves, one arrives, a field changes its type, another one comes.
NEW = changed(
    {
        f"paths|{CANCEL}": GONE,
        "paths|/cancellations/{id}": SHOP["paths"][CANCEL],
        "paths|/ping": {
            "get": {"operationId": "ping", "responses": {"204": response()}}
        },
        f"{ORDER}|properties|id|type": "string",
        f"{ORDER}|properties|note": {"type": "string"},
        "info|version": "2",
    },
    SHOP,
)

Run = Callable[..., UpdateResult]


def git(root: Path, *arguments: str) -> str:
    who = ["-c", "user.name=Example", "-c", "user.email=someone@example.test"]
    command = ["git", "-C", str(root), *who, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def write_shop(root: Path) -> Vendor:
    """Lay out the repository of the shop at ``root``, not generated yet."""
    vendor = Vendor("shop", "shop_client", "Shop", root=root)
    overlays, package = root / "overlays", root / "packages" / "shop-client"
    for folder in (vendor.specs, overlays / "shop_client", package / "changes"):
        folder.mkdir(parents=True)
    (vendor.specs / "openapi.yaml").write_text(yaml.safe_dump(SHOP), "utf-8")
    (vendor.specs / "overlay.yaml").write_text(LEDGER, "utf-8")
    (vendor.specs / "surface.toml").write_text(SURFACE, "utf-8")
    (vendor.specs / "generator.yaml").write_text("{}\n", "utf-8")
    (overlays / "_runtime").symlink_to(ROOT / "overlays" / "_runtime")
    (overlays / "shop_client" / "__init__.py").touch()
    (overlays / "shop_client" / "_version.py").write_text('__version__ = "0.3.1"\n')
    (package / "README.md").write_text(README, "utf-8")
    (package / "changes" / "+first.feature.md").write_text("First.\n", "utf-8")
    shutil.copy(ROOT / ".gitignore", root / ".gitignore")
    return vendor


@pytest.fixture(scope="session")
def generated_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository of the shop, generated and committed once; copy it."""
    root = tmp_path_factory.mktemp("shop")
    vendor = write_shop(root)
    pipeline.generate([vendor], report=lambda _: None)
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Begin")
    return root


@pytest.fixture
def shop(generated_shop: Path, tmp_path: Path) -> Vendor:
    root = tmp_path / "shop"
    shutil.copytree(generated_shop, root, symlinks=True)
    return Vendor("shop", "shop_client", "Shop", root=root)


@pytest.fixture
def update_shop(shop: Vendor, tmp_path: Path) -> Run:
    """Update the shop with a document; keywords are the options."""

    def update(
        document: Document, on_stage: Any = None, **options: Any
    ) -> UpdateResult:
        source = tmp_path / "new.json"
        source.write_text(json.dumps(document), "utf-8")
        chosen = run.UpdateOptions(**{"day": DAY, "allow_shrink": True, **options})
        more = {"on_stage": on_stage} if on_stage else {}
        return run.run(shop, [str(source)], chosen, show=lambda _: None, **more)

    return update


def status(vendor: Vendor) -> list[str]:
    """What git says has changed in the repository."""
    return git(vendor.root, "status", "--porcelain", "-uall").splitlines()


def text(vendor: Vendor, pattern: str) -> str:
    (file,) = vendor.root.glob(pattern)
    return file.read_text("utf-8")


@pytest.fixture(scope="session")
def in_little_time(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let mypy keep what it knows between tests."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type_check, "CACHE", tmp_path_factory.mktemp("mypy"))
        yield


class Built:
    """The package of each document, built once and copied from then on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, pipeline.Result] = {}

    def __call__(
        self, vendor: Vendor, space: Path, source: Corrected | None = None
    ) -> pipeline.Result:
        names = ("openapi.yaml", "overlay.yaml", "surface.toml", "members.toml")
        files = [vendor.specs / name for name in names]
        key = "".join(file.read_text() for file in files if file.is_file())
        if key not in self._known:
            place = Path(tempfile.mkdtemp(dir=self._folder))
            self._known[key] = self.real(vendor, place)
        result, folder = self._known[key], space / vendor.package
        shutil.copytree(result.folder, folder)
        return attrs.evolve(result, vendor=vendor, folder=folder)

    real = staticmethod(pipeline.build)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return Built(tmp_path_factory.mktemp("built"))


@pytest.fixture
def build_once(
    built: Built, in_little_time: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Build a document only the first time, and leave out what takes long."""
    monkeypatch.setattr(pipeline, "build", built)


@pytest.fixture
def no_types(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out mypy, where a test is not about types."""
    monkeypatch.setattr(type_check, "new_type_errors", lambda *_: [])
