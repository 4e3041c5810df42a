"""Names of the vendor that Python cannot have, or would have twice."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from codegen.errors import CodegenError
from codegen.generate.argument_names import OPTIONS
from tests.support.codegen import Bundle, GeneratedPackage, call_all
from tests.support.documents import (
    body,
    document,
    obj,
    operation,
    param,
    ref,
    response,
    text,
)

_FALL_TOGETHER = {
    "signs_of_numbers": {"+1": "plus_1", "-1": "dash_1"},
    "at_sign": {"@type": "at_type", "type": "type_"},
    "dollar": {"id": "id", "$id": "dollar_id"},
    "underscore": {"type_": "type_underscore", "type": "type_"},
    "punctuation": {"a-b": "a_dash_b", "a.b": "a_dot_b"},
    "camel_case": {"@banType": "at_ban_type", "banType": "ban_type"},
    "slash": {"a/b": "a_slash_b", "a+b": "a_plus_b"},
    "three": {"@id": "at_id", "id": "id", "$id": "dollar_id"},
}


@pytest.fixture(scope="module", params=[False, True])
def twins(bundle: Bundle, request: pytest.FixtureRequest) -> GeneratedPackage:
    """A response for each of them, its members in one order or the other."""
    paths = {}
    for name, names in _FALL_TOGETHER.items():
        members = {wire: text() for wire in sorted(names, reverse=request.param)}
        paths[f"/{name}"] = {"get": operation(response(obj(**members)))}
    return bundle.add(f"twins_{request.param}", document(paths))


@pytest.mark.parametrize("name", _FALL_TOGETHER)
def test_members_that_fall_together_are_kept_apart_by_their_signs(
    twins: GeneratedPackage, name: str
) -> None:
    names = _FALL_TOGETHER[name]
    value = {wire: f"value of {wire}" for wire in names}
    client = twins.client(lambda _: httpx.Response(200, json=value))
    (public,) = [n for n in twins.result.surface.names if n.operation == f"GET /{name}"]

    results = getattr(getattr(client, public.resource), public.method)()

    assert {wire: getattr(results, names[wire]) for wire in names} == value
    assert results.to_dict() == value


@pytest.mark.parametrize("version", [1.0, 2, None, True])
def test_a_version_that_yaml_reads_as_a_number_is_a_text(
    bundle: Bundle, version: Any
) -> None:
    value = document({"/things": {"get": operation()}})
    value["info"]["version"] = version

    result = bundle.add(f"version_{version}".replace(".", "_"), value)

    assert len(call_all(result)) == 1


def test_paths_and_tags_that_hold_numbers_are_named(bundle: Bundle) -> None:
    form = body(obj("a", a=text()), "application/x-www-form-urlencoded")
    results = document(
        {
            "/oauth2/token": {"post": operation(requestBody=form)},
            "/3d/models": {"get": {**operation(), "tags": []}},
            "/2fa": {"post": {**operation(), "tags": ["2FA"]}},
        }
    )

    value = bundle.add("numbers_in_paths", results)

    names = [str(name) for name in value.result.surface.names]
    assert set(names) == {"oauth2.create_token", "api_3d.get_models", "api_2_fa.create"}
    assert len(call_all(value)) == 3


_PATHS = {
    "/a/{id}/b/{id}": ("/a/7/b/7", ["id"]),
    "/{id}/c/{name}/{id}": ("/7/c/8/7", ["id", "name"]),
    "/d/{id}-{id}": ("/d/7-7", ["id"]),
    "/e/{user.id}": ("/e/7", ["user.id"]),
    "/f/{$id}.json": ("/f/7.json", ["$id"]),
    "/g/{Id}/{id}": ("/g/7/8", ["Id", "id"]),
    "/h/{1st}": ("/h/7", ["1st"]),
    "/i/{user-id}/{user_id}": ("/i/7/8", ["user-id", "user_id"]),
}


@pytest.fixture(scope="module")
def paths(bundle: Bundle) -> GeneratedPackage:
    items = {}
    for path, (_, names) in _PATHS.items():
        parameters = [param(name, where="path") for name in reversed(names)]
        items[path] = {"get": operation(parameters=parameters)}
    return bundle.add("odd_paths", document(items))


@pytest.mark.parametrize("path", _PATHS)
def test_a_path_is_filled_in_its_order_whatever_its_parameters_are_called(
    paths: GeneratedPackage, path: str
) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    client = paths.client(handler)
    (name,) = [n for n in paths.result.surface.names if n.operation == f"GET {path}"]
    place, parameters = _PATHS[path]

    getattr(getattr(client, name.resource), name.method)(*"789"[: len(parameters)])

    assert seen[0].url.path == place


@pytest.mark.parametrize(
    ("path", "declared", "reason"),
    [
        ("/a/{id}", [], "holds {id}, which no path parameter declares"),
        ("/a", ["id"], "the path parameter id has no place in /a"),
        ("/a/{id}/b/{id}", [], "holds {id}, which no path parameter declares"),
    ],
)
def test_a_path_and_its_parameters_that_differ_are_one_sentence(
    bundle: Bundle, path: str, declared: list[str], reason: str
) -> None:
    parameters = [param(name, where="path") for name in declared]
    result = document({path: {"get": operation(parameters=parameters)}})

    with pytest.raises(CodegenError) as caught:
        bundle.add(f"differ_{len(path)}_{len(declared)}", result)

    assert f"GET {path}: " in str(caught.value)
    assert reason in str(caught.value)


def test_parameters_named_like_options_of_a_call_get_other_names(
    bundle: Bundle,
) -> None:
    parameters = [
        param("options", where="path"),
        param("timeout"),
        param("timeout_parameter"),
        param("retries", {"type": "integer"}),
        param("extra_query", where="header"),
    ]
    read = operation(response(obj(id=text())), parameters=parameters)
    value = bundle.add("options", document({"/things/{options}": {"get": read}}))
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "a"})

    client = value.client(handler)
    (name,) = value.result.surface.names
    getattr(getattr(client, name.resource), name.method)(
        "a",
        timeout_parameter_2="b",
        timeout_parameter="c",
        retries_parameter=5,
        extra_query_parameter="d",
        timeout=7,
        retries=0,
        extra_query={"more": "e"},
    )

    [request] = seen
    assert request.url.path.endswith("/things/a")
    assert dict(request.url.params) == {
        "timeout": "b", "timeout_parameter": "c", "retries": "5", "more": "e",
    }  # fmt: skip
    assert request.headers["extra_query"] == "d"
    assert request.extensions["timeout"]["read"] == 7


def test_a_body_with_members_named_like_options_is_one_argument(
    bundle: Bundle,
) -> None:
    schemas = {"Thing": obj(timeout=text(), options=text())}
    write = operation(requestBody=body(ref("Thing")))
    value = bundle.add("body_options", document({"/things": {"post": write}}, schemas))
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    client = value.client(handler)
    (name,) = value.result.surface.names
    thing = value.models.Thing(timeout="long", options="a")
    getattr(getattr(client, name.resource), name.method)(body=thing, timeout=7)

    [request] = seen
    assert json.loads(request.content) == {"timeout": "long", "options": "a"}
    assert request.extensions["timeout"]["read"] == 7


def test_the_options_of_a_call_are_those_that_get_out_of_its_way() -> None:
    from piriod_client import CallOptions

    assert {"options", *CallOptions.__annotations__} == OPTIONS
