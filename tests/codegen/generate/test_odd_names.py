"""Names of the vendor that Python cannot have, or would have twice."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.support.codegen import Bundle, Made, call_all
from tests.support.documents import body, document, obj, operation, response, text

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
def twins(bundle: Bundle, request: pytest.FixtureRequest) -> Made:
    """A response for each of them, its members in one order or the other."""
    paths = {}
    for name, names in _FALL_TOGETHER.items():
        members = {wire: text() for wire in sorted(names, reverse=request.param)}
        paths[f"/{name}"] = {"get": operation(response(obj(**members)))}
    return bundle.add(f"twins_{request.param}", document(paths))


@pytest.mark.parametrize("name", _FALL_TOGETHER)
def test_members_that_fall_together_are_kept_apart_by_their_signs(
    twins: Made, name: str
) -> None:
    names = _FALL_TOGETHER[name]
    value = {wire: f"value of {wire}" for wire in names}
    client = twins.client(lambda _: httpx.Response(200, json=value))
    (public,) = [n for n in twins.result.surface.names if n.operation == f"GET /{name}"]

    found = getattr(getattr(client, public.resource), public.method)()

    assert {wire: getattr(found, names[wire]) for wire in names} == value
    assert found.to_dict() == value


@pytest.mark.parametrize("version", [1.0, 2, None, True])
def test_a_version_that_yaml_reads_as_a_number_is_a_text(
    bundle: Bundle, version: Any
) -> None:
    made = document({"/things": {"get": operation()}})
    made["info"]["version"] = version

    found = bundle.add(f"version_{version}".replace(".", "_"), made)

    assert len(call_all(found)) == 1


def test_paths_and_tags_that_hold_numbers_are_named(bundle: Bundle) -> None:
    form = body(obj("a", a=text()), "application/x-www-form-urlencoded")
    made = document(
        {
            "/oauth2/token": {"post": operation(requestBody=form)},
            "/3d/models": {"get": {**operation(), "tags": []}},
            "/2fa": {"post": {**operation(), "tags": ["2FA"]}},
        }
    )

    found = bundle.add("numbers_in_paths", made)

    names = [str(name) for name in found.result.surface.names]
    assert set(names) == {"oauth2.create_token", "api_3d.get_models", "api_2_fa.create"}
    assert len(call_all(found)) == 3
