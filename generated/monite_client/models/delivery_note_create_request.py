from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.delivery_note_create_line_item import DeliveryNoteCreateLineItem


T = TypeVar("T", bound="DeliveryNoteCreateRequest")


@_attrs_define
class DeliveryNoteCreateRequest:
    """A new delivery note.

    Attributes:
        counterpart_address_id (UUID):
        counterpart_id (UUID):
        line_items (list[DeliveryNoteCreateLineItem]):
        delivery_date (datetime.date | Unset):
        delivery_number (str | Unset):
        display_signature_placeholder (bool | Unset): The server's default is False.
        document_id (str | Unset):
        memo (str | Unset):
    """

    counterpart_address_id: UUID
    counterpart_id: UUID
    line_items: list[DeliveryNoteCreateLineItem]
    delivery_date: datetime.date | Unset = UNSET
    delivery_number: str | Unset = UNSET
    display_signature_placeholder: bool | Unset = UNSET
    document_id: str | Unset = UNSET
    memo: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        counterpart_address_id = NULL if self.counterpart_address_id is None else str(self.counterpart_address_id)

        counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        line_items = NULL
        if self.line_items is not None:
            line_items = []
            for line_items_item_data in write_each(self.line_items):
                line_items_item = NULL if line_items_item_data is None else write_object(line_items_item_data)
                line_items.append(line_items_item)

        delivery_date: str | Unset = UNSET
        if not isinstance(self.delivery_date, Unset):
            delivery_date = NULL if self.delivery_date is None else write_iso(self.delivery_date)

        delivery_number = self.delivery_number

        display_signature_placeholder = self.display_signature_placeholder

        document_id = self.document_id

        memo = self.memo

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "counterpart_address_id": counterpart_address_id,
                "counterpart_id": counterpart_id,
                "line_items": line_items,
            }
        )
        if delivery_date is not UNSET:
            field_dict["delivery_date"] = delivery_date
        if delivery_number is not UNSET:
            field_dict["delivery_number"] = delivery_number
        if display_signature_placeholder is not UNSET:
            field_dict["display_signature_placeholder"] = display_signature_placeholder
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if memo is not UNSET:
            field_dict["memo"] = memo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _counterpart_address_id = d.pop("counterpart_address_id")
        counterpart_address_id = NULL if _counterpart_address_id is None else UUID(_counterpart_address_id)

        _counterpart_id = d.pop("counterpart_id")
        counterpart_id = NULL if _counterpart_id is None else UUID(_counterpart_id)

        _line_items = d.pop("line_items")
        line_items: list[DeliveryNoteCreateLineItem] = NULL
        if _line_items is not None:
            line_items = []
            for line_items_item_data in read_list(_line_items):
                _line_items_item = line_items_item_data
                line_items_item = (
                    NULL
                    if _line_items_item is None
                    else __models.DeliveryNoteCreateLineItem.from_dict(_line_items_item)
                )

                line_items.append(line_items_item)

        _delivery_date = d.pop("delivery_date", UNSET)
        delivery_date: datetime.date | Unset
        if isinstance(_delivery_date, Unset):
            delivery_date = UNSET
        elif _delivery_date is None:
            delivery_date = NULL
        else:
            delivery_date = read_date(_delivery_date)

        delivery_number = d.pop("delivery_number", UNSET)

        display_signature_placeholder = d.pop("display_signature_placeholder", UNSET)

        document_id = d.pop("document_id", UNSET)

        memo = d.pop("memo", UNSET)

        delivery_note_create_request = cls(
            counterpart_address_id=counterpart_address_id,
            counterpart_id=counterpart_id,
            line_items=line_items,
            delivery_date=delivery_date,
            delivery_number=delivery_number,
            display_signature_placeholder=display_signature_placeholder,
            document_id=document_id,
            memo=memo,
        )

        return delivery_note_create_request
