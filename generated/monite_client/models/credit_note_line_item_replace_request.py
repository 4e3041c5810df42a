from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.credit_note_line_item_create_request import CreditNoteLineItemCreateRequest


T = TypeVar("T", bound="CreditNoteLineItemReplaceRequest")


@_attrs_define
class CreditNoteLineItemReplaceRequest:
    """All line items of a credit note.

    Attributes:
        data (list[CreditNoteLineItemCreateRequest]):
    """

    data: list[CreditNoteLineItemCreateRequest]

    def to_dict(self) -> dict[str, Any]:
        data = NULL
        if self.data is not None:
            data = []
            for data_item_data in write_each(self.data):
                data_item = NULL if data_item_data is None else write_object(data_item_data)
                data.append(data_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _data = d.pop("data")
        data: list[CreditNoteLineItemCreateRequest] = NULL
        if _data is not None:
            data = []
            for data_item_data in read_list(_data):
                _data_item = data_item_data
                data_item = (
                    NULL if _data_item is None else __models.CreditNoteLineItemCreateRequest.from_dict(_data_item)
                )

                data.append(data_item)

        credit_note_line_item_replace_request = cls(
            data=data,
        )

        return credit_note_line_item_replace_request
