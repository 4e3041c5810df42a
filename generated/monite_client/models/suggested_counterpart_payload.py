from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="SuggestedCounterpartPayload")


@_attrs_define
class SuggestedCounterpartPayload:
    """The counterpart that fits a payable.

    Attributes:
        id (UUID):
        address_id (None | Unset | UUID):
        bank_account_id (None | Unset | UUID):
        vat_id_id (None | Unset | UUID):
    """

    id: UUID
    address_id: None | Unset | UUID = UNSET
    bank_account_id: None | Unset | UUID = UNSET
    vat_id_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        address_id: None | str | Unset
        if isinstance(self.address_id, Unset):
            address_id = UNSET
        elif isinstance(self.address_id, UUID):
            address_id = NULL if self.address_id is None else str(self.address_id)
        else:
            address_id = self.address_id

        bank_account_id: None | str | Unset
        if isinstance(self.bank_account_id, Unset):
            bank_account_id = UNSET
        elif isinstance(self.bank_account_id, UUID):
            bank_account_id = NULL if self.bank_account_id is None else str(self.bank_account_id)
        else:
            bank_account_id = self.bank_account_id

        vat_id_id: None | str | Unset
        if isinstance(self.vat_id_id, Unset):
            vat_id_id = UNSET
        elif isinstance(self.vat_id_id, UUID):
            vat_id_id = NULL if self.vat_id_id is None else str(self.vat_id_id)
        else:
            vat_id_id = self.vat_id_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if address_id is not UNSET:
            field_dict["address_id"] = address_id
        if bank_account_id is not UNSET:
            field_dict["bank_account_id"] = bank_account_id
        if vat_id_id is not UNSET:
            field_dict["vat_id_id"] = vat_id_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _address_id = d.pop("address_id", UNSET)
        address_id: None | Unset | UUID
        if _address_id is None or isinstance(_address_id, Unset):
            address_id = _address_id
        else:
            _address_id_type_0 = _address_id
            address_id_type_0 = NULL if _address_id_type_0 is None else UUID(_address_id_type_0)

            address_id = address_id_type_0

        _bank_account_id = d.pop("bank_account_id", UNSET)
        bank_account_id: None | Unset | UUID
        if _bank_account_id is None or isinstance(_bank_account_id, Unset):
            bank_account_id = _bank_account_id
        else:
            _bank_account_id_type_0 = _bank_account_id
            bank_account_id_type_0 = NULL if _bank_account_id_type_0 is None else UUID(_bank_account_id_type_0)

            bank_account_id = bank_account_id_type_0

        _vat_id_id = d.pop("vat_id_id", UNSET)
        vat_id_id: None | Unset | UUID
        if _vat_id_id is None or isinstance(_vat_id_id, Unset):
            vat_id_id = _vat_id_id
        else:
            _vat_id_id_type_0 = _vat_id_id
            vat_id_id_type_0 = NULL if _vat_id_id_type_0 is None else UUID(_vat_id_id_type_0)

            vat_id_id = vat_id_id_type_0

        suggested_counterpart_payload = cls(
            id=id,
            address_id=address_id,
            bank_account_id=bank_account_id,
            vat_id_id=vat_id_id,
        )

        suggested_counterpart_payload.additional_properties = d
        return suggested_counterpart_payload

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
