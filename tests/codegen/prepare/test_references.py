"""What leads to the middle of a document is followed, and close names stay apart."""

from __future__ import annotations

from collections.abc import Callable

from tests.codegen.generate.test_requests import query, sent
from tests.support.codegen import GeneratedPackage

Make = Callable[[str], GeneratedPackage]


def test_a_path_that_refers_to_another_keeps_its_operations(package_of: Make) -> None:
    package = package_of("path_item_reference")

    assert [n.operation for n in package.result.surface.names] == ["GET /things"]
    assert package.result.census.operations == 1


def test_a_schema_referred_to_in_the_middle_is_one_class(package_of: Make) -> None:
    package = package_of("deep_references")
    value = package.prepared["components"]["schemas"]

    assert {"ThingsIdGet200", "ThingsIdGet200Owner"} <= set(value)


def test_parameters_that_differ_in_little_are_sent_as_they_were(
    package_of: Make,
) -> None:
    request = sent(
        package_of("names_that_differ_in_little"),
        created_at="1",
        created_dot_at_lower="2",
        created_at_mixed="3",
    )

    assert sorted(query(request)) == [
        ("Created_at", "3"),
        ("created.at", "2"),
        ("created_at", "1"),
    ]


def test_no_argument_hides_a_name_of_the_function(package_of: Make) -> None:
    request = sent(package_of("names_of_the_function"), response="1", headers="2")

    assert query(request) == [("Response", "1"), ("Headers", "2")]
