"""Models behave as people guess: plain values, honest about what was set."""

from __future__ import annotations

import copy
import csv
import io
import json
import pickle
import typing
from typing import Any
from unittest.mock import create_autospec

import attrs
import pytest
from monite_client import models as monite
from piriod_client import AsyncPiriod, Piriod, models

SENT = {
    "id": 7,
    "name": "Example SpA",
    "tax_id": None,
    "country": {"id": 1, "code": "CL"},
    "created": "2024-05-25T12:00:00+00:00",
    "brand_new": [1, {"kept": True}],
}


def supplier() -> models.Supplier:
    return models.Supplier.from_dict(SENT)


def test_an_absent_member_reads_as_none_and_is_not_sent() -> None:
    result = supplier()

    assert (result.phone, result.tax_id) == (None, None)
    assert "phone" not in result.fields_set
    assert "tax_id" in result.fields_set
    assert result.to_dict() == json.loads(result.to_json()) == SENT
    assert models.Supplier.from_json(result.to_json()) == result


def test_reading_leaves_the_document_as_it_was() -> None:
    before = copy.deepcopy(SENT)

    supplier().country = None

    assert before == SENT


def test_assignment_sets_and_deletion_makes_absent() -> None:
    result = models.Supplier(name="Example SpA")

    result.phone = None
    assert result.to_dict() == {"name": "Example SpA", "phone": None}
    del result.phone
    assert result.to_dict() == {"name": "Example SpA"}


def test_null_and_absent_are_not_equal() -> None:
    assert models.Supplier(phone=None) != models.Supplier()
    assert models.Supplier(phone=None) == models.Supplier(phone=None)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [({"nmae": "x"}, "no member 'nmae'; did you mean 'name'"), ({"zzz": 1}, "no memb")],
)
def test_a_misspelt_member_is_refused(wrong: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        models.Supplier(**wrong)
    with pytest.raises(AttributeError, match=message):
        setattr(supplier(), *next(iter(wrong.items())))


def test_a_member_that_is_lacking_is_named() -> None:
    with pytest.raises(TypeError, match=r"^SupplierInput needs country$"):
        models.SupplierInput(name="x")  # type: ignore[call-arg]


def test_a_member_called_like_a_method_does_not_hide_it() -> None:
    result = models.Supplier.from_dict({"to_dict": 1, "_names": 2})

    assert result.to_dict() == {"to_dict": 1, "_names": 2}


def copied(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, copied])
def test_copies_are_equal_and_independent(again: Any) -> None:
    result, second = supplier(), again(supplier())
    assert second == result

    second["brand_new"] = 2
    second.name = "Other"

    assert result.to_dict() == SENT


def test_evolve_keeps_absent_members_absent() -> None:
    assert attrs.evolve(supplier(), name="B").to_dict() == {**SENT, "name": "B"}
    assert attrs.evolve(supplier(), phone=None).to_dict() == {**SENT, "phone": None}
    assert supplier().__replace__(name="B").to_dict() == {**SENT, "name": "B"}


def test_models_are_attrs_classes() -> None:
    assert attrs.has(models.Supplier)
    assert attrs.fields(models.Supplier).name.default is None
    assert attrs.fields(models.SupplierInput).name.default is attrs.NOTHING
    assert attrs.asdict(supplier())["country"]["code"] == "CL"
    assert attrs.resolve_types(models.Supplier) is models.Supplier


def test_a_subclass_adds_members_and_keeps_notes_of_its_own() -> None:
    class Mine(models.Supplier):
        note: str | None = None

    result = Mine.from_dict({**SENT, "note": "x"})
    result._seen = True  # type: ignore[attr-defined]

    assert isinstance(result, Mine)
    assert result.note == "x"
    assert result.to_dict() == {**SENT, "note": "x"}


def test_the_repr_is_short_and_holds_no_secret() -> None:
    shown = repr(supplier())
    token = monite.AccessTokenResponse(
        access_token="secret-Example", token_type="Bearer", expires_in=1800
    )

    assert shown.startswith("Supplier(id=7, name='Example SpA', tax_id=None, country=")
    assert "phone" not in shown
    assert "secret-Example" not in repr(token)
    assert len(repr(models.Supplier(name="x" * 5000))) < 300


def test_models_go_into_csv() -> None:
    written = io.StringIO()
    row = models.Supplier(name="Example SpA")

    csv.writer(written).writerow([row.name, row.phone])

    assert written.getvalue() == "Example SpA,\r\n"


@pytest.mark.parametrize("client", [Piriod, AsyncPiriod])
def test_tools_can_evaluate_types_and_see_resources(client: Any) -> None:
    mock = create_autospec(client, instance=True)

    assert typing.get_type_hints(models.Supplier)["name"] == str | None
    assert typing.get_type_hints(client.suppliers.list)["name"]
    with pytest.raises(TypeError, match="name"):
        mock.suppliers.create(nmae="x")
    with pytest.raises(AttributeError, match="creat"):
        _ = mock.suppliers.creat
