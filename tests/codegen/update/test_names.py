"""Public names outlive what a vendor does to paths and operation ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.prepare import prepare
from codegen.surface import names as naming
from codegen.update import names
from codegen.update.names import Rewrite
from tests.codegen.update.conftest import SHOP, SURFACE
from tests.support.shop_documents import GONE, Document, changed, response

CANCEL = SHOP["paths"]["/orders/{id}/cancel"]


class Kept:
    """The names of the shop, and what becomes of them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.write_text(SURFACE, "utf-8")
        self.old = prepare(SHOP)[0]

    def follow(self, new: Document) -> list[Rewrite]:
        known = names.known(self.path, self.old, self.path.with_name("aside.toml"))
        return names.follow(self.path, self.old, prepare(new)[0], known)

    def of(self, new: Document) -> dict[str, str]:
        data = naming.load(self.path, prepare(new)[0])
        return {name.operation: str(name) for name in data.names}


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "surface.toml")


def test_a_moved_operation_keeps_its_name(kept: Kept) -> None:
    moved = {"paths|/orders/{id}/cancel": GONE, "paths|/cancellations/{id}": CANCEL}
    new = changed(moved, SHOP)

    (rewrite,) = kept.follow(new)

    assert kept.of(new)["POST /cancellations/{id}"] == "orders.cancel"
    assert rewrite.name == "orders.cancel"
    assert rewrite.before == "POST /orders/{id}/cancel"
    assert "# kept" in kept.path.read_text("utf-8")


def test_a_renamed_path_parameter_keeps_the_name(kept: Kept) -> None:
    renamed = {"paths|/orders/{id}/cancel": GONE, "paths|/orders/{no}/cancel": CANCEL}
    new = changed({**renamed}, SHOP)

    kept.follow(new)

    assert kept.of(new)["POST /orders/{no}/cancel"] == "orders.cancel"


def test_a_derived_name_is_written_down_when_its_operation_moves(kept: Kept) -> None:
    listing = SHOP["paths"]["/orders"]
    new = changed({"paths|/orders": GONE, "paths|/purchases": listing}, SHOP)

    (rewrite,) = kept.follow(new)

    assert kept.of(new)["GET /purchases"] == "orders.list"
    assert (rewrite.name, rewrite.before) == ("orders.list", "")


def test_a_new_operation_does_not_take_the_name_of_an_old_one(kept: Kept) -> None:
    added = {"get": {"operationId": "other", "responses": {"204": response()}}}
    paths = {"/v2/orders": added, **SHOP["paths"]}
    new = changed({"paths": paths}, SHOP)

    kept.follow(new)

    assert kept.of(new)["GET /orders"] == "orders.list"
    assert kept.of(new)["GET /v2/orders"] != "orders.list"


def test_the_name_of_a_removed_operation_goes(kept: Kept) -> None:
    new = changed({"paths|/orders/{id}/cancel": GONE}, SHOP)

    (rewrite,) = kept.follow(new)

    assert (rewrite.after, rewrite.why) == ("", "the operation is gone")
    assert "orders.cancel" not in kept.of(new).values()


def test_options_of_a_name_move_with_it(kept: Kept) -> None:
    option = 'cancel = { operation = "POST /orders/{id}/cancel", private = true }'
    kept.path.write_text(f"[orders]\n{option}\n")
    moved = {"paths|/orders/{id}/cancel": GONE, "paths|/cancellations/{id}": CANCEL}

    kept.follow(changed(moved, SHOP))

    text = 'cancel = { operation = "POST /cancellations/{id}", private = true }'
    assert text in kept.path.read_text("utf-8")


def test_a_document_with_new_texts_rewrites_no_name(kept: Kept) -> None:
    new = changed({"paths|/orders|get|summary": "All."}, SHOP)

    assert kept.follow(new) == []
    assert kept.path.read_text("utf-8") == SURFACE


def test_a_new_operation_may_be_named_before_the_update(kept: Kept) -> None:
    kept.path.write_text(SURFACE + '\n[health]\nask = "GET /ping"\n')
    added = {"get": {"operationId": "ping", "responses": {"204": response()}}}
    new = changed({"paths|/ping": added}, SHOP)

    kept.follow(new)

    assert kept.of(new)["GET /ping"] == "health.ask"
