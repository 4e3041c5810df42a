from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.counterpart_type import CounterpartType
from ..models.language_code_enum import LanguageCodeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.counterpart_individual_response import CounterpartIndividualResponse


T = TypeVar("T", bound="CounterpartIndividualRootResponse")


@_attrs_define
class CounterpartIndividualRootResponse:
    """A counterpart that is an individual.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        individual (CounterpartIndividualResponse): The individual that a counterpart is.
        type_ (CounterpartType): Kind of counterpart.
        created_automatically (bool | None | Unset): The server's default is False.
        created_by_entity_user_id (None | Unset | UUID):
        default_billing_address_id (None | Unset | UUID):
        default_shipping_address_id (None | Unset | UUID):
        external_reference (None | str | Unset):
        language (LanguageCodeEnum | None | Unset):
        reminders_enabled (bool | None | Unset):
        tax_id (None | str | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    individual: CounterpartIndividualResponse
    type_: CounterpartType
    created_automatically: bool | None | Unset = UNSET
    created_by_entity_user_id: None | Unset | UUID = UNSET
    default_billing_address_id: None | Unset | UUID = UNSET
    default_shipping_address_id: None | Unset | UUID = UNSET
    external_reference: None | str | Unset = UNSET
    language: LanguageCodeEnum | None | Unset = UNSET
    reminders_enabled: bool | None | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        individual = NULL if self.individual is None else write_object(self.individual)

        type_ = NULL if self.type_ is None else write_word(self.type_)

        created_automatically: bool | None | Unset
        if isinstance(self.created_automatically, Unset):
            created_automatically = UNSET
        else:
            created_automatically = self.created_automatically

        created_by_entity_user_id: None | str | Unset
        if isinstance(self.created_by_entity_user_id, Unset):
            created_by_entity_user_id = UNSET
        elif isinstance(self.created_by_entity_user_id, UUID):
            created_by_entity_user_id = (
                NULL if self.created_by_entity_user_id is None else str(self.created_by_entity_user_id)
            )
        else:
            created_by_entity_user_id = self.created_by_entity_user_id

        default_billing_address_id: None | str | Unset
        if isinstance(self.default_billing_address_id, Unset):
            default_billing_address_id = UNSET
        elif isinstance(self.default_billing_address_id, UUID):
            default_billing_address_id = (
                NULL if self.default_billing_address_id is None else str(self.default_billing_address_id)
            )
        else:
            default_billing_address_id = self.default_billing_address_id

        default_shipping_address_id: None | str | Unset
        if isinstance(self.default_shipping_address_id, Unset):
            default_shipping_address_id = UNSET
        elif isinstance(self.default_shipping_address_id, UUID):
            default_shipping_address_id = (
                NULL if self.default_shipping_address_id is None else str(self.default_shipping_address_id)
            )
        else:
            default_shipping_address_id = self.default_shipping_address_id

        external_reference: None | str | Unset
        if isinstance(self.external_reference, Unset):
            external_reference = UNSET
        else:
            external_reference = self.external_reference

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        elif isinstance(self.language, LanguageCodeEnum):
            language = NULL if self.language is None else write_word(self.language)
        else:
            language = self.language

        reminders_enabled: bool | None | Unset
        if isinstance(self.reminders_enabled, Unset):
            reminders_enabled = UNSET
        else:
            reminders_enabled = self.reminders_enabled

        tax_id: None | str | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        else:
            tax_id = self.tax_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "individual": individual,
                "type": type_,
            }
        )
        if created_automatically is not UNSET:
            field_dict["created_automatically"] = created_automatically
        if created_by_entity_user_id is not UNSET:
            field_dict["created_by_entity_user_id"] = created_by_entity_user_id
        if default_billing_address_id is not UNSET:
            field_dict["default_billing_address_id"] = default_billing_address_id
        if default_shipping_address_id is not UNSET:
            field_dict["default_shipping_address_id"] = default_shipping_address_id
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if language is not UNSET:
            field_dict["language"] = language
        if reminders_enabled is not UNSET:
            field_dict["reminders_enabled"] = reminders_enabled
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _individual = d.pop("individual")
        individual = NULL if _individual is None else __models.CounterpartIndividualResponse.from_dict(_individual)

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else CounterpartType(_type_)

        created_automatically = d.pop("created_automatically", UNSET)

        _created_by_entity_user_id = d.pop("created_by_entity_user_id", UNSET)
        created_by_entity_user_id: None | Unset | UUID
        if _created_by_entity_user_id is None or isinstance(_created_by_entity_user_id, Unset):
            created_by_entity_user_id = _created_by_entity_user_id
        else:
            _created_by_entity_user_id_type_0 = _created_by_entity_user_id
            created_by_entity_user_id_type_0 = (
                NULL if _created_by_entity_user_id_type_0 is None else UUID(_created_by_entity_user_id_type_0)
            )

            created_by_entity_user_id = created_by_entity_user_id_type_0

        _default_billing_address_id = d.pop("default_billing_address_id", UNSET)
        default_billing_address_id: None | Unset | UUID
        if _default_billing_address_id is None or isinstance(_default_billing_address_id, Unset):
            default_billing_address_id = _default_billing_address_id
        else:
            _default_billing_address_id_type_0 = _default_billing_address_id
            default_billing_address_id_type_0 = (
                NULL if _default_billing_address_id_type_0 is None else UUID(_default_billing_address_id_type_0)
            )

            default_billing_address_id = default_billing_address_id_type_0

        _default_shipping_address_id = d.pop("default_shipping_address_id", UNSET)
        default_shipping_address_id: None | Unset | UUID
        if _default_shipping_address_id is None or isinstance(_default_shipping_address_id, Unset):
            default_shipping_address_id = _default_shipping_address_id
        else:
            _default_shipping_address_id_type_0 = _default_shipping_address_id
            default_shipping_address_id_type_0 = (
                NULL if _default_shipping_address_id_type_0 is None else UUID(_default_shipping_address_id_type_0)
            )

            default_shipping_address_id = default_shipping_address_id_type_0

        external_reference = d.pop("external_reference", UNSET)

        _language = d.pop("language", UNSET)
        language: LanguageCodeEnum | None | Unset
        if _language is None or isinstance(_language, Unset):
            language = _language
        else:
            _language_type_0 = _language
            language_type_0 = NULL if _language_type_0 is None else LanguageCodeEnum(_language_type_0)

            language = language_type_0

        reminders_enabled = d.pop("reminders_enabled", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        counterpart_individual_root_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            individual=individual,
            type_=type_,
            created_automatically=created_automatically,
            created_by_entity_user_id=created_by_entity_user_id,
            default_billing_address_id=default_billing_address_id,
            default_shipping_address_id=default_shipping_address_id,
            external_reference=external_reference,
            language=language,
            reminders_enabled=reminders_enabled,
            tax_id=tax_id,
        )

        counterpart_individual_root_response.additional_properties = d
        return counterpart_individual_root_response

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
