from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.transfer_amount import TransferAmount


T = TypeVar("T", bound="Transfer")


@_attrs_define
class Transfer:
    """Time that is moved by a transfer authorization.

    Attributes:
        transfer_authorization_id (int | Unset): Number of the authorization, which is set up for a statute.
        amount (TransferAmount | Unset):
        comment (str | Unset):
    """

    transfer_authorization_id: int | Unset = UNSET
    amount: TransferAmount | Unset = UNSET
    comment: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        transfer_authorization_id = self.transfer_authorization_id

        amount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.amount, Unset):
            amount = NULL if self.amount is None else write_object(self.amount)

        comment = self.comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if transfer_authorization_id is not UNSET:
            field_dict["transferAuthorizationId"] = transfer_authorization_id
        if amount is not UNSET:
            field_dict["amount"] = amount
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        transfer_authorization_id = d.pop("transferAuthorizationId", UNSET)

        _amount = d.pop("amount", UNSET)
        amount: TransferAmount | Unset
        if isinstance(_amount, Unset):
            amount = UNSET
        elif _amount is None:
            amount = NULL
        else:
            amount = __models.TransferAmount.from_dict(_amount)

        comment = d.pop("comment", UNSET)

        transfer = cls(
            transfer_authorization_id=transfer_authorization_id,
            amount=amount,
            comment=comment,
        )

        transfer.additional_properties = d
        return transfer

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
