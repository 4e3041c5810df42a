"""What vendors really write goes in; a package that works comes out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.codegen import GeneratedPackage, call_all

from .constructs import CONSTRUCTS

Make = Callable[[str], GeneratedPackage]


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_a_construct_is_generated_whole_and_each_operation_can_be_called(
    package_of: Make, name: str
) -> None:
    package = package_of(name)
    value = package.result.census

    assert value.losses == ()
    assert value.operations_generated == value.operations
    assert value.schemas_generated == value.schemas
    assert len(call_all(package)) == value.operations


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_no_name_is_numbered_or_too_long_for_a_file_system(
    package_of: Make, name: str
) -> None:
    paths = list(package_of(name).files())

    assert [path for path in paths if len(f"_generated/{path}") > 100] == []
    assert [path for path in paths if "type_0" in path or "type_1" in path] == []
