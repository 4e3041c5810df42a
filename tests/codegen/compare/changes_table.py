"""Every kind of change with an example, and what we promise users about it."""

from __future__ import annotations

from typing import Any

import attrs

from tests.support.shop_documents import GONE, ID, body, reference, response

LIST = "paths|/orders|get"
CREATE = "paths|/orders|post"
CANCEL = "paths|/orders/{id}/cancel|post"
GET = "paths|/orders/{id}|get"
DELETE = "paths|/orders/{id}|delete"
ANSWER = "components|schemas|Order"
SENT = "components|schemas|NewOrder"
STATE = f"{LIST}|parameters|1|schema"
WORD = f"{LIST}|parameters|2|schema"
FIELDS = "properties"


@attrs.frozen
class Case:
    """One kind of change, our promise, and an edit of the example document."""

    kind: str
    breaking: bool
    edits: dict[str, Any]
    #: Changes that necessarily come with it.
    beside: tuple[str, ...] = ()


def breaks(kind: str, *beside: str) -> Any:
    return lambda edits: Case(kind, True, edits, beside)


def fits(kind: str, *beside: str) -> Any:
    return lambda edits: Case(kind, False, edits, beside)


def required(schema: str, *names: str) -> dict[str, Any]:
    return {f"{schema}|required": list(names)}


