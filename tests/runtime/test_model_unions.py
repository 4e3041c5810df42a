"""A value of a union is read as the branch that fits it, and is never lost."""

from __future__ import annotations

import datetime
from enum import StrEnum
from types import SimpleNamespace
from typing import Any, Literal

import pytest

from tests.support.runtime import runtime

base = runtime("model.base")
_m: Any = SimpleNamespace(_WORDS=frozenset({"State", "Mode"}))


class State(StrEnum):
    OPEN = "open"


def model(called: str, marks: Any = None, /, **members: str) -> Any:
    """A model; members whose type has no ``None`` are required."""
    optional = {n: None for n, kind in members.items() if "None" in kind}
    body = {"__module__": __name__, "__annotations__": members, **optional}
    if marks:
        body["_marks"] = marks
    kind = type(called, (base.Model,), body)
    setattr(_m, called, kind)
    return kind


_m.State = State
_m.Mode = Literal["fast"]
Switch = model("Switch", mode="_m.Mode")
Invoice = model("Invoice", {"type": ["invoice"]}, type="str", total="int | None")
Quote = model("Quote", {"type": ["quote"]}, type="str", total="int | None")
Card = model("Card", number="str", limit="int | None")
Account = model("Account", number="int", bank="str | None")
Person = model("Person", name="str", born="datetime.date | None")
Cheque = model("Cheque", {"number": []}, number="_m.Person", bank="str | None")
Wire = model("Wire", number="_m.Account", limit="int | None")
Dated = model("Dated", on="datetime.date")
Keyed = model("Keyed", on="UUID")
Leaf = model("Leaf", child="_m.Leaf | _m.Twig | None")
Twig = model("Twig", child="_m.Twig | _m.Leaf | None", note="str | None")
Sold = model("Sold", {"type": ["invoice", "sale"]}, type="str", price="int")
Holder = model(
    "Holder",
    document="_m.Invoice | _m.Quote | None",
    documents="list[_m.Invoice | _m.Quote] | None",
    means="_m.Card | _m.Account | None",
    day="datetime.date | datetime.datetime | str | None",
    owner="str | _m.Person",
    state="_m.State | str | None",
    inner="_m.Cheque | _m.Wire | None",
    shared="_m.Invoice | _m.Sold | None",
    when="_m.Dated | _m.Keyed | None",
    tree="_m.Leaf | _m.Twig | None",
    amounts="list[int] | list[_m.Person] | None",
)


def held(**members: Any) -> Any:
    result = Holder.from_dict({"owner": "x", **members})
    # Whatever was sent goes back unchanged.
    assert result.to_dict() == {"owner": "x", **members}
    return result


@pytest.mark.parametrize(("word", "kind"), [("invoice", Invoice), ("quote", Quote)])
def test_the_discriminator_decides(word: str, kind: Any) -> None:
    assert type(held(document={"type": word, "total": 1}).document) is kind


def test_an_unknown_word_becomes_a_model_that_keeps_everything() -> None:
    sent = [{"type": "receipt", "total": 1}, {"type": "quote"}]

    receipt, quote = held(documents=sent).documents

    assert type(receipt) is base.UnknownModel
    assert (receipt["type"], receipt["total"]) == ("receipt", 1)
    assert type(quote) is Quote


def test_null_is_kept_in_a_required_union_and_in_a_list_of_unions() -> None:
    result = held(owner=None, documents=[None, {"type": "quote"}])

    assert result.owner is None
    assert result.documents[0] is None


@pytest.mark.parametrize(("number", "kind"), [("1", Card), (1, Account)])
def test_scalar_types_decide_where_no_word_does(number: Any, kind: Any) -> None:
    assert type(held(means={"number": number}).means) is kind


@pytest.mark.parametrize(
    ("number", "kind"), [({"name": "A"}, Cheque), ({"number": 1}, Wire)]
)
def test_what_is_inside_an_object_decides_too(number: Any, kind: Any) -> None:
    assert type(held(inner={"number": number}).inner) is kind


def test_a_word_that_two_classes_have_decides_nothing() -> None:
    assert type(held(shared={"type": "invoice", "total": 1}).shared) is Invoice
    assert type(held(shared={"type": "invoice", "price": 1}).shared) is Sold
    assert type(held(shared={"type": "sale", "price": 1}).shared) is Sold


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("2024-04-29", Dated),
        ("00000000-0000-4000-8000-000000000001", Keyed),
        ("soon", base.UnknownModel),
        (5, base.UnknownModel),
    ],
)
def test_an_object_that_no_class_can_read_is_kept(value: Any, kind: Any) -> None:
    assert type(held(when={"on": value}).when) is kind


def test_a_tree_of_unions_is_read_in_time() -> None:
    tree: Any = None
    for _ in range(60):
        tree = {"child": tree}

    assert type(held(tree=tree).tree.child) is Leaf


def test_known_members_decide_where_types_do_not() -> None:
    assert type(held(means={"number": None, "bank": "x"}).means) is Account


def test_an_object_without_any_required_member_is_kept() -> None:
    result = held(means={"iban": "x"}).means

    assert type(result) is base.UnknownModel
    assert result["iban"] == "x"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-04-29", datetime.date(2024, 4, 29)),
        ("2024-04-29T08:30:00", datetime.datetime(2024, 4, 29, 8, 30)),
        ("20240429", "20240429"),
        ("2024", "2024"),
        ("", ""),
    ],
)
def test_a_string_is_read_as_the_most_particular_form(text: str, value: Any) -> None:
    assert held(day=text).day == value


def test_a_known_word_is_a_member_of_the_enum_and_another_stays_text() -> None:
    assert held(state="open").state is State.OPEN
    assert type(held(state="shut").state) is str


def test_lists_are_told_apart_by_their_items() -> None:
    assert held(amounts=[1, 2]).amounts == [1, 2]
    assert type(held(amounts=[{"name": "A"}]).amounts[0]) is Person


def test_what_is_wrong_in_the_only_object_of_a_union_is_located() -> None:
    with pytest.raises(ValueError, match=r"^\$\.owner\.born: a string cannot be read"):
        Holder.from_dict({"owner": {"name": "A", "born": "soon"}})
    with pytest.raises(ValueError, match=r"^\$\.owner\.name: a required member"):
        Holder.from_dict({"owner": {}})


def test_the_index_of_a_list_is_part_of_the_path() -> None:
    sent = {"owner": "x", "amounts": [{"name": "A"}, {"name": "B", "born": 5}]}

    with pytest.raises(ValueError, match=r"^\$\.amounts\[1\]\.born: a number cannot"):
        Holder.from_dict(sent)


def test_the_words_of_a_literal_are_read_each_time() -> None:
    for word in ("fast", "fast", "slow"):
        assert Switch.from_dict({"mode": word}).mode == word
