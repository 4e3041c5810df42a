from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="WorkspaceGroup")


@_attrs_define
class WorkspaceGroup:
    """Group of projects; a company when marked so.

    Attributes:
        address (None | str | Unset):
        company (bool | None | Unset):
        contact_name (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        email (None | str | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        name (None | str | Unset):
        notes (None | str | Unset):
        phone_number (None | str | Unset):
        rate_card_set_ids (list[str] | None | Unset): Sent when `rate_card_sets` is included.
        updated_at (datetime.datetime | None | Unset):
        website (None | str | Unset):
        workspace_ids (list[str] | None | Unset): Sent when `workspaces` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    address: None | str | Unset = UNSET
    company: bool | None | Unset = UNSET
    contact_name: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    email: None | str | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    name: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    rate_card_set_ids: list[str] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    website: None | str | Unset = UNSET
    workspace_ids: list[str] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        company: bool | None | Unset
        if isinstance(self.company, Unset):
            company = UNSET
        else:
            company = self.company

        contact_name: None | str | Unset
        if isinstance(self.contact_name, Unset):
            contact_name = UNSET
        else:
            contact_name = self.contact_name

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        phone_number: None | str | Unset
        if isinstance(self.phone_number, Unset):
            phone_number = UNSET
        else:
            phone_number = self.phone_number

        rate_card_set_ids: list[str] | None | Unset
        if isinstance(self.rate_card_set_ids, Unset):
            rate_card_set_ids = UNSET
        elif isinstance(self.rate_card_set_ids, list):
            rate_card_set_ids = self.rate_card_set_ids

        else:
            rate_card_set_ids = self.rate_card_set_ids

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        workspace_ids: list[str] | None | Unset
        if isinstance(self.workspace_ids, Unset):
            workspace_ids = UNSET
        elif isinstance(self.workspace_ids, list):
            workspace_ids = self.workspace_ids

        else:
            workspace_ids = self.workspace_ids

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if company is not UNSET:
            field_dict["company"] = company
        if contact_name is not UNSET:
            field_dict["contact_name"] = contact_name
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if email is not UNSET:
            field_dict["email"] = email
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if name is not UNSET:
            field_dict["name"] = name
        if notes is not UNSET:
            field_dict["notes"] = notes
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if rate_card_set_ids is not UNSET:
            field_dict["rate_card_set_ids"] = rate_card_set_ids
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if website is not UNSET:
            field_dict["website"] = website
        if workspace_ids is not UNSET:
            field_dict["workspace_ids"] = workspace_ids
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        address = d.pop("address", UNSET)

        company = d.pop("company", UNSET)

        contact_name = d.pop("contact_name", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        email = d.pop("email", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        name = d.pop("name", UNSET)

        notes = d.pop("notes", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        _rate_card_set_ids = d.pop("rate_card_set_ids", UNSET)
        rate_card_set_ids: list[str] | None | Unset
        if _rate_card_set_ids is None or isinstance(_rate_card_set_ids, Unset):
            rate_card_set_ids = _rate_card_set_ids
        else:
            rate_card_set_ids_type_0 = cast(list[str], _rate_card_set_ids)

            rate_card_set_ids = rate_card_set_ids_type_0

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        website = d.pop("website", UNSET)

        _workspace_ids = d.pop("workspace_ids", UNSET)
        workspace_ids: list[str] | None | Unset
        if _workspace_ids is None or isinstance(_workspace_ids, Unset):
            workspace_ids = _workspace_ids
        else:
            workspace_ids_type_0 = cast(list[str], _workspace_ids)

            workspace_ids = workspace_ids_type_0

        id = d.pop("id", UNSET)

        workspace_group = cls(
            address=address,
            company=company,
            contact_name=contact_name,
            created_at=created_at,
            email=email,
            external_reference_ids=external_reference_ids,
            name=name,
            notes=notes,
            phone_number=phone_number,
            rate_card_set_ids=rate_card_set_ids,
            updated_at=updated_at,
            website=website,
            workspace_ids=workspace_ids,
            id=id,
        )

        workspace_group.additional_properties = d
        return workspace_group

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