def parameter(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string"}, **more}


def field(schema: str, name: str, key: str) -> str:
    return f"{schema}|{FIELDS}|{name}|{key}"


OPERATIONS = [
    breaks("operation-removed")({"paths|/ping": GONE}),
    fits("operation-added")(
        {"paths|/pong": {"get": {"responses": {"204": response()}}}}
    ),
    fits("operation-moved")(
        {
            "paths|/ping": GONE,
            "paths|/health": {
                "get": {
                    "operationId": "ping",
                    "tags": ["health"],
                    "security": [],
                    "responses": {"200": response({"type": "string"})},
                }
            },
        }
    ),
    fits("operation-method-changed")(
        {
            "paths|/ping": {
                "post": {
                    "operationId": "ping",
                    "tags": ["health"],
                    "security": [],
                    "responses": {"200": response({"type": "string"})},
                }
            }
        }
    ),
    fits("operation-id-changed")({f"{LIST}|operationId": "all_orders"}),
    fits("operation-tag-changed")({f"{LIST}|tags": ["purchases"]}),
    fits("operation-deprecated")({f"{LIST}|deprecated": True}),
    fits("operation-no-longer-deprecated")({f"{GET}|deprecated": GONE}),
    fits("documentation-changed")({f"{LIST}|summary": "All orders."}),
    breaks("operation-needs-credentials")({"paths|/ping|get|security": GONE}),
    fits("operation-needs-no-credentials")({f"{CREATE}|security": []}),
    fits("security-alternative-added")({f"{LIST}|security|+": {"key": []}}),
    breaks("security-alternative-removed", "security-alternative-added")(
        {f"{LIST}|security": [{"key": []}]}
    ),
    breaks("security-scope-added")({f"{LIST}|security|0|token": ["read", "all"]}),
    fits("security-scope-removed")({f"{LIST}|security|0|token": []}),
    fits("callback-changed")({f"{LIST}|callbacks": {"done": {}}}),
    fits("operation-servers-changed")(
        {f"{LIST}|servers": [{"url": "https://files.example.test"}]}
    ),
    breaks("unclassified-change")({f"{LIST}|throttle": {"rate": 5}}),
]

PARAMETERS = [
    fits("parameter-added-optional")({f"{LIST}|parameters|+": parameter("size")}),
    breaks("parameter-added-required")(
        {f"{LIST}|parameters|+": parameter("size", required=True)}
    ),
    breaks("parameter-removed")({f"{LIST}|parameters|0": GONE}),
    breaks("parameter-became-required")({f"{LIST}|parameters|0|required": True}),
    fits("parameter-became-optional")({f"{CANCEL}|parameters|0|required": False}),
    breaks("path-parameter-renamed")(
        {
            "paths|/orders/{id}/cancel": GONE,
            "paths|/orders/{order}/cancel": {
                "post": {
                    "operationId": "cancel_order",
                    "tags": ["orders"],
                    "parameters": [{**ID, "name": "order"}],
                    "requestBody": {"content": body(reference("Reason"))},
                    "responses": {"204": response()},
                }
            },
        }
    ),
    breaks("parameter-moved-to-or-from-path", "operation-moved")(
        {
            "paths|/orders/{id}/cancel": GONE,
            "paths|/orders/cancel": {
                "post": {
                    "operationId": "cancel_order",
                    "tags": ["orders"],
                    "parameters": [{**ID, "in": "query"}],
                    "requestBody": {"content": body(reference("Reason"))},
                    "responses": {"204": response()},
                }
            },
        }
    ),
    fits("parameter-location-changed")({f"{LIST}|parameters|0|in": "header"}),
    fits("parameter-style-changed")({f"{LIST}|parameters|0|explode": False}),
    fits("parameter-deprecated")({f"{LIST}|parameters|0|deprecated": True}),
    breaks("parameter-type-changed")({f"{LIST}|parameters|0|schema|type": "string"}),
    fits("parameter-type-widened")({f"{LIST}|parameters|0|schema|type": "number"}),
    breaks("parameter-type-narrowed")({f"{LIST}|parameters|4|schema|type": "integer"}),
    breaks("parameter-reference-changed")(
        {f"{LIST}|parameters|3|schema": reference("Reason")}
    ),
    fits("parameter-enum-value-added")({f"{STATE}|enum|+": "lost"}),
    breaks("parameter-enum-value-removed")({f"{STATE}|enum": ["open"]}),
    breaks("parameter-enum-introduced")({f"{WORD}|enum": ["new"]}),
    breaks("parameter-enum-dropped")({f"{STATE}|enum": GONE}),
    breaks("parameter-constraint-tightened")({f"{WORD}|maxLength": 40}),
    fits("parameter-constraint-loosened")({f"{WORD}|maxLength": 60}),
    fits("parameter-became-nullable")({f"{STATE}|nullable": True}),
    breaks("parameter-no-longer-nullable")({f"{WORD}|nullable": GONE}),
    fits("parameter-default-changed")({f"{STATE}|default": "open"}),
    fits("parameter-format-changed")({f"{WORD}|format": "email"}),
    fits("parameter-xml-changed")({f"{WORD}|xml": {"name": "w"}}),
]

REQUESTS = [
    fits("request-body-added-optional")(
        {f"{DELETE}|requestBody": {"content": body(reference("Reason"))}}
    ),
    breaks("request-body-added-required")(
        {
            f"{DELETE}|requestBody": {
                "required": True,
                "content": body(reference("Reason")),
            }
        }
    ),
    breaks("request-body-removed")({f"{CANCEL}|requestBody": GONE}),
    breaks("request-body-became-required")({f"{CANCEL}|requestBody|required": True}),
    fits("request-body-became-optional")({f"{CREATE}|requestBody|required": False}),
    fits("request-media-type-added")(
        {f"{CANCEL}|requestBody|content|text/plain": {"schema": {"type": "string"}}}
    ),
    breaks("request-media-type-removed")(
        {f"{CREATE}|requestBody|content|application/xml": GONE}
    ),
    fits("request-field-added-optional")(
        {f"{SENT}|{FIELDS}|extra": {"type": "string"}}
    ),
    breaks("request-field-added-required")(
        {
            f"{SENT}|{FIELDS}|extra": {"type": "string"},
            **required(SENT, "id", "due", "state", "size", "extra"),
        }
    ),
    breaks("request-field-removed")({f"{SENT}|{FIELDS}|note": GONE}),
    breaks("request-field-became-required")(
        required(SENT, "id", "due", "state", "size", "note")
    ),
    fits("request-field-became-optional")(required(SENT, "id", "due", "state")),
    breaks("request-field-became-read-only")({field(SENT, "note", "readOnly"): True}),
    fits("request-field-no-longer-read-only")({field(SENT, "made", "readOnly"): GONE}),
    fits("request-field-became-write-only")({field(SENT, "note", "writeOnly"): True}),
    fits("request-field-no-longer-write-only")(
        {field(SENT, "secret", "writeOnly"): GONE}
    ),
    fits("request-field-deprecated")({field(SENT, "note", "deprecated"): True}),
    breaks("request-type-changed")({field(SENT, "due", "format"): "uuid"}),
    fits("request-type-widened")({field(SENT, "size", "type"): "number"}),
    breaks("request-type-narrowed")({field(SENT, "weight", "type"): "integer"}),
    breaks("request-reference-changed")({f"{SENT}|{FIELDS}|owner": reference("Team")}),
    fits("request-enum-value-added")({f"{field(SENT, 'state', 'enum')}|+": "lost"}),
    breaks("request-enum-value-removed")({field(SENT, "state", "enum"): ["open"]}),
    breaks("request-enum-introduced")({field(SENT, "note", "enum"): ["none", "some"]}),
    breaks("request-enum-dropped")({field(SENT, "state", "enum"): GONE}),
    breaks("request-constraint-tightened")({field(SENT, "size", "minimum"): 1}),
    fits("request-constraint-loosened")({field(SENT, "size", "maximum"): GONE}),
    fits("request-became-nullable")({field(SENT, "note", "nullable"): True}),
    breaks("request-no-longer-nullable")({field(SENT, "paid", "nullable"): GONE}),
    fits("request-variant-added")(
        {f"{field(SENT, 'party', 'oneOf')}|+": reference("Reason")}
    ),
    breaks("request-variant-removed")({f"{field(SENT, 'party', 'oneOf')}|1": GONE}),
    breaks("request-extra-fields-refused")(
        {field(SENT, "parts", "additionalProperties"): False}
    ),
    fits("request-extra-fields-allowed")(
        {field(SENT, "closed", "additionalProperties"): GONE}
    ),
    fits("request-default-changed")({field(SENT, "note", "default"): "some"}),
    fits("request-format-changed")({field(SENT, "size", "format"): "int64"}),
    fits("request-discriminator-changed")(
        {f"{SENT}|discriminator": {"propertyName": "state"}}
    ),
    fits("request-xml-changed")({field(SENT, "note", "xml"): {"attribute": True}}),
    fits("request-encoding-changed")(
        {
            f"{CREATE}|requestBody|content|application/json|encoding": {
                "note": {"contentType": "text/plain"}
            }
        }
    ),
]

REPLIES = [
    fits("response-body-added")(
        {f"{DELETE}|responses|204": response(reference("Reason"))}
    ),
    breaks("response-body-removed")({f"{GET}|responses|200": response()}),
    fits("response-media-type-added")(
        {f"{GET}|responses|200|content|text/csv": {"schema": {"type": "string"}}}
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

DOCUMENTS = [
    fits("schema-added")({"components|schemas|Extra": {"type": "object"}}),
    breaks("schema-removed", "response-variant-removed", "request-variant-removed")(
        {
            "components|schemas|Team": GONE,
            field(ANSWER, "party", "oneOf"): [reference("Owner")],
            field(SENT, "party", "oneOf"): [reference("Owner")],
        }
    ),
    breaks("schema-renamed", "parameter-reference-changed")(
        {
            "components|schemas|Sort": GONE,
            "components|schemas|Order_": {"type": "string", "enum": ["up", "down"]},
            f"{LIST}|parameters|3|schema": reference("Order_"),
        }
    ),
    fits("unused-schema-removed")({"components|schemas|Unused": GONE}),
    fits("unused-schema-renamed")(
        {
            "components|schemas|Unused": GONE,
            "components|schemas|Spare": {
                "type": "object",
                "properties": {"text": {"type": "string"}},
            },
        }
    ),
    fits("schema-deprecated")({"components|schemas|Order|deprecated": True}),
    fits("unused-schema-changed")(
        {"components|schemas|Problem|properties|code": {"type": "string"}}
    ),
    fits("security-scheme-added")(
        {
            "components|securitySchemes|key": {
                "type": "apiKey",
                "in": "header",
                "name": "X-Key",
            }
        }
    ),
    breaks("security-scheme-removed")({"components|securitySchemes": {}}),
    breaks("security-scheme-changed")(
        {"components|securitySchemes|token|scheme": "basic"}
    ),
    fits("server-added")({"servers|+": {"url": "https://eu.example.test"}}),
    breaks("server-removed")({"servers": []}),
    fits("api-version-changed")({"info|version": "2"}),
    fits("openapi-version-changed")({"openapi": "3.0.2"}),
]

GROUPS = {
    "Operations": OPERATIONS,
    "Parameters": PARAMETERS,
    "Requests": REQUESTS,
    "Responses": REPLIES,
    "The document": DOCUMENTS,
}
CASES: list[Case] = [case for group in GROUPS.values() for case in group]
