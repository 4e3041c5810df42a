"""Two generated packages are compared as their users see them: names and types."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.update import public_api
from codegen.update.public_api import Difference

RESOURCES = """
from functools import cached_property
class Resources:
    @cached_property
    def orders(self) -> Orders: ...
"""
ORDERS = """
class Orders(Resource):
    def get(self, id: int, *, full: bool | Unset = UNSET) -> Order: ...
    def _obtain(self) -> None: ...
"""
MODEL = """
T = TypeVar("T")
@_attrs_define
class Order:
    id: int
    note: str | Unset = UNSET
    def to_dict(self) -> dict[str, Any]: ...
"""
STATE = """
class State(str, Enum):
    OPEN = "open"
    SHUT = "shut"
"""
FILES = {
    "__init__.py": "",
    "resources/__init__.py": RESOURCES,
    "resources/orders.py": ORDERS,
    "models/__init__.py": "",
    "models/order.py": MODEL,
    "models/state.py": STATE,
    "api/__init__.py": "def hidden() -> int: ...\n",
}


def package(folder: Path, edits: dict[str, str]) -> Path:
    """The package with each text replaced by another."""
    place = folder / "shop_client"
    shutil.rmtree(place, ignore_errors=True)
    for name, text in FILES.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        for before, after in edits.items():
            text = text.replace(before, after)
        (place / name).write_text(text)
    return place


def differences(tmp_path: Path, edits: dict[str, str]) -> list[Difference]:
    old, new = package(tmp_path / "old", {}), package(tmp_path / "new", edits)
    return public_api.compare(old, new)


def test_every_public_thing_has_a_line(tmp_path: Path) -> None:
    result = public_api.dump(package(tmp_path, {}))

    assert {label: str(item) for label, item in result.items()} == {
        "client.orders": "orders: Orders",
        "client.orders.get": ("get(id: int, *, full: bool | Unset = UNSET) -> Order"),
        "models.Order": "Order",
        "models.Order.id": "id: int",
        "models.Order.note": "note: str | Unset = UNSET",
        "models.State": "State(str, Enum)",
        "models.State.OPEN": "OPEN = 'open'",
        "models.State.SHUT": "SHUT = 'shut'",
    }


def test_equal_packages_do_not_differ(tmp_path: Path) -> None:
    assert differences(tmp_path, {}) == []


@pytest.mark.parametrize(
    ("edits", "label", "breaking"),
    [
        ({"def get(": "def fetch("}, "client.orders.get", True),
        ({"id: int,": "id: str,"}, "client.orders.get", True),
        ({"id: int,": "id: int | str,"}, "client.orders.get", False),
        ({"*, full": "*, more: int, full"}, "client.orders.get", True),
        ({"*, full": "*, more: int = 1, full"}, "client.orders.get", False),
        ({"full: bool | Unset = UNSET": "full: bool"}, "client.orders.get", True),
        (
            {"*, full: bool | Unset = UNSET": "no: int = 1"},
            "client.orders.get",
            True,
        ),
        ({"-> Order: ...": "-> Order | None: ..."}, "client.orders.get", True),
        ({"id: int\n": "id: str\n"}, "models.Order.id", True),
        ({"id: int\n": "id: int | None\n"}, "models.Order.id", True),
        ({"id: int\n": "id: int | Unset = UNSET\n"}, "models.Order.id", True),
        ({"note: str | Unset = UNSET": "note: str"}, "models.Order.note", False),
        ({"id: int\n": "id: int\n    new: str\n"}, "models.Order.new", False),
        ({'    SHUT = "shut"\n': ""}, "models.State.SHUT", True),
        ({'"shut"': '"closed"'}, "models.State.SHUT", True),
        ({'"shut"': '"shut"\n    LOST = "lost"'}, "models.State.LOST", False),
        ({"class State(": "class Condition("}, "models.State", True),
        ({"(str, Enum)": "(int, Enum)"}, "models.State", True),
    ],
)
def test_a_difference_is_named_and_judged(
    tmp_path: Path, edits: dict[str, str], label: str, breaking: bool
) -> None:
    results = {
        difference.label: difference for difference in differences(tmp_path, edits)
    }

    assert results[label].breaking is breaking
    if not breaking:
        assert not any(item.breaking for item in results.values())


def test_what_is_private_is_not_compared(tmp_path: Path) -> None:
    edits = {"def hidden() -> int": "def hid() -> str", "_obtain": "_fetch"}

    assert differences(tmp_path, edits) == []


def test_a_package_that_was_not_there_is_all_new(tmp_path: Path) -> None:
    result = public_api.compare(tmp_path / "shop_client", package(tmp_path / "n", {}))

    assert {item.why for item in result} == {"new"}
