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


T = TypeVar("T", bound="DeliveryNoteUpdateRequest")


@_attrs_define
class DeliveryNoteUpdateRequest:
    """Changes to a delivery note; what is left out stays.

    Attributes:
        counterpart_address_id (UUID | Unset):
        counterpart_id (UUID | Unset):
        delivery_date (datetime.date | Unset):
        delivery_number (str | Unset):
        display_signature_placeholder (bool | Unset):
        line_items (list[DeliveryNoteCreateLineItem] | Unset):
        memo (str | Unset):
    """

    counterpart_address_id: UUID | Unset = UNSET
    counterpart_id: UUID | Unset = UNSET
    delivery_date: datetime.date | Unset = UNSET
    delivery_number: str | Unset = UNSET
    display_signature_placeholder: bool | Unset = UNSET
    line_items: list[DeliveryNoteCreateLineItem] | Unset = UNSET
    memo: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        counterpart_address_id: str | Unset = UNSET
        if not isinstance(self.counterpart_address_id, Unset):
            counterpart_address_id = NULL if self.counterpart_address_id is None else str(self.counterpart_address_id)

        counterpart_id: str | Unset = UNSET
        if not isinstance(self.counterpart_id, Unset):
            counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        delivery_date: str | Unset = UNSET
        if not isinstance(self.delivery_date, Unset):
            delivery_date = NULL if self.delivery_date is None else write_iso(self.delivery_date)

        delivery_number = self.delivery_number

        display_signature_placeholder = self.display_signature_placeholder

        line_items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.line_items, Unset):
            line_items = NULL
            if self.line_items is not None:
                line_items = []
                for line_items_item_data in write_each(self.line_items):
                    line_items_item = NULL if line_items_item_data is None else write_object(line_items_item_data)
                    line_items.append(line_items_item)

        memo = self.memo

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if counterpart_address_id is not UNSET:
            field_dict["counterpart_address_id"] = counterpart_address_id
        if counterpart_id is not UNSET:
            field_dict["counterpart_id"] = counterpart_id
        if delivery_date is not UNSET:
            field_dict["delivery_date"] = delivery_date
        if delivery_number is not UNSET:
            field_dict["delivery_number"] = delivery_number
        if display_signature_placeholder is not UNSET:
            field_dict["display_signature_placeholder"] = display_signature_placeholder
        if line_items is not UNSET:
            field_dict["line_items"] = line_items
        if memo is not UNSET:
            field_dict["memo"] = memo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _counterpart_address_id = d.pop("counterpart_address_id", UNSET)
        counterpart_address_id: UUID | Unset
        if isinstance(_counterpart_address_id, Unset):
            counterpart_address_id = UNSET
        elif _counterpart_address_id is None:
            counterpart_address_id = NULL
        else:
            counterpart_address_id = UUID(_counterpart_address_id)

        _counterpart_id = d.pop("counterpart_id", UNSET)
        counterpart_id: UUID | Unset
        if isinstance(_counterpart_id, Unset):
            counterpart_id = UNSET
        elif _counterpart_id is None:
            counterpart_id = NULL
        else:
            counterpart_id = UUID(_counterpart_id)

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

        _line_items = d.pop("line_items", UNSET)
        line_items: list[DeliveryNoteCreateLineItem] | Unset = UNSET
        if _line_items is None:
            line_items = NULL
        elif _line_items is not UNSET:
            line_items = []
            for line_items_item_data in read_list(_line_items):
                _line_items_item = line_items_item_data
                line_items_item = (
                    NULL
                    if _line_items_item is None
                    else __models.DeliveryNoteCreateLineItem.from_dict(_line_items_item)
                )

                line_items.append(line_items_item)

        memo = d.pop("memo", UNSET)

        delivery_note_update_request = cls(
            counterpart_address_id=counterpart_address_id,
            counterpart_id=counterpart_id,
            delivery_date=delivery_date,
            delivery_number=delivery_number,
            display_signature_placeholder=display_signature_placeholder,
            line_items=line_items,
            memo=memo,
        )

        return delivery_note_update_request
