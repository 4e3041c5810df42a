from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="NewAccountInvitationExternalReference")


@_attrs_define
class NewAccountInvitationExternalReference:
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | Unset): One of successful, pending, failed.
        external_message (str | Unset):
        external_link (str | Unset):
        external_status (str | Unset):
        locked (bool | Unset): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | Unset = UNSET
    external_message: str | Unset = UNSET
    external_link: str | Unset = UNSET
    external_status: str | Unset = UNSET
    locked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        service_name = self.service_name

        service_model = self.service_model

        service_model_ref = self.service_model_ref

        status = self.status

        external_message = self.external_message

        external_link = self.external_link

        external_status = self.external_status

        locked = self.locked

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "service_name": service_name,
                "service_model": service_model,
                "service_model_ref": service_model_ref,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if external_message is not UNSET:
            field_dict["external_message"] = external_message
        if external_link is not UNSET:
            field_dict["external_link"] = external_link
        if external_status is not UNSET:
            field_dict["external_status"] = external_status
        if locked is not UNSET:
            field_dict["locked"] = locked

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        service_name = d.pop("service_name")

        service_model = d.pop("service_model")

        service_model_ref = d.pop("service_model_ref")

        status = d.pop("status", UNSET)

        external_message = d.pop("external_message", UNSET)

        external_link = d.pop("external_link", UNSET)

        external_status = d.pop("external_status", UNSET)

        locked = d.pop("locked", UNSET)

        new_account_invitation_external_reference = cls(
            service_name=service_name,
            service_model=service_model,
            service_model_ref=service_model_ref,
            status=status,
            external_message=external_message,
            external_link=external_link,
            external_status=external_status,
            locked=locked,
        )

        new_account_invitation_external_reference.additional_properties = d
        return new_account_invitation_external_reference

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
