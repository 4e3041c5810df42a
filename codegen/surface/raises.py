"""The errors that stand with one method: those the document foresees for it."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.walk import Document

#: The classes of the runtime; what any method raises stands with its resource.
_CLASSES = {
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "400": "BadRequestError",
    "403": "PermissionDeniedError",
}
_USUAL = {
    "404": "There is nothing of that id, or it is hidden from this credential.",
    "409": "Its state does not allow this.",
    "422": "The values sent are not acceptable.",
    "400": "The request breaks a rule of the API.",
    "403": "The credential is good, but not for this.",
}


def raised_by(path: str, operation: Document) -> tuple[tuple[str, str], ...]:
    """The errors a caller has to expect of an operation, the most likely first."""
    named = {str(status): item for status, item in operation["responses"].items()}
    if "{" in path:
        # Whether it is documented or not: the id may be wrong.
        named.setdefault("404", {})
    return tuple(_raised(named)) or (("StatusError", "The API refuses the request."),)


def _raised(responses: Document) -> Iterator[tuple[str, str]]:
    for status, name in _CLASSES.items():
        if status in responses:
            yield name, f"{status}: {_about(responses[status], _USUAL[status])}"


def _about(response: Document, usual: str) -> str:
    """What the document says of this operation, if it says more than the status."""
    text = str(response.get("description") or "").strip()
    return text if len(text.split()) > 3 else usual
