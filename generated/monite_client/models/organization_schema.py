from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.entity_business_structure import EntityBusinessStructure
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="OrganizationSchema")


@_attrs_define
class OrganizationSchema:
    """The organization of a new entity.

    Attributes:
        legal_name (str):
        business_structure (EntityBusinessStructure | None | Unset):
        directors_provided (bool | None | Unset):
        executives_provided (bool | None | Unset):
        legal_entity_id (None | str | Unset):
        owners_provided (bool | None | Unset):
        representative_provided (bool | None | Unset):
    """

    legal_name: str
    business_structure: EntityBusinessStructure | None | Unset = UNSET
    directors_provided: bool | None | Unset = UNSET
    executives_provided: bool | None | Unset = UNSET
    legal_entity_id: None | str | Unset = UNSET
    owners_provided: bool | None | Unset = UNSET
    representative_provided: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        legal_name = self.legal_name

        business_structure: None | str | Unset
        if isinstance(self.business_structure, Unset):
            business_structure = UNSET
        elif isinstance(self.business_structure, EntityBusinessStructure):
            business_structure = NULL if self.business_structure is None else write_word(self.business_structure)
        else:
            business_structure = self.business_structure

        directors_provided: bool | None | Unset
        if isinstance(self.directors_provided, Unset):
            directors_provided = UNSET
        else:
            directors_provided = self.directors_provided

        executives_provided: bool | None | Unset
        if isinstance(self.executives_provided, Unset):
            executives_provided = UNSET
        else:
            executives_provided = self.executives_provided

        legal_entity_id: None | str | Unset
        if isinstance(self.legal_entity_id, Unset):
            legal_entity_id = UNSET
        else:
            legal_entity_id = self.legal_entity_id

        owners_provided: bool | None | Unset
        if isinstance(self.owners_provided, Unset):
            owners_provided = UNSET
        else:
            owners_provided = self.owners_provided

        representative_provided: bool | None | Unset
        if isinstance(self.representative_provided, Unset):
            representative_provided = UNSET
        else:
            representative_provided = self.representative_provided

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "legal_name": legal_name,
            }
        )
        if business_structure is not UNSET:
            field_dict["business_structure"] = business_structure
        if directors_provided is not UNSET:
            field_dict["directors_provided"] = directors_provided
        if executives_provided is not UNSET:
            field_dict["executives_provided"] = executives_provided
        if legal_entity_id is not UNSET:
            field_dict["legal_entity_id"] = legal_entity_id
        if owners_provided is not UNSET:
            field_dict["owners_provided"] = owners_provided
        if representative_provided is not UNSET:
            field_dict["representative_provided"] = representative_provided

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        legal_name = d.pop("legal_name")

        _business_structure = d.pop("business_structure", UNSET)
        business_structure: EntityBusinessStructure | None | Unset
        if _business_structure is None or isinstance(_business_structure, Unset):
            business_structure = _business_structure
        else:
            _business_structure_type_0 = _business_structure
            business_structure_type_0 = (
                NULL if _business_structure_type_0 is None else EntityBusinessStructure(_business_structure_type_0)
            )

            business_structure = business_structure_type_0

        directors_provided = d.pop("directors_provided", UNSET)

        executives_provided = d.pop("executives_provided", UNSET)

        legal_entity_id = d.pop("legal_entity_id", UNSET)

        owners_provided = d.pop("owners_provided", UNSET)

        representative_provided = d.pop("representative_provided", UNSET)

        organization_schema = cls(
            legal_name=legal_name,
            business_structure=business_structure,
            directors_provided=directors_provided,
            executives_provided=executives_provided,
            legal_entity_id=legal_entity_id,
            owners_provided=owners_provided,
            representative_provided=representative_provided,
        )

        organization_schema.additional_properties = d
        return organization_schema

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
