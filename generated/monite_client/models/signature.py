from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    read_object,
)

T = TypeVar("T", bound="Signature")


@_attrs_define
class Signature:
    """Who signed a quote, and the image of the signature: PNG in Base64.

    Attributes:
        email (str):
        full_name (str):
        signature_image (str):
    """

    email: str
    full_name: str
    signature_image: str

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        full_name = self.full_name

        signature_image = self.signature_image

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "full_name": full_name,
                "signature_image": signature_image,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        email = d.pop("email")

        full_name = d.pop("full_name")

        signature_image = d.pop("signature_image")

        signature = cls(
            email=email,
            full_name=full_name,
            signature_image=signature_image,
        )

        return signature
