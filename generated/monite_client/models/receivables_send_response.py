from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
)

T = TypeVar("T", bound="ReceivablesSendResponse")


@_attrs_define
class ReceivablesSendResponse:
    """The mails that were sent.

    Attributes:
        mail_ids (list[UUID]):
    """

    mail_ids: list[UUID]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mail_ids = NULL
        if self.mail_ids is not None:
            mail_ids = []
            for mail_ids_item_data in write_each(self.mail_ids):
                mail_ids_item = NULL if mail_ids_item_data is None else str(mail_ids_item_data)
                mail_ids.append(mail_ids_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mail_ids": mail_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _mail_ids = d.pop("mail_ids")
        mail_ids: list[UUID] = NULL
        if _mail_ids is not None:
            mail_ids = []
            for mail_ids_item_data in read_list(_mail_ids):
                _mail_ids_item = mail_ids_item_data
                mail_ids_item = NULL if _mail_ids_item is None else UUID(_mail_ids_item)

                mail_ids.append(mail_ids_item)

        receivables_send_response = cls(
            mail_ids=mail_ids,
        )

        receivables_send_response.additional_properties = d
        return receivables_send_response

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
