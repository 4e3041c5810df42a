from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    read_object,
)

T = TypeVar("T", bound="DeliveryNoteCreateBasedOnRequest")


@_attrs_define
class DeliveryNoteCreateBasedOnRequest:
    """A new delivery note based on a receivable.

    Attributes:
        based_on (UUID):
    """

    based_on: UUID

    def to_dict(self) -> dict[str, Any]:
        based_on = NULL if self.based_on is None else str(self.based_on)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "based_on": based_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _based_on = d.pop("based_on")
        based_on = NULL if _based_on is None else UUID(_based_on)

        delivery_note_create_based_on_request = cls(
            based_on=based_on,
        )

        return delivery_note_create_based_on_request
