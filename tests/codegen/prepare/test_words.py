"""Lists of words have one name, whichever operations take them."""

from __future__ import annotations

from typing import Any

from codegen.prepare import prepare
from tests.support.documents import document, obj, operation, param, text

STATES = {"type": "string", "enum": ["open", "done"], "description": "Where it is."}
FEWER = {"type": "string", "enum": ["open"]}


def taking(*parameters: Any) -> Any:
    return {"get": operation(parameters=list(parameters))}


def prepared(paths: Any) -> tuple[dict[str, Any], Any]:
    result, _ = prepare(document(paths))
    return result["components"]["schemas"], result["paths"]


def test_the_words_of_several_operations_have_one_name() -> None:
    several = {"type": "array", "items": {**STATES}}
    schemas, paths = prepared(
        {
            "/tasks": taking(param("status", {**STATES}), param("status__in", several)),
            "/tasks/late": taking(param("status", {**STATES})),
            "/tasks/{id}": taking(
                param("id", {"type": "string"}, "path"), param("status", {**STATES})
            ),
        }
    )

    assert schemas["TaskStatus"]["enum"] == ["open", "done"]
    assert [name for name in schemas if "Status" in name] == ["TaskStatus"]
    [late] = paths["/tasks/late"]["get"]["parameters"]
    assert late["schema"] == {"$ref": "#/components/schemas/TaskStatus"}
    assert schemas["TaskStatus"]["description"] == "Where it is."


def test_the_list_that_more_operations_take_gets_the_name() -> None:
    schemas, paths = prepared(
        {
            "/late/tasks": taking(param("status", {**FEWER})),
            "/tasks": taking(param("status", {**STATES})),
            "/early/tasks": taking(param("status", {**STATES})),
        }
    )

    assert schemas["TaskStatus"]["enum"] == ["open", "done"]
    [late] = paths["/late/tasks"]["get"]["parameters"]
    assert late["schema"].get("$ref") != "#/components/schemas/TaskStatus"


def test_a_member_of_a_record_keeps_its_name() -> None:
    task = obj(status=text(enum=["open", "done", "late"]))
    result, _ = prepare(
        document({"/tasks": taking(param("status", {**STATES}))}, {"Task": task})
    )

    assert result["components"]["schemas"]["TaskStatus"]["enum"][-1] == "late"
