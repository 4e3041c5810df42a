"""What a document says of the XML bodies of one operation, and when XML is sent.

Models are generated as if every body were JSON. Where the document describes XML, the
values are translated on the way out and in, so that models, signatures and pages stay
the same.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ..base.operation import XmlBodies, XmlBody

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..base.operation import Call


def is_xml(media: str) -> bool:
    """Return whether a media type is XML (RFC 7303, 3 and 4.2)."""
    kind = media.split(";")[0].strip().lower()
    return kind in ("application/xml", "text/xml") or kind.endswith("+xml")


def in_xml(call: Call, bodies: XmlBodies, root: str | None) -> Call:
    """Return the call as it goes out: in XML where that is wanted or all there is.

    A caller wants a form by the member ``media`` of the request.

    Args:
        call: The call with a JSON body, or with none.
        bodies: The XML bodies of its operation.
        root: Name of the root element where the document gives none.

    Raises:
        InvalidRequestError: The body cannot be written in XML.
    """
    request = dict(call.request)
    body, media = bodies.request, request.pop("media", None)
    wanted = body is not None and (is_xml(media) if media else body.preferred)
    if body is not None and wanted and request.get("json") is not None:
        request = _encoded(call.operation.name, request, body, bodies, root)
    accept = call.accept
    if bodies.response and bodies.response.preferred and accept == "application/json":
        accept = f"{bodies.response.media}, {accept};q=0.9"
    return call.replaced(request=request, accept=accept)


def body_parser(bodies: XmlBodies, media: str) -> Callable[[bytes], Any] | None:
    """Return what reads a response as if it were JSON; ``None`` if it is not XML.

    Args:
        bodies: The XML bodies of the operation.
        media: Media type of the response, with the character set if it names one.
    """
    if not is_xml(media):
        return None
    from .reader import read

    charset = media.lower().partition("charset=")[2].split(";")[0].strip(" \"'")
    schema = bodies.response.schema if bodies.response else {}
    # Not a lambda: responses can be pickled.
    return partial(
        read, schema=schema, schemas=bodies.schemas, encoding=charset or None
    )


def _encoded(
    name: str,
    request: dict[str, Any],
    body: XmlBody,
    bodies: XmlBodies,
    root: str | None,
) -> dict[str, Any]:
    from ..base.errors import InvalidRequestError
    from .names import XmlError
    from .writer import write

    try:
        content = write(
            request.pop("json"), body.schema, schemas=bodies.schemas, root=root
        )
    except XmlError as error:
        raise InvalidRequestError(f"{name}: {error}") from None
    kept = {
        name: value
        for name, value in (request.get("headers") or {}).items()
        if name.lower() != "content-type"
    }
    return {
        **request,
        "content": content,
        "headers": {**kept, "Content-Type": body.media},
    }
