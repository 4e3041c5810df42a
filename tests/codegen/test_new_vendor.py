"""A fifth package from a document: written, built, installed and called."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.scaffold.scaffold import new_vendor
from codegen.vendors import ROOT, VENDORS, Vendor
from tests.support.shop_documents import changed
from tests.support.vendor_folder import DOCUMENT

SHOP = changed(
    {
        "servers": [{"url": "https://api.example.test/v1"}],
        "components|securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"}
        },
    },
    DOCUMENT,
)

CALL = """
import httpx
from acme_books_client import AcmeBooks

def handle(request):
    assert str(request.url) == "https://api.example.test/v1/orders?page=2"
    assert request.headers["x-key"] == "invented"
    order = {"id": "00000000-0000-4000-8000-000000000001", "due": "2026-05-06"}
    return httpx.Response(200, json=[order])

transport = httpx.MockTransport(handle)
with AcmeBooks(token="invented", transport=transport) as client:
    (order,) = client.orders.list(page=2)
    print(order.due.isoformat())
"""


SIMULATED = """
import asyncio
from acme_books_client.errors import AuthenticationError, NotFoundError
from acme_books_client.testing import AcmeBooksSimulator

async def listed(simulator):
    async with simulator.async_client() as client:
        return [str(each.id) for each in await client.orders.list()]

def refusal(call):
    try:
        call()
    except (AuthenticationError, NotFoundError) as error:
        return error.status

with AcmeBooksSimulator() as simulator, simulator.client() as client:
    order = simulator.add("orders", {"due": "2026-05-06"})
    orders = [str(each.id) for each in client.orders.list()]
    assert order["id"] in orders
    assert asyncio.run(listed(simulator)) == orders
    assert refusal(lambda: client.orders.cancel(7)) == 404
    with simulator.client(token="wrong") as stranger:
        assert refusal(stranger.orders.list) == 401
assert simulator.defects == []
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with the runtime and one vendor to take files from."""
    root = tmp_path / "root"
    (root / "specs").mkdir(parents=True)
    shutil.copy(ROOT / "specs" / "vendors.toml", root / "specs")
    shutil.copy(ROOT / "ruff.toml", root)
    for name in (
        "overlays/piriod_client",
        "packages/piriod-client",
        "overlays/_runtime",
    ):
        shutil.copytree(ROOT / name, root / name, symlinks=True)
    (root / "docs").mkdir()
    return root


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(SHOP), "utf-8")
    return str(path)


def scaffolded(root: Path, source: str, name: str = "acme_books") -> Vendor:
    return new_vendor(name, [source], root=root, show=lambda _: None)


def run(*command: str, **more: str) -> str:
    environment = {**os.environ, **more}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_vendor_is_written_built_installed_and_called(
    root: Path, source: str, tmp_path: Path
) -> None:
    vendor = scaffolded(root, source)

    package = root / "packages" / vendor.distribution
    build = (sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path))
    run(*build, str(package))
    (wheel,) = tmp_path.glob("acme_books_client-0.1.0-*.whl")
    site = tmp_path / "site"
    install = ("uv", "pip", "install", "--offline", "--no-deps", "--quiet")
    run(sys.executable, "-m", *install, "--target", str(site), str(wheel))
    run(sys.executable, "-P", "-c", CALL, PYTHONPATH=str(site))
    run(sys.executable, "-P", "-c", SIMULATED, PYTHONPATH=str(site))
    tests = str(root / "tests" / "clients" / "acme_books")
    options = ("-p", "no:cacheprovider", "--override-ini=addopts=", "-q")
    pytest_command = (sys.executable, "-P", "-m", "pytest", tests, *options)
    run(*pytest_command, PYTHONPATH=str(site))


def test_every_part_is_there_and_listed(root: Path, source: str) -> None:
    vendor = scaffolded(root, source)

    assert '[acme_books]\npackage = "acme_books_client"\n' in (
        root / "specs" / "vendors.toml"
    ).read_text("utf-8")
    page = (root / "docs" / "acme_books.md").read_text("utf-8")
    assert "| `orders` | `cancel`, `list` |" in page
    assert parts_missing(vendor) == []
    written = [*vendor.overlay.glob("*.py"), *vendor.specs.iterdir()]
    assert [file for file in written if "iriod" in file.read_text("utf-8")] == []


@pytest.mark.parametrize("name", ["Acme", "acme__books", "1acme", "../acme", "monite"])
def test_a_name_that_cannot_be_one_is_refused(
    root: Path, source: str, name: str
) -> None:
    with pytest.raises(CodegenError, match=r"vendor"):
        scaffolded(root, source, name)


def test_a_document_that_cannot_be_generated_leaves_nothing(
    root: Path, tmp_path: Path
) -> None:
    broken = changed({"components|schemas|Broken": {"type": "array"}}, SHOP)
    path = tmp_path / "broken.json"
    path.write_text(json.dumps(broken), "utf-8")
    before = sorted(str(file) for file in root.rglob("*"))

    with pytest.raises(CodegenError, match="Broken"):
        scaffolded(root, str(path))

    left = sorted(str(file) for file in root.rglob("*"))
    assert [name for name in left if name not in before and "acme" in name] == []


def test_what_is_there_is_not_overwritten(root: Path, source: str) -> None:
    (root / "docs" / "acme_books.md").write_text("Mine.\n")

    with pytest.raises(CodegenError, match=r"acme_books\.md is there already"):
        scaffolded(root, source)

    assert (root / "docs" / "acme_books.md").read_text() == "Mine.\n"


@pytest.mark.parametrize("vendor", VENDORS.values(), ids=VENDORS)
def test_every_vendor_has_all_parts(vendor: Vendor) -> None:
    assert parts_missing(vendor) == []


@pytest.mark.parametrize("vendor", VENDORS.values(), ids=VENDORS)
@pytest.mark.parametrize(
    "page",
    [
        "README.md",
        "docs/index.md",
        "mkdocs.yml",
        ".github/ISSUE_TEMPLATE/response-not-understood.yml",
    ],
)
def test_every_vendor_is_named_where_people_look(vendor: Vendor, page: str) -> None:
    text = (vendor.root / page).read_text("utf-8")
    assert vendor.title in text or vendor.distribution in text


KIT = ("__init__", "fake", "fixtures", "simulator")


def parts_missing(vendor: Vendor) -> list[str]:
    package = f"packages/{vendor.distribution}"
    specs = ("openapi.yaml", "overlay.yaml", "surface.toml", "generator.yaml")
    parts = [
        *(f"specs/{vendor.name}/{name}" for name in specs),
        f"generated/{vendor.package}/resources/__init__.py",
        *(f"overlays/{vendor.package}/{name}" for name in ("client.py", "py.typed")),
        *(f"overlays/{vendor.package}/testing/{name}.py" for name in KIT),
        *(f"overlays/{vendor.package}/{name}" for name in ("_generated", "_runtime")),
        *(f"{package}/{name}" for name in ("pyproject.toml", "README.md", "LICENSE")),
        *(f"{package}/{name}" for name in ("CHANGELOG.md", "changes/.gitkeep")),
        f"{package}/src/{vendor.package}/__init__.py",
        f"tests/clients/{vendor.name}/recording.toml",
        f"tests/recorder/scenarios/{vendor.name}.py",
        f"docs/{vendor.name}.md",
    ]
    return [part for part in parts if not (vendor.root / part).exists()]
