from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.update_quote import UpdateQuote


T = TypeVar("T", bound="UpdateQuotePayload")


@_attrs_define
class UpdateQuotePayload:
    """Changes to a receivable that is a quote.

    Attributes:
        quote (UpdateQuote): Changes to a quote.
    """

    quote: UpdateQuote

    def to_dict(self) -> dict[str, Any]:
        quote = NULL if self.quote is None else write_object(self.quote)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "quote": quote,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _quote = d.pop("quote")
        quote = NULL if _quote is None else __models.UpdateQuote.from_dict(_quote)

        update_quote_payload = cls(
            quote=quote,
        )

        return update_quote_payload
