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
    from ..models.user_changes_external_reference import UserChangesExternalReference


T = TypeVar("T", bound="UserChanges")


@_attrs_define
class UserChanges:
    """
    Attributes:
        full_name (str | Unset):
        headline (str | Unset):
        email_address (str | Unset):
        external_reference (UserChangesExternalReference | Unset): Counterpart of the record in an outside system.
    """

    full_name: str | Unset = UNSET
    headline: str | Unset = UNSET
    email_address: str | Unset = UNSET
    external_reference: UserChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        full_name = self.full_name

        headline = self.headline

        email_address = self.email_address

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if headline is not UNSET:
            field_dict["headline"] = headline
        if email_address is not UNSET:
            field_dict["email_address"] = email_address
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        full_name = d.pop("full_name", UNSET)

        headline = d.pop("headline", UNSET)

        email_address = d.pop("email_address", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: UserChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.UserChangesExternalReference.from_dict(_external_reference)

        user_changes = cls(
            full_name=full_name,
            headline=headline,
            email_address=email_address,
            external_reference=external_reference,
        )

        user_changes.additional_properties = d
        return user_changes

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
