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
    from ..models.counterpart_fields import CounterpartFields
    from ..models.entity_fields import EntityFields
    from ..models.line_item_fields import LineItemFields


T = TypeVar("T", bound="ReceivableRequiredFields")


@_attrs_define
class ReceivableRequiredFields:
    """Members that an invoice has to have.

    Attributes:
        counterpart (CounterpartFields | None | Unset): The server's default is {'tax_id': {'description': 'Tax id of
            the counterpart; counterparts without VAT may need it.', 'required': False}, 'vat_id': {'description': 'VAT id
            of the counterpart; counterparts with VAT need it.', 'required': False}}.
        entity (EntityFields | None | Unset): The server's default is {'tax_id': {'description': 'Tax id of the entity;
            entities without VAT need it.', 'required': False}, 'vat_id': {'description': 'VAT id of the entity; entities
            with VAT need it.', 'required': False}}.
        line_item (LineItemFields | None | Unset): The server's default is {'measure_unit': {'description': 'Unit of the
            quantity.', 'required': False}, 'tax_rate_value': {'description': 'Tax rate in percent times 100 (1250 is 12.5
            %); needed where no VAT rate is.', 'required': False}, 'vat_rate_id': {'description': 'Id of the VAT rate;
            needed in the countries that have one.', 'required': False}}.
    """

    counterpart: CounterpartFields | None | Unset = UNSET
    entity: EntityFields | None | Unset = UNSET
    line_item: LineItemFields | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.counterpart_fields import CounterpartFields  # noqa: PLC0415
        from ..models.entity_fields import EntityFields  # noqa: PLC0415
        from ..models.line_item_fields import LineItemFields  # noqa: PLC0415

        counterpart: dict[str, Any] | None | Unset
        if isinstance(self.counterpart, Unset):
            counterpart = UNSET
        elif isinstance(self.counterpart, CounterpartFields):
            counterpart = NULL if self.counterpart is None else write_object(self.counterpart)
        else:
            counterpart = self.counterpart

        entity: dict[str, Any] | None | Unset
        if isinstance(self.entity, Unset):
            entity = UNSET
        elif isinstance(self.entity, EntityFields):
            entity = NULL if self.entity is None else write_object(self.entity)
        else:
            entity = self.entity

        line_item: dict[str, Any] | None | Unset
        if isinstance(self.line_item, Unset):
            line_item = UNSET
        elif isinstance(self.line_item, LineItemFields):
            line_item = NULL if self.line_item is None else write_object(self.line_item)
        else:
            line_item = self.line_item

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if counterpart is not UNSET:
            field_dict["counterpart"] = counterpart
        if entity is not UNSET:
            field_dict["entity"] = entity
        if line_item is not UNSET:
            field_dict["line_item"] = line_item

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _counterpart = d.pop("counterpart", UNSET)
        counterpart: CounterpartFields | None | Unset
        if _counterpart is None or isinstance(_counterpart, Unset):
            counterpart = _counterpart
        else:
            _counterpart_type_0 = _counterpart
            counterpart_type_0 = (
                NULL if _counterpart_type_0 is None else __models.CounterpartFields.from_dict(_counterpart_type_0)
            )

            counterpart = counterpart_type_0

        _entity = d.pop("entity", UNSET)
        entity: EntityFields | None | Unset
        if _entity is None or isinstance(_entity, Unset):
            entity = _entity
        else:
            _entity_type_0 = _entity
            entity_type_0 = NULL if _entity_type_0 is None else __models.EntityFields.from_dict(_entity_type_0)

            entity = entity_type_0

        _line_item = d.pop("line_item", UNSET)
        line_item: LineItemFields | None | Unset
        if _line_item is None or isinstance(_line_item, Unset):
            line_item = _line_item
        else:
            _line_item_type_0 = _line_item
            line_item_type_0 = (
                NULL if _line_item_type_0 is None else __models.LineItemFields.from_dict(_line_item_type_0)
            )

            line_item = line_item_type_0

        receivable_required_fields = cls(
            counterpart=counterpart,
            entity=entity,
            line_item=line_item,
        )

        receivable_required_fields.additional_properties = d
        return receivable_required_fields

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
