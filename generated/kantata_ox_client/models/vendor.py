from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="Vendor")


@_attrs_define
class Vendor:
    """Firm from which expenses are bought.

    Attributes:
        archived (bool | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        externally_managed (bool | None | Unset):
        in_use (bool | None | Unset):
        name (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    archived: bool | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    externally_managed: bool | None | Unset = UNSET
    in_use: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        archived: bool | None | Unset
        if isinstance(self.archived, Unset):
            archived = UNSET
        else:
            archived = self.archived

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        externally_managed: bool | None | Unset
        if isinstance(self.externally_managed, Unset):
            externally_managed = UNSET
        else:
            externally_managed = self.externally_managed

        in_use: bool | None | Unset
        if isinstance(self.in_use, Unset):
            in_use = UNSET
        else:
            in_use = self.in_use

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if archived is not UNSET:
            field_dict["archived"] = archived
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if externally_managed is not UNSET:
            field_dict["externally_managed"] = externally_managed
        if in_use is not UNSET:
            field_dict["in_use"] = in_use
        if name is not UNSET:
            field_dict["name"] = name
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        archived = d.pop("archived", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        externally_managed = d.pop("externally_managed", UNSET)

        in_use = d.pop("in_use", UNSET)

        name = d.pop("name", UNSET)

        id = d.pop("id", UNSET)

        vendor = cls(
            archived=archived,
            external_reference_ids=external_reference_ids,
            externally_managed=externally_managed,
            in_use=in_use,
            name=name,
            id=id,
        )

        vendor.additional_properties = d
        return vendor

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
