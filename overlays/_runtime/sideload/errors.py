"""Errors of links between side-loaded records."""

from __future__ import annotations

from ..base.errors import ApiError


class LinkError(ApiError):
    """A link of a record cannot be followed.

    Attributes:
        collection: Collection of the record.
        id: Id of the record.
        link: Name of the link; empty if the record itself is not in the response.
    """

    def __init__(self, text: str, *, collection: str, id: str, link: str) -> None:
        super().__init__(text)
        self.collection = collection
        self.id = id
        self.link = link


class NotRequestedError(LinkError):
    """The association was not asked for; the text names the ``include`` to add."""


class MissingRecordError(LinkError):
    """A pointer leads to a record that the response does not hold.

    Attributes:
        target: Collection and id the pointer names.
    """

    def __init__(
        self, text: str, *, collection: str, id: str, link: str, target: tuple[str, str]
    ) -> None:
        super().__init__(text, collection=collection, id=id, link=link)
        self.target = target


class IncludeWarning(UserWarning):
    """An association is asked for that the operation is not documented to know."""


class RecordCountError(ApiError):
    """A response was to hold exactly one result, and holds none or several."""
