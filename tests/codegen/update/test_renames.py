"""A public name that is changed by hand is a change users are told of."""

from __future__ import annotations

import pytest

from codegen import pipeline
from codegen.update import renames
from codegen.vendors import Vendor
from tests.codegen.update.conftest import status

pytestmark = pytest.mark.usefixtures("build_once")


def generate(shop: Vendor) -> list[str]:
    lines: list[str] = []
    pipeline.generate(
        [shop],
        report=lambda _: None,
        before_swap=lambda result: renames.report(result, lines.append),
    )
    return lines


def test_a_renamed_method_has_a_verdict_and_a_fragment(shop: Vendor) -> None:
    path = shop.specs / "surface.toml"
    path.write_text(path.read_text("utf-8").replace("cancel =", "call_off ="), "utf-8")

    lines = generate(shop)

    assert lines[:3] == [
        "Shop: public names change, major (0.3.1 -> 0.4.0)",
        "  gone: client.orders.cancel",
        "  new: client.orders.call_off",
    ]
    (fragment,) = shop.root.glob("packages/shop-client/changes/+names-*.removal.md")
    assert fragment.read_text("utf-8") == (
        "Other public names; gone: `client.orders.cancel`; new: "
        "`client.orders.call_off`.\n"
    )
    assert generate(shop) == []


def test_a_former_name_that_stays_is_minor_and_has_a_fragment(shop: Vendor) -> None:
    path = shop.specs / "surface.toml"
    names = path.read_text("utf-8")
    (line,) = (line for line in names.splitlines() if line.startswith("cancel ="))
    operation = line.partition("=")[2].partition("#")[0].strip()
    new = f'call_off = {{ operation = {operation}, formerly = "cancel" }}'
    path.write_text(names.replace(line, new), "utf-8")

    lines = generate(shop)

    assert lines[:2] == [
        "Shop: public names change, minor (0.3.1 -> 0.3.2)",
        "  deprecated: client.orders.cancel, called client.orders.call_off now",
    ]
    (fragment,) = shop.root.glob("packages/shop-client/changes/+names-*.feature.md")
    assert fragment.read_text("utf-8") == (
        "Other public names: `client.orders.call_off` (formerly "
        "`client.orders.cancel`); the former ones work and warn.\n"
    )
    path.write_text(path.read_text("utf-8").replace(', formerly = "cancel"', ""))
    assert generate(shop)[1] == "  gone: client.orders.cancel"


def test_the_same_names_say_nothing(shop: Vendor) -> None:
    assert generate(shop) == []
    assert status(shop) == []
