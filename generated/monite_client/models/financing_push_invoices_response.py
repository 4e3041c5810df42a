from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    read_object,
)

T = TypeVar("T", bound="FinancingPushInvoicesResponse")


@_attrs_define
class FinancingPushInvoicesResponse:
    """Tokens to go on with at the financing provider.

    Attributes:
        connect_token (str):
        session_token (str):
    """

    connect_token: str
    session_token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        connect_token = self.connect_token

        session_token = self.session_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "connect_token": connect_token,
                "session_token": session_token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        connect_token = d.pop("connect_token")

        session_token = d.pop("session_token")

        financing_push_invoices_response = cls(
            connect_token=connect_token,
            session_token=session_token,
        )

        financing_push_invoices_response.additional_properties = d
        return financing_push_invoices_response

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
