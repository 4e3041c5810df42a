"""The tables of options name every argument of a client with its variable."""

from __future__ import annotations

import importlib
import inspect
import re
from pathlib import Path

import pytest

from codegen.vendors import VENDORS, Vendor
from tests.support.public_operations import CLIENTS, cases

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=VENDORS)
def vendor(request: pytest.FixtureRequest) -> Vendor:
    return VENDORS[request.param]


def readme(vendor: Vendor) -> str:
    page = ROOT / "packages" / vendor.distribution / "README.md"
    return page.read_text("utf-8")


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_argument_stands_beside_its_variable(vendor: Vendor, prefix: str) -> None:
    package = importlib.import_module(vendor.package)
    client = getattr(package, prefix + CLIENTS[vendor.name])
    names = [*inspect.signature(client).parameters][:-1]
    page = (ROOT / "docs" / f"{vendor.name}.md").read_text("utf-8")
    expected = [(name, f"{vendor.name}_{name}".upper()) for name in names]

    for text in (readme(vendor), page):
        rows = re.findall(r"^\| `(\w+)` \| `([A-Z_]+)` \|", text, re.M)
        assert sorted(rows) == sorted(expected)


def test_every_option_has_a_row(vendor: Vendor) -> None:
    options = importlib.import_module(f"{vendor.package}._runtime.options.options")
    rows = re.findall(r"^\| `(\w+)` \| ", readme(vendor), re.M)

    assert options.SyncClientOptions.__annotations__.keys() <= set(rows)


def test_a_package_page_counts_its_operations(vendor: Vendor) -> None:
    known = [case for case in cases() if case.vendor == vendor.name]
    resources = {case.resource for case in known}

    text = " ".join(readme(vendor).split())
    operations = {(case.http, case.path) for case in known}
    assert f"{len(operations)} operations on {len(resources)} resources" in text
    table = (ROOT / "README.md").read_text("utf-8")
    assert re.search(rf"{vendor.distribution}\).*\| {len(operations)} \|", table)
    picture = (ROOT / "docs" / "images" / "demo.svg").read_text("utf-8")
    assert re.search(
        rf"{vendor.package} +{len(operations)} +{len(operations)} ", picture
    )
