from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

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
    from ..models.workspace_group_changes_external_reference import WorkspaceGroupChangesExternalReference


T = TypeVar("T", bound="WorkspaceGroupChanges")


@_attrs_define
class WorkspaceGroupChanges:
    """
    Attributes:
        name (str):
        add_workspace_ids (list[int] | Unset): Ids of the add workspaces.
        remove_workspace_ids (list[int] | Unset): Ids of the remove workspaces.
        notes (str | Unset):
        company (bool | Unset):
        contact_name (str | Unset):
        email (str | Unset):
        phone_number (str | Unset):
        address (str | Unset):
        website (str | Unset):
        external_reference (WorkspaceGroupChangesExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    name: str
    add_workspace_ids: list[int] | Unset = UNSET
    remove_workspace_ids: list[int] | Unset = UNSET
    notes: str | Unset = UNSET
    company: bool | Unset = UNSET
    contact_name: str | Unset = UNSET
    email: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    address: str | Unset = UNSET
    website: str | Unset = UNSET
    external_reference: WorkspaceGroupChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        add_workspace_ids: list[int] | Unset = UNSET
        if not isinstance(self.add_workspace_ids, Unset):
            add_workspace_ids = self.add_workspace_ids

        remove_workspace_ids: list[int] | Unset = UNSET
        if not isinstance(self.remove_workspace_ids, Unset):
            remove_workspace_ids = self.remove_workspace_ids

        notes = self.notes

        company = self.company

        contact_name = self.contact_name

        email = self.email

        phone_number = self.phone_number

        address = self.address

        website = self.website

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if add_workspace_ids is not UNSET:
            field_dict["add_workspace_ids"] = add_workspace_ids
        if remove_workspace_ids is not UNSET:
            field_dict["remove_workspace_ids"] = remove_workspace_ids
        if notes is not UNSET:
            field_dict["notes"] = notes
        if company is not UNSET:
            field_dict["company"] = company
        if contact_name is not UNSET:
            field_dict["contact_name"] = contact_name
        if email is not UNSET:
            field_dict["email"] = email
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if address is not UNSET:
            field_dict["address"] = address
        if website is not UNSET:
            field_dict["website"] = website
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name")

        add_workspace_ids = cast(list[int], d.pop("add_workspace_ids", UNSET))

        remove_workspace_ids = cast(list[int], d.pop("remove_workspace_ids", UNSET))

        notes = d.pop("notes", UNSET)

        company = d.pop("company", UNSET)

        contact_name = d.pop("contact_name", UNSET)

        email = d.pop("email", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        address = d.pop("address", UNSET)

        website = d.pop("website", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: WorkspaceGroupChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.WorkspaceGroupChangesExternalReference.from_dict(_external_reference)

        workspace_group_changes = cls(
            name=name,
            add_workspace_ids=add_workspace_ids,
            remove_workspace_ids=remove_workspace_ids,
            notes=notes,
            company=company,
            contact_name=contact_name,
            email=email,
            phone_number=phone_number,
            address=address,
            website=website,
            external_reference=external_reference,
        )

        workspace_group_changes.additional_properties = d
        return workspace_group_changes

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
