from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
)

T = TypeVar("T", bound="RelatedDocuments")


@_attrs_define
class RelatedDocuments:
    """Documents that belong to an invoice.

    Attributes:
        credit_note_ids (list[UUID] | None | Unset):
        proforma_invoice_id (None | Unset | UUID):
    """

    credit_note_ids: list[UUID] | None | Unset = UNSET
    proforma_invoice_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credit_note_ids: list[str] | None | Unset
        if isinstance(self.credit_note_ids, Unset):
            credit_note_ids = UNSET
        elif isinstance(self.credit_note_ids, list):
            credit_note_ids = NULL
            if self.credit_note_ids is not None:
                credit_note_ids = []
                for credit_note_ids_type_0_item_data in write_each(self.credit_note_ids):
                    credit_note_ids_type_0_item = (
                        NULL if credit_note_ids_type_0_item_data is None else str(credit_note_ids_type_0_item_data)
                    )
                    credit_note_ids.append(credit_note_ids_type_0_item)

        else:
            credit_note_ids = self.credit_note_ids

        proforma_invoice_id: None | str | Unset
        if isinstance(self.proforma_invoice_id, Unset):
            proforma_invoice_id = UNSET
        elif isinstance(self.proforma_invoice_id, UUID):
            proforma_invoice_id = NULL if self.proforma_invoice_id is None else str(self.proforma_invoice_id)
        else:
            proforma_invoice_id = self.proforma_invoice_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if credit_note_ids is not UNSET:
            field_dict["credit_note_ids"] = credit_note_ids
        if proforma_invoice_id is not UNSET:
            field_dict["proforma_invoice_id"] = proforma_invoice_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _credit_note_ids = d.pop("credit_note_ids", UNSET)
        credit_note_ids: list[UUID] | None | Unset
        if _credit_note_ids is None or isinstance(_credit_note_ids, Unset):
            credit_note_ids = _credit_note_ids
        else:
            _credit_note_ids_type_0 = _credit_note_ids
            credit_note_ids_type_0: list[UUID] = NULL
            if _credit_note_ids_type_0 is not None:
                credit_note_ids_type_0 = []
                for credit_note_ids_type_0_item_data in read_list(_credit_note_ids_type_0):
                    _credit_note_ids_type_0_item = credit_note_ids_type_0_item_data
                    credit_note_ids_type_0_item = (
                        NULL if _credit_note_ids_type_0_item is None else UUID(_credit_note_ids_type_0_item)
                    )

                    credit_note_ids_type_0.append(credit_note_ids_type_0_item)

            credit_note_ids = credit_note_ids_type_0

        _proforma_invoice_id = d.pop("proforma_invoice_id", UNSET)
        proforma_invoice_id: None | Unset | UUID
        if _proforma_invoice_id is None or isinstance(_proforma_invoice_id, Unset):
            proforma_invoice_id = _proforma_invoice_id
        else:
            _proforma_invoice_id_type_0 = _proforma_invoice_id
            proforma_invoice_id_type_0 = (
                NULL if _proforma_invoice_id_type_0 is None else UUID(_proforma_invoice_id_type_0)
            )

            proforma_invoice_id = proforma_invoice_id_type_0

        related_documents = cls(
            credit_note_ids=credit_note_ids,
            proforma_invoice_id=proforma_invoice_id,
        )

        related_documents.additional_properties = d
        return related_documents

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
