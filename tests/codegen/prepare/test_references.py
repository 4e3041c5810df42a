"""What leads to the middle of a document is followed, and close names stay apart."""

from __future__ import annotations

from collections.abc import Callable

from tests.codegen.generate.test_requests import query, sent
from tests.support.codegen import Made

Make = Callable[[str], Made]


def test_a_path_that_refers_to_another_keeps_its_operations(made: Make) -> None:
    package = made("path_item_reference")

    assert [n.operation for n in package.result.surface.names] == ["GET /things"]
    assert package.result.census.operations == 1


def test_a_schema_referred_to_in_the_middle_is_one_class(made: Make) -> None:
    package = made("deep_references")
    found = package.prepared["components"]["schemas"]

    assert {"ThingsIdGet200", "ThingsIdGet200Owner"} <= set(found)


def test_parameters_that_differ_in_little_are_sent_as_they_were(made: Make) -> None:
    request = sent(
        made("names_that_differ_in_little"),
        created_at="1",
        created_dot_at_lower="2",
        created_at_mixed="3",
    )

    assert sorted(query(request)) == [
        ("Created_at", "3"),
        ("created.at", "2"),
        ("created_at", "1"),
    ]


def test_no_argument_hides_a_name_of_the_function(made: Make) -> None:
    request = sent(made("names_of_the_function"), response="1", headers="2")

    assert query(request) == [("Response", "1"), ("Headers", "2")]
