from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.credit_note_line_item_response import CreditNoteLineItemResponse


T = TypeVar("T", bound="CreditNoteLineItemPaginationResponse")


@_attrs_define
class CreditNoteLineItemPaginationResponse:
    """One page of line items of a credit note.

    Attributes:
        data (list[CreditNoteLineItemResponse]):
        next_pagination_token (None | str | Unset):
        prev_pagination_token (None | str | Unset):
    """

    data: list[CreditNoteLineItemResponse]
    next_pagination_token: None | str | Unset = UNSET
    prev_pagination_token: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = NULL
        if self.data is not None:
            data = []
            for data_item_data in write_each(self.data):
                data_item = NULL if data_item_data is None else write_object(data_item_data)
                data.append(data_item)

        next_pagination_token: None | str | Unset
        if isinstance(self.next_pagination_token, Unset):
            next_pagination_token = UNSET
        else:
            next_pagination_token = self.next_pagination_token

        prev_pagination_token: None | str | Unset
        if isinstance(self.prev_pagination_token, Unset):
            prev_pagination_token = UNSET
        else:
            prev_pagination_token = self.prev_pagination_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )
        if next_pagination_token is not UNSET:
            field_dict["next_pagination_token"] = next_pagination_token
        if prev_pagination_token is not UNSET:
            field_dict["prev_pagination_token"] = prev_pagination_token

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _data = d.pop("data")
        data: list[CreditNoteLineItemResponse] = NULL
        if _data is not None:
            data = []
            for data_item_data in read_list(_data):
                _data_item = data_item_data
                data_item = NULL if _data_item is None else __models.CreditNoteLineItemResponse.from_dict(_data_item)

                data.append(data_item)

        next_pagination_token = d.pop("next_pagination_token", UNSET)

        prev_pagination_token = d.pop("prev_pagination_token", UNSET)

        credit_note_line_item_pagination_response = cls(
            data=data,
            next_pagination_token=next_pagination_token,
            prev_pagination_token=prev_pagination_token,
        )

        credit_note_line_item_pagination_response.additional_properties = d
        return credit_note_line_item_pagination_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
