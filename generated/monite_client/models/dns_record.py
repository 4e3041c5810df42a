from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dns_record_purpose import DNSRecordPurpose
from ..models.dns_record_type import DNSRecordType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="DNSRecord")


@_attrs_define
class DNSRecord:
    """A DNS record to set for a mailbox domain.

    Attributes:
        is_active (bool):
        record_type (DNSRecordType): Type of a DNS record.
        valid (str):
        value (str):
        name (None | str | Unset):
        record_purpose (DNSRecordPurpose | None | Unset):
    """

    is_active: bool
    record_type: DNSRecordType
    valid: str
    value: str
    name: None | str | Unset = UNSET
    record_purpose: DNSRecordPurpose | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        is_active = self.is_active

        record_type = NULL if self.record_type is None else write_word(self.record_type)

        valid = self.valid

        value = self.value

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        record_purpose: None | str | Unset
        if isinstance(self.record_purpose, Unset):
            record_purpose = UNSET
        elif isinstance(self.record_purpose, DNSRecordPurpose):
            record_purpose = NULL if self.record_purpose is None else write_word(self.record_purpose)
        else:
            record_purpose = self.record_purpose

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "is_active": is_active,
                "record_type": record_type,
                "valid": valid,
                "value": value,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if record_purpose is not UNSET:
            field_dict["record_purpose"] = record_purpose

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        is_active = d.pop("is_active")

        _record_type = d.pop("record_type")
        record_type = NULL if _record_type is None else DNSRecordType(_record_type)

        valid = d.pop("valid")

        value = d.pop("value")

        name = d.pop("name", UNSET)

        _record_purpose = d.pop("record_purpose", UNSET)
        record_purpose: DNSRecordPurpose | None | Unset
        if _record_purpose is None or isinstance(_record_purpose, Unset):
            record_purpose = _record_purpose
        else:
            _record_purpose_type_0 = _record_purpose
            record_purpose_type_0 = NULL if _record_purpose_type_0 is None else DNSRecordPurpose(_record_purpose_type_0)

            record_purpose = record_purpose_type_0

        dns_record = cls(
            is_active=is_active,
            record_type=record_type,
            valid=valid,
            value=value,
            name=name,
            record_purpose=record_purpose,
        )

        dns_record.additional_properties = d
        return dns_record

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
