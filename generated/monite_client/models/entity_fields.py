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
    from ..models.field_schema import FieldSchema


T = TypeVar("T", bound="EntityFields")


@_attrs_define
class EntityFields:
    """Which members of the entity an invoice needs.

    Attributes:
        tax_id (FieldSchema | None | Unset): The server's default is {'description': 'Tax id of the entity; entities
            without VAT need it.', 'required': False}.
        vat_id (FieldSchema | None | Unset): The server's default is {'description': 'VAT id of the entity; entities
            with VAT need it.', 'required': False}.
    """

    tax_id: FieldSchema | None | Unset = UNSET
    vat_id: FieldSchema | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.field_schema import FieldSchema  # noqa: PLC0415

        tax_id: dict[str, Any] | None | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        elif isinstance(self.tax_id, FieldSchema):
            tax_id = NULL if self.tax_id is None else write_object(self.tax_id)
        else:
            tax_id = self.tax_id

        vat_id: dict[str, Any] | None | Unset
        if isinstance(self.vat_id, Unset):
            vat_id = UNSET
        elif isinstance(self.vat_id, FieldSchema):
            vat_id = NULL if self.vat_id is None else write_object(self.vat_id)
        else:
            vat_id = self.vat_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if vat_id is not UNSET:
            field_dict["vat_id"] = vat_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _tax_id = d.pop("tax_id", UNSET)
        tax_id: FieldSchema | None | Unset
        if _tax_id is None or isinstance(_tax_id, Unset):
            tax_id = _tax_id
        else:
            _tax_id_type_0 = _tax_id
            tax_id_type_0 = NULL if _tax_id_type_0 is None else __models.FieldSchema.from_dict(_tax_id_type_0)

            tax_id = tax_id_type_0

        _vat_id = d.pop("vat_id", UNSET)
        vat_id: FieldSchema | None | Unset
        if _vat_id is None or isinstance(_vat_id, Unset):
            vat_id = _vat_id
        else:
            _vat_id_type_0 = _vat_id
            vat_id_type_0 = NULL if _vat_id_type_0 is None else __models.FieldSchema.from_dict(_vat_id_type_0)

            vat_id = vat_id_type_0

        entity_fields = cls(
            tax_id=tax_id,
            vat_id=vat_id,
        )

        entity_fields.additional_properties = d
        return entity_fields

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
