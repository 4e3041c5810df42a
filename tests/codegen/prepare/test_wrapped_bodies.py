"""A record that a body wraps is named after its purpose, and required."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.prepare.wrapped_bodies import wrapped_bodies
from tests.support.documents import body, document, obj, operation, text

STORY = obj(title=text())


def prepared(
    http: str, path: str, schema: Any, schemas: Any = None, **more: Any
) -> tuple[Any, Any]:
    """The schema of the body, and the components, after the rule."""
    mapping = {"operationId": "act", "requestBody": body(schema), **more}
    result = document({path: {http: operation(**mapping)}}, schemas)
    list(wrapped_bodies(result))
    content = result["paths"][path][http]["requestBody"]["content"]
    return content["application/json"]["schema"], result["components"]["schemas"]


@pytest.mark.parametrize(
    ("http", "path", "operation_id", "name"),
    [
        ("post", "/stories", "create_story", "NewStory"),
        ("post", "/stories", "post_stories", "NewStory"),
        ("post", "/workspaces/{id}/story", "addStory", "NewStory"),
        ("put", "/stories/{id}", "update_story", "StoryChanges"),
        ("patch", "/stories/{id}", "patch_story", "StoryChanges"),
        ("put", "/stories/{id}/move", "move_story", "MoveStory"),
    ],
)
def test_the_name_says_what_the_record_is_for(
    http: str, path: str, operation_id: str, name: str
) -> None:
    schema, schemas = prepared(http, path, obj(story=STORY), operationId=operation_id)

    assert schema["properties"]["story"] == {"$ref": f"#/components/schemas/{name}"}
    assert schemas[name] == STORY
    assert schema["required"] == ["story"]


def test_a_name_that_means_something_else_is_left_alone() -> None:
    taken = {"NewStory": obj(other=text())}

    schema, schemas = prepared("post", "/stories", obj(story=STORY), taken)

    assert schema["properties"]["story"] == STORY
    assert schemas == taken


def test_equal_content_shares_a_name() -> None:
    same = {"NewStory": {**STORY, "description": "A task."}}

    schema, schemas = prepared("post", "/stories", obj(story=STORY), same)

    assert schema["properties"]["story"]["$ref"].endswith("/NewStory")
    assert list(schemas) == ["NewStory"]


def test_many_are_taken_under_the_plural_key_in_place_of_one() -> None:
    bulk = {"x-bulk": {"member": "stories", "maximum": 300}}

    schema, _ = prepared("post", "/stories", obj(story=STORY), **bulk)

    many = schema["properties"]["stories"]
    assert many["items"] == schema["properties"]["story"]
    assert many["maxItems"] == 300
    assert "required" not in schema


def test_the_items_of_a_plural_share_the_class() -> None:
    listed = {"type": "array", "items": obj(title=text(description="Its title."))}

    schema, _ = prepared("post", "/stories", obj(story=STORY, stories=listed))

    assert schema["properties"]["stories"]["items"]["$ref"].endswith("/NewStory")


@pytest.mark.parametrize(
    "schema",
    [
        obj(story=STORY, notify=text()),
        obj(story=STORY, task=STORY),
        obj(comment=text()),
        text(),
    ],
)
def test_a_body_that_wraps_more_or_less_is_left_alone(schema: Any) -> None:
    result, schemas = prepared("post", "/stories", schema)

    assert result == schema
    assert schemas == {}


def test_an_optional_body_requires_nothing() -> None:
    more = {"requestBody": body(obj(story=STORY), required=False)}

    schema, _ = prepared("post", "/stories", obj(), **more)

    assert "required" not in schema
