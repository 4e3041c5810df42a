"""What vendors really write goes in; a package that works comes out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.codegen import Made, call_all

from .constructs import CONSTRUCTS

Make = Callable[[str], Made]


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_a_construct_is_generated_whole_and_each_operation_can_be_called(
    made: Make, name: str
) -> None:
    package = made(name)
    found = package.result.census

    assert found.losses == ()
    assert found.operations_generated == found.operations
    assert found.schemas_generated == found.schemas
    assert len(call_all(package)) == found.operations


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_no_name_is_numbered_or_too_long_for_a_file_system(
    made: Make, name: str
) -> None:
    paths = list(made(name).files())

    assert [path for path in paths if len(f"_generated/{path}") > 100] == []
    assert [path for path in paths if "type_0" in path or "type_1" in path] == []
