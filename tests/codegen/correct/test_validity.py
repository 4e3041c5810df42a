"""A corrected document is checked again, and a fault names the correction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.correct import check, overlay, validity
from codegen.correct.dependencies import explained
from codegen.errors import CodegenError
from tests.support.documents import document, holding, obj, operation, ref, response

ORDER = "#/components/schemas/Order"


def correction(name: str, target: str, **value: Any) -> dict[str, Any]:
    plain = {"description": "Why.", "x-evidence": "invented", "x-expect": {}}
    return {"x-name": name, "target": target, **plain, **value}


@pytest.fixture
def ledger(tmp_path: Path) -> Any:
    path = tmp_path / "overlay.yaml"

    def write(*actions: dict[str, Any]) -> Path:
        content = {"overlay": "1.0.0", "info": {}, "actions": list(actions)}
        path.write_text(yaml.safe_dump(content), "utf-8")
        return path

    return write


def fault(result: Any, path: Path) -> str:
    corrected, outcomes = overlay.apply(result, overlay.load(path))
    with pytest.raises(CodegenError) as caught:
        validity.check(corrected, outcomes, "Example")
    return str(caught.value)


def test_a_correction_that_writes_a_reference_to_nothing_is_named(ledger: Any) -> None:
    update = {"properties": {"order": {"$ref": ORDER}}}
    path = ledger(correction("order-of-thing", "$..Thing", update=update))

    result = fault(holding(Thing=obj()), path)

    assert f"{ORDER}' leads nowhere" in result
    assert "The correction 'order-of-thing' writes the reference." in result


@pytest.mark.parametrize("target", ["$.components.schemas.Order", "$..['Order']"])
def test_a_correction_that_removes_what_is_referred_to_is_named(
    ledger: Any, target: str
) -> None:
    result = holding(Thing=obj(order=ref("Order")), Order=obj())
    path = ledger(correction("no-order", target, remove=True))

    value = fault(result, path)

    assert "#/components/schemas/Thing/properties/order" in value
    assert "The correction 'no-order' removes it." in value


def test_a_correction_that_does_not_apply_but_would_add_it_is_named(
    ledger: Any,
) -> None:
    result = holding(Thing=obj(order=ref("Order")))
    order = correction(
        "add-order",
        "$.components.schemas",
        update={"Order": {"type": "object"}},
        **{"x-expect": {"Other": {}}},
    )

    value = fault(result, ledger(order))

    assert "The correction 'add-order', no longer applicable, would add it." in value


def test_a_dangling_reference_of_the_vendor_is_named_by_its_operation() -> None:
    result = document({"/a/{b}": {"get": operation(response(ref("Order")))}})

    with pytest.raises(CodegenError) as caught:
        validity.check(result, [], "Example")

    assert "GET /a/{b} (#/paths/~1a~1{b}/get/responses/200" in str(caught.value)
    assert "add what is missing or write another reference" in str(caught.value)


def test_the_ledger_can_mend_a_dangling_reference(ledger: Any) -> None:
    result = holding(Thing=obj(order=ref("Order")))
    order = {"Order": {"type": "object"}}
    path = ledger(correction("add-order", "$.components.schemas", update=order))

    value = check.survey(result, path)

    validity.check(value.corrected, value.outcomes, "Example")


def test_of_many_references_the_first_are_shown_and_all_are_counted() -> None:
    members = {f"m{index}": ref(f"Gone{index}") for index in range(30)}

    with pytest.raises(CodegenError) as caught:
        validity.check(holding(Thing=obj(**members)), [], "Example")

    assert "30 reference(s)" in str(caught.value)
    assert "and 20 more" in str(caught.value)


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (correction("x", "$.paths.*", remove=True), "has no `paths`"),
        (
            correction("x", "$..Thing", update={"$ref": "file:///etc/hosts"}),
            "refers to another document",
        ),
        (correction("x", "$..Thing", update={"type": "strin"}), "is 'strin'"),
    ],
)
def test_a_correction_cannot_make_the_document_unusable(
    ledger: Any, action: Any, reason: str
) -> None:
    assert reason in fault(holding(Thing=obj()), ledger(action))


def test_the_whole_document_can_be_added_to_but_not_removed(ledger: Any) -> None:
    result = holding(Thing=obj())
    add = overlay.load(ledger(correction("all", "$", update={"x-a": 1})))
    remove = overlay.load(ledger(correction("all", "$", remove=True)))

    assert overlay.apply(result, add)[0] == {**result, "x-a": 1}
    with pytest.raises(CodegenError, match="'all' removes the whole document"):
        overlay.apply(result, remove)


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"target": ["$.info"]}, "`target` of action 'x' is not a text"),
        ({"x-name": ["x"]}, "`x-name` of action"),
        ({"description": None}, "`description` of action 'x' is not a text"),
        ({"updates": {}}, "has a member `updates`"),
        ({"update": {"a": b"a"}}, "`update` of 'x' holds a bytes at #/a"),
    ],
)
def test_a_faulty_correction_is_refused(ledger: Any, given: Any, reason: str) -> None:
    action = {**correction("x", "$.info", update={"a": 1}), **given}

    with pytest.raises(CodegenError) as caught:
        overlay.load(ledger(action))

    assert reason in str(caught.value)


def test_a_stale_correction_names_the_one_it_rests_on(ledger: Any) -> None:
    order = {"Order": {"type": "object"}}
    path = ledger(
        correction(
            "add-order",
            "$.components.schemas",
            update=order,
            **{"x-expect": {"Thing": {"type": "array"}}},
        ),
        correction(
            "order-state",
            "$.components.schemas.Order",
            update={"properties": {"state": {"type": "string"}}},
        ),
        correction("unrelated", "$.components.schemas.Gone", remove=True),
    )
    result = holding(Thing=obj())

    _, outcomes = overlay.apply(result, overlay.load(path))
    reasons = {o.action.name: o.reason for o in explained(result, outcomes)}

    assert reasons["order-state"].endswith("; it rests on 'add-order'")
    assert "rests on" not in reasons["add-order"] + reasons["unrelated"]


def test_a_correction_inside_what_another_no_longer_reaches_names_it(
    ledger: Any,
) -> None:
    path = ledger(
        correction("gone", "$.components.schemas.Gone", update={"title": "a"}),
        correction("inside", "$.components.schemas.Gone.properties", update={"b": {}}),
    )

    result = check.survey(holding(Thing=obj()), path)

    assert result.outcomes[1].reason.endswith("it rests on 'gone'")
