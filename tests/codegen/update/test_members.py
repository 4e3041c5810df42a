"""A Python name stays with the member or parameter it has stood for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.generate import member_names
from codegen.update import members
from codegen.update.version_bump import Level
from codegen.vendors import Vendor
from tests.codegen.update.conftest import ORDER, SHOP, Run, git, status, text
from tests.support.shop_documents import GONE, changed

pytestmark = pytest.mark.usefixtures("build_once", "no_types")

PARAMETERS = "paths|/orders|get|parameters"
TEXT = {"type": "string"}


def parameter(name: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": TEXT}


OLD = changed(
    {
        f"{ORDER}|properties|banType": TEXT,
        PARAMETERS: [parameter("created.at"), parameter("filter[state]")],
    },
    SHOP,
)
NEW = changed(
    {
        f"{ORDER}|properties|ban_type": {"type": "integer"},
        f"{PARAMETERS}|+": parameter("created_at"),
    },
    OLD,
)
NEWER = changed({f"{PARAMETERS}|+": parameter("filter_state")}, NEW)


def commit(shop: Vendor) -> None:
    git(shop.root, "add", "--all")
    git(shop.root, "commit", "--quiet", "--message", "Update")


@pytest.fixture
def old_shop(shop: Vendor, update_shop: Run) -> Vendor:
    update_shop(OLD)
    commit(shop)
    return shop


def test_a_new_member_does_not_take_the_attribute_of_an_old_one(
    old_shop: Vendor, update_shop: Run
) -> None:
    result = update_shop(NEW)

    model = text(old_shop, "generated/shop_client/models/orders.py")
    assert re.search(r"^    ban_type: .*str", model, re.MULTILINE)
    assert re.search(r"^    ban_type_: .*int", model, re.MULTILINE)
    assert result.moved == []
    assert result.version_bump
    assert result.version_bump.level is Level.MINOR


def test_a_new_parameter_does_not_take_the_argument_of_an_old_one(
    old_shop: Vendor, update_shop: Run
) -> None:
    update_shop(NEWER)

    kept = member_names.load(old_shop.specs / "members.toml")
    assert kept["GET /orders"]["query created.at"] == "created_at"
    assert kept["GET /orders"]["query filter[state]"] == "filter_state"
    builder = text(old_shop, "generated/shop_client/resources/orders.py")
    assert "created_at: str | Unset" in builder
    assert "created_at_: str | Unset" in builder


def test_kept_names_stay_over_later_updates(old_shop: Vendor, update_shop: Run) -> None:
    update_shop(NEW)
    commit(old_shop)

    update_shop(NEWER)

    kept = member_names.load(old_shop.specs / "members.toml")
    assert kept["models.Order"] == {"banType": "ban_type", "ban_type": "ban_type_"}


def test_a_name_that_stands_for_another_member_is_major_and_named(
    old_shop: Vendor, update_shop: Run
) -> None:
    replaced = {
        f"{ORDER}|properties|banType": GONE,
        f"{ORDER}|properties|ban_type": TEXT,
    }

    result = update_shop(changed(replaced, OLD))

    assert [(item.label, item.before, item.after) for item in result.moved] == [
        ("models.Order.ban_type", "banType", "ban_type")
    ]
    assert result.version_bump
    assert any(
        "stands for `ban_type` now" in why for why in result.version_bump.reasons
    )


def test_a_document_without_such_members_writes_nothing(
    shop: Vendor, update_shop: Run
) -> None:
    update_shop(OLD)

    assert not (shop.specs / "members.toml").exists()
    assert [line for line in status(shop) if "members" in line] == []


@pytest.mark.parametrize("content", ["a = 1\n", "[a]\nb = 'no name'\n", "[a\n"])
def test_a_file_of_other_content_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "members.toml"
    path.write_text(content)

    with pytest.raises(CodegenError, match=r"members\.toml"):
        member_names.load(path)


def test_names_are_pinned_once() -> None:
    before = {"models.A": {"banType": "ban_type", "kept": "kept"}}
    after = {"models.A": {"banType": "banType", "ban_type": "ban_type", "kept": "kept"}}

    result = members._of_place("models.A", before["models.A"], after["models.A"])

    assert {pin.wire: pin.name for pin in result} == {
        "banType": "ban_type",
        "ban_type": "ban_type_",
    }
