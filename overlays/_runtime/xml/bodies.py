"""What a document says of the XML bodies of one operation, and when XML is sent.

Models are generated as if every body were JSON. Where the document describes XML, the
values are translated on the way out and in, so that models, signatures and pages stay
the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..base.value import Record, member

if TYPE_CHECKING:
    from ..base.operation import Call


class XmlBody(Record):
    """One body that the document describes in XML.

    Attributes:
        media: Its media type.
        schema: What it holds, with the ``xml`` hints of OpenAPI.
        preferred: Whether JSON is not described beside it.
    """

    media: str
    schema: Mapping[str, Any]
    preferred: bool = True


class XmlBodies(Record):
    """The XML bodies of one operation.

    Attributes:
        request: What may be sent.
        reply: What a success may hold.
        schemas: Schemas by the name that references use.
    """

    request: XmlBody | None = None
    reply: XmlBody | None = None
    schemas: Mapping[str, Any] = member(factory=dict)


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
    if bodies.reply and bodies.reply.preferred and accept == "application/json":
        accept = f"{bodies.reply.media}, {accept};q=0.9"
    return call.replaced(request=request, accept=accept)


def read_xml(content: bytes, media: str, bodies: XmlBodies) -> Any:
    """Return what a reply in XML would be in JSON.

    Args:
        content: The body.
        media: Its media type, with the character set if the server says one.
        bodies: The XML bodies of the operation.

    Raises:
        XmlError: It is no XML, or not what the document describes.
    """
    from .codec import decode

    charset = media.lower().partition("charset=")[2].split(";")[0].strip(" \"'")
    schema = bodies.reply.schema if bodies.reply else {}
    return decode(content, schema, schemas=bodies.schemas, encoding=charset or None)


def _encoded(
    name: str,
    request: dict[str, Any],
    body: XmlBody,
    bodies: XmlBodies,
    root: str | None,
) -> dict[str, Any]:
    from ..base.errors import InvalidRequestError
    from .codec import XmlError, encode

    try:
        content = encode(
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
