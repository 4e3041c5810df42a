from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.signature import Signature


T = TypeVar("T", bound="QuoteAcceptRequest")


@_attrs_define
class QuoteAcceptRequest:
    """The signature with which a quote is accepted.

    Attributes:
        signature (Signature | Unset): Who signed a quote, and the image of the signature: PNG in Base64.
    """

    signature: Signature | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        signature: dict[str, Any] | Unset = UNSET
        if not isinstance(self.signature, Unset):
            signature = NULL if self.signature is None else write_object(self.signature)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if signature is not UNSET:
            field_dict["signature"] = signature

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _signature = d.pop("signature", UNSET)
        signature: Signature | Unset
        if isinstance(_signature, Unset):
            signature = UNSET
        elif _signature is None:
            signature = NULL
        else:
            signature = __models.Signature.from_dict(_signature)

        quote_accept_request = cls(
            signature=signature,
        )

        return quote_accept_request
