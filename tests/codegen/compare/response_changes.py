"""The kinds of change of responses, each with an example."""

from __future__ import annotations

from tests.codegen.compare.change_case import (
    ANSWER,
    CREATE,
    DELETE,
    FIELDS,
    GET,
    LIST,
    breaks,
    field,
    fits,
    required,
)
from tests.support.shop_documents import GONE, reference, response

RESPONSES = [
    fits("response-body-added")(
        {f"{DELETE}|responses|204": response(reference("Reason"))}
    ),
    breaks("response-body-removed")({f"{GET}|responses|200": response()}),
    fits("response-media-type-added")(
        {f"{GET}|responses|200|content|text/csv": {"schema": {"type": "string"}}}
    ),
    breaks(
        "response-form-changed",
        "response-media-type-added",
        "response-media-type-removed",
    )(
        {
            f"{GET}|responses|200|content": {
                "application/pdf": {"schema": {"type": "string"}}
            }
        }
    ),
    breaks("response-media-type-removed")(
        {f"{CREATE}|responses|201|content|application/xml": GONE}
    ),
    fits("success-status-added")({f"{DELETE}|responses|202": response()}),
    breaks("success-status-added-with-other-body")(
        {f"{DELETE}|responses|200": response(reference("Reason"))}
    ),
    fits("success-status-removed", "success-status-added")(
        {f"{DELETE}|responses": {"200": response()}}
    ),
    fits("error-status-added")({f"{LIST}|responses|409": response()}),
    fits("error-status-removed")({f"{LIST}|responses|404": GONE}),
    fits("response-header-added")(
        {f"{LIST}|responses|200|headers|X-Next": {"schema": {"type": "string"}}}
    ),
    fits("response-header-changed")(
        {f"{LIST}|responses|200|headers|X-Total|schema": {"type": "string"}}
    ),
    fits("response-header-removed")({f"{LIST}|responses|200|headers": GONE}),
    fits("response-field-added")({f"{ANSWER}|{FIELDS}|extra": {"type": "string"}}),
    breaks("response-field-removed")({f"{ANSWER}|{FIELDS}|note": GONE}),
    breaks("response-field-became-optional")(required(ANSWER, "id", "due", "state")),
    fits("response-field-became-required")(
        required(ANSWER, "id", "due", "state", "size", "note")
    ),
    fits("response-field-became-read-only")({field(ANSWER, "note", "readOnly"): True}),
    fits("response-field-no-longer-read-only")(
        {field(ANSWER, "made", "readOnly"): GONE}
    ),
    breaks("response-field-became-write-only")(
        {field(ANSWER, "note", "writeOnly"): True}
    ),
    fits("response-field-no-longer-write-only")(
        {field(ANSWER, "secret", "writeOnly"): GONE}
    ),
    fits("response-field-deprecated")({field(ANSWER, "note", "deprecated"): True}),
    breaks("response-type-changed")({field(ANSWER, "due", "format"): GONE}),
    breaks("response-type-widened")({field(ANSWER, "size", "type"): "number"}),
    fits("response-type-narrowed")({field(ANSWER, "weight", "type"): "integer"}),
    breaks("response-reference-changed")(
        {f"{ANSWER}|{FIELDS}|owner": reference("Team")}
    ),
    breaks("response-became-nullable")({field(ANSWER, "due", "nullable"): True}),
    fits("response-optional-became-nullable")(
        {field(ANSWER, "note", "nullable"): True}
    ),
    fits("response-no-longer-nullable")({field(ANSWER, "paid", "nullable"): GONE}),
    fits("response-enum-value-added")({f"{field(ANSWER, 'state', 'enum')}|+": "lost"}),
    breaks("response-enum-value-removed")({field(ANSWER, "state", "enum"): ["open"]}),
    fits("response-enum-introduced")({field(ANSWER, "note", "enum"): ["none", "some"]}),
    breaks("response-enum-dropped")({field(ANSWER, "state", "enum"): GONE}),
    breaks("response-variant-added")(
        {f"{field(ANSWER, 'party', 'oneOf')}|+": reference("Reason")}
    ),
    fits("response-variant-removed")({f"{field(ANSWER, 'party', 'oneOf')}|1": GONE}),
    fits("response-constraint-tightened")({field(ANSWER, "size", "maximum"): 5}),
    fits("response-constraint-loosened")({field(ANSWER, "size", "maximum"): 20}),
    fits("response-default-changed")({field(ANSWER, "note", "default"): "some"}),
    fits("response-format-changed")({field(ANSWER, "size", "format"): "int64"}),
    fits("response-extra-fields-refused")({f"{ANSWER}|additionalProperties": False}),
    fits("response-extra-fields-allowed")(
        {field(ANSWER, "closed", "additionalProperties"): GONE}
    ),
    fits("response-discriminator-changed")(
        {f"{ANSWER}|discriminator": {"propertyName": "state"}}
    ),
    fits("response-xml-changed")({field(ANSWER, "note", "xml"): {"attribute": True}}),
    fits("response-encoding-changed")(
        {
            f"{GET}|responses|200|content|application/json|encoding": {
                "note": {"contentType": "text/plain"}
            }
        }
    ),
    fits("response-link-changed")(
        {f"{GET}|responses|200|links": {"cancel": {"operationId": "cancel_order"}}}
    ),
]
