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
    from ..models.new_account_invitation_external_reference import NewAccountInvitationExternalReference


T = TypeVar("T", bound="NewAccountInvitation")


@_attrs_define
class NewAccountInvitation:
    """
    Attributes:
        email_address (str):
        full_name (str):
        billability_target (int | Unset):
        bill_rate_in_cents (int | Unset): In subunits of the currency.
        cost_rate_in_cents (int | Unset): In subunits of the currency.
        default_read_only (bool | Unset):
        default_role_id (int | Unset): Id of the default role.
        headline (str | Unset):
        permission (str | Unset):
        external_reference (NewAccountInvitationExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    email_address: str
    full_name: str
    billability_target: int | Unset = UNSET
    bill_rate_in_cents: int | Unset = UNSET
    cost_rate_in_cents: int | Unset = UNSET
    default_read_only: bool | Unset = UNSET
    default_role_id: int | Unset = UNSET
    headline: str | Unset = UNSET
    permission: str | Unset = UNSET
    external_reference: NewAccountInvitationExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email_address = self.email_address

        full_name = self.full_name

        billability_target = self.billability_target

        bill_rate_in_cents = self.bill_rate_in_cents

        cost_rate_in_cents = self.cost_rate_in_cents

        default_read_only = self.default_read_only

        default_role_id = self.default_role_id

        headline = self.headline

        permission = self.permission

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email_address": email_address,
                "full_name": full_name,
            }
        )
        if billability_target is not UNSET:
            field_dict["billability_target"] = billability_target
        if bill_rate_in_cents is not UNSET:
            field_dict["bill_rate_in_cents"] = bill_rate_in_cents
        if cost_rate_in_cents is not UNSET:
            field_dict["cost_rate_in_cents"] = cost_rate_in_cents
        if default_read_only is not UNSET:
            field_dict["default_read_only"] = default_read_only
        if default_role_id is not UNSET:
            field_dict["default_role_id"] = default_role_id
        if headline is not UNSET:
            field_dict["headline"] = headline
        if permission is not UNSET:
            field_dict["permission"] = permission
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        email_address = d.pop("email_address")

        full_name = d.pop("full_name")

        billability_target = d.pop("billability_target", UNSET)

        bill_rate_in_cents = d.pop("bill_rate_in_cents", UNSET)

        cost_rate_in_cents = d.pop("cost_rate_in_cents", UNSET)

        default_read_only = d.pop("default_read_only", UNSET)

        default_role_id = d.pop("default_role_id", UNSET)

        headline = d.pop("headline", UNSET)

        permission = d.pop("permission", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewAccountInvitationExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewAccountInvitationExternalReference.from_dict(_external_reference)

        new_account_invitation = cls(
            email_address=email_address,
            full_name=full_name,
            billability_target=billability_target,
            bill_rate_in_cents=bill_rate_in_cents,
            cost_rate_in_cents=cost_rate_in_cents,
            default_read_only=default_read_only,
            default_role_id=default_role_id,
            headline=headline,
            permission=permission,
            external_reference=external_reference,
        )

        new_account_invitation.additional_properties = d
        return new_account_invitation

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
