"""Values that servers send are read as what they are."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.support.codegen import GeneratedPackage, call_all

Make = Callable[[str], GeneratedPackage]


def read(results: GeneratedPackage, value: Any) -> Any:
    """What the only operation of a package returns for ``value``."""
    (name,) = results.result.surface.names
    client = results.client(lambda _: httpx.Response(200, json=value))
    resource = getattr(client, name.resource)
    return getattr(resource, name.method)()


@pytest.mark.parametrize(
    "name",
    ["nullable_enum", "enum_with_null"],
)
def test_null_is_a_value_of_a_nullable_enum(package_of: Make, name: str) -> None:
    assert read(package_of(name), {"state": None}).state is None
    assert read(package_of(name), {"state": "open"}).state == "open"
    assert package_of(name).models.ThingState("open").name == "OPEN"


def test_null_is_allowed_wherever_a_nullable_component_is_used(
    package_of: Make,
) -> None:
    result = read(package_of("nullable_component"), {"owner": None, "mood": None})

    assert (result.owner, result.mood) == (None, None)
    assert (
        read(
            package_of("nullable_component"), {"owner": {"name": "a"}, "mood": "bad"}
        ).owner.name
        == "a"
    )


@pytest.mark.parametrize("name", ["nullable_reference", "nullable_in_31"])
def test_nullable_is_understood_beside_a_reference_and_in_31(
    package_of: Make, name: str
) -> None:
    assert read(package_of(name), {"name": None, "owner": None}).owner is None


def test_the_discriminator_decides_even_when_another_branch_could_be_read(
    package_of: Make,
) -> None:
    dog = read(package_of("discriminator"), {"kind": "Dog", "name": "Rex"})

    assert type(dog).__name__ == "Dog"
    assert type(read(package_of("discriminator"), {"kind": "Cat"})).__name__ == "Cat"


def test_thirty_words_lead_to_one_branch_and_one_to_the_other(package_of: Make) -> None:
    package = package_of("discriminator_many_to_two")
    kinds = [f"kind_{i}" for i in range(30)]

    results = {type(read(package, {"object_type": kind})).__name__ for kind in kinds}

    assert results == {"Common"}
    special = read(package, {"object_type": "special"})
    assert type(special).__name__ == "Special"


def test_a_word_of_its_own_tells_a_branch(package_of: Make) -> None:
    rows = [{"type": "invoice", "number": "1"}, {"type": "quote", "number": "2"}]

    page = read(package_of("union_told_by_word"), {"data": rows})

    assert [type(row).__name__ for row in page.data] == ["Invoice", "Quote"]


def test_an_unknown_word_does_not_lose_the_page(package_of: Make) -> None:
    rows = [{"type": "receipt", "number": "1"}, {"type": "quote", "number": "2"}]

    page = read(package_of("union_told_by_word"), {"data": rows})

    assert type(page.data[0]).__name__ == "UnknownModel"
    assert page.data[0]["type"] == "receipt"
    assert page.data[0].to_dict() == rows[0]


def test_a_malformed_branch_is_an_error_about_that_branch(package_of: Make) -> None:
    row = {"type": "invoice", "number": "1", "due": "not a date"}

    with pytest.raises(Exception, match=r"data\[0\]") as caught:
        read(package_of("union_told_by_word"), {"data": [row]})

    assert type(caught.value).__name__ == "DecodeError"


def test_a_member_of_its_own_tells_a_branch(package_of: Make) -> None:
    package = package_of("union_told_by_member")

    assert type(read(package, {"legal_name": "A"})).__name__ == "Company"
    assert type(read(package, {"first_name": "B"})).__name__ == "Person"


def test_members_beside_a_union_are_kept(package_of: Make) -> None:
    result = read(package_of("union_beside_members"), {"id": "1", "card": "2"})

    assert (result.id, result.card) == ("1", "2")


def test_members_joined_to_a_union_are_kept(package_of: Make) -> None:
    result = read(package_of("union_in_all_of"), {"id": "1", "legal_name": "A"})

    assert (result.id, result.legal_name) == ("1", "A")


def test_nested_compositions_keep_all_members(package_of: Make) -> None:
    result = read(package_of("nested_all_of"), {"a": "1", "b": "2", "c": "3"})

    assert (result.a, result.b, result.c) == ("1", "2", "3")


def test_a_closed_response_keeps_undocumented_members(package_of: Make) -> None:
    result = read(
        package_of("closed_response"), {"id": "1", "inner": {"new": 2}, "more": 3}
    )

    assert result["more"] == 3
    assert result.inner["new"] == 2


def test_a_date_stays_a_date_and_a_time_keeps_its_time(package_of: Make) -> None:
    day, moment = "2024-05-25", "2024-05-25T12:30:00+00:00"

    result = read(package_of("date_union"), {"due": moment, "at": day})

    assert result.due == datetime.datetime(2024, 5, 25, 12, 30, tzinfo=datetime.UTC)
    assert result.at == datetime.date(2024, 5, 25)
    assert not isinstance(result.at, datetime.datetime)
    assert result.to_dict() == {"due": moment, "at": day}


@pytest.mark.parametrize("value", ["a", 1.5, True, [1, {"b": 2}], {"c": None}, None])
def test_any_json_is_handed_out_as_it_came(package_of: Make, value: Any) -> None:
    assert read(package_of("any_json"), {"value": value}).value == value
    assert read(package_of("recursive_alias"), {"data": value}).data == value


def test_recursion_through_members_is_typed(package_of: Make) -> None:
    inner = {"name": "b", "children": []}

    result = read(package_of("recursive_members"), {"name": "a", "children": [inner]})

    assert result.children[0].name == "b"


def test_one_of_several_constants_is_an_enum(package_of: Make) -> None:
    result = read(
        package_of("constants"), {"kind": "thing", "level": 3, "role": "user"}
    )

    assert result.role == package_of("constants").models.ThingRole.USER


def test_enum_members_are_named_by_their_values(package_of: Make) -> None:
    models = package_of("enum_words").models

    assert {member.value: member.name for member in models.ThingSign} == {
        "/": "SLASH", "-": "DASH", "|": "PIPE", ".": "DOT", "": "EMPTY",
    }  # fmt: skip
    assert models.ThingCountry("Åland Islands").name == "ÅLAND_ISLANDS"
    cases = {member.value: member.name for member in models.ThingCase}
    assert len(set(cases.values())) == len(cases) == 8
    assert cases["1.0"] == "VALUE_1_DOT_0"


def test_enums_have_the_type_of_their_values(package_of: Make) -> None:
    models = package_of("enum_types").models
    result = read(
        package_of("enum_types"),
        {"level": -1, "version": "1.0", "rate": 0.5, "mixed": 1, "listed": ["b"]},
    )

    assert result.level == models.ThingLevel(-1)
    assert (result.version, result.rate, result.mixed) == ("1.0", 0.5, 1)
    assert result.listed == ["b"]


def test_252_words_are_252_members(package_of: Make) -> None:
    assert len(package_of("large_enum").models.ThingC) == 252


def test_members_that_python_needs_itself_are_read_and_written(
    package_of: Make,
) -> None:
    value = {
        "d": "1", "cls": "2024-05-25", "self": "2", "additional_properties": "3",
        "errors": [{"message": "4"}], "class": "5", "import": "6", "cast": None,
        "src_dict": "2024-05-25", "field_dict": "2024-05-25", "to_dict": "7",
        "write_each": ["2024-05-25"], "unknown": 8, "models": [{"message": "9"}],
    }  # fmt: skip
    kind = package_of("reserved_members").models.Errors

    result = kind.from_dict(value)

    assert (result.d, result.cls, result.class_) == (
        "1",
        datetime.date(2024, 5, 25),
        "5",
    )
    assert result.to_dict() == value


def test_names_that_fall_together_are_kept_apart(package_of: Make) -> None:
    result = read(
        package_of("clashing_names"),
        {"a": {"x": "1"}, "b": {"y": "2"}, "c": {"z": "3"}},
    )

    assert (result.a.x, result.b.y, result.c.z) == ("1", "2", "3")


def test_untyped_and_textual_responses_are_read(package_of: Make) -> None:
    package = package_of("any_media")

    assert read(package, {"a": "1"}).a == "1"
    assert call_all(package_of("binary_response"))[0].response == b"%PDF-1"


def test_a_mapping_may_name_schemas_without_their_place(package_of: Make) -> None:
    package = package_of("discriminator_by_bare_names")

    assert type(read(package, {"kind": "c"})).__name__ == "Cat"
    assert type(read(package, {"kind": "d"})).__name__ == "Dog"


def test_a_status_without_content_is_read_as_nothing(package_of: Make) -> None:
    package = package_of("empty_with_content")
    (name,) = package.result.surface.names
    client = package.client(lambda _: httpx.Response(204))

    assert getattr(getattr(client, name.resource), name.method)() is None


def test_a_new_word_beside_the_only_branch_keeps_everything(package_of: Make) -> None:
    package = package_of("discriminator_of_one_branch")
    new = {"kind": "Dog", "tail": 1}

    assert read(package, {"kind": "Cat", "lives": "9"}).lives == "9"
    assert read(package, new).to_dict() == new


def test_a_word_in_a_composition_tells_a_branch(package_of: Make) -> None:
    assert (
        type(read(package_of("discriminator_in_all_of"), {"kind": "dog"})).__name__
        == "Dog"
    )


def test_a_union_may_hold_itself(package_of: Make) -> None:
    tree = {"twigs": [{"value": "a"}, {"twigs": []}]}

    result = read(package_of("recursive_union"), tree)

    assert [type(twig).__name__ for twig in result.twigs] == ["Leaf", "Branch"]
