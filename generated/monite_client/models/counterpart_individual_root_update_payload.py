from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.language_code_enum import LanguageCodeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.counterpart_individual_update_payload import CounterpartIndividualUpdatePayload


T = TypeVar("T", bound="CounterpartIndividualRootUpdatePayload")


@_attrs_define
class CounterpartIndividualRootUpdatePayload:
    """Changes to a counterpart that is an individual.

    Attributes:
        individual (CounterpartIndividualUpdatePayload): Changes to the individual of a counterpart.
        default_billing_address_id (UUID | Unset):
        default_shipping_address_id (UUID | Unset):
        external_reference (str | Unset):
        language (LanguageCodeEnum | Unset): Language as an ISO 639-1 code.
        reminders_enabled (bool | Unset):
        tax_id (str | Unset):
    """

    individual: CounterpartIndividualUpdatePayload
    default_billing_address_id: UUID | Unset = UNSET
    default_shipping_address_id: UUID | Unset = UNSET
    external_reference: str | Unset = UNSET
    language: LanguageCodeEnum | Unset = UNSET
    reminders_enabled: bool | Unset = UNSET
    tax_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        individual = NULL if self.individual is None else write_object(self.individual)

        default_billing_address_id: str | Unset = UNSET
        if not isinstance(self.default_billing_address_id, Unset):
            default_billing_address_id = (
                NULL if self.default_billing_address_id is None else str(self.default_billing_address_id)
            )

        default_shipping_address_id: str | Unset = UNSET
        if not isinstance(self.default_shipping_address_id, Unset):
            default_shipping_address_id = (
                NULL if self.default_shipping_address_id is None else str(self.default_shipping_address_id)
            )

        external_reference = self.external_reference

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = NULL if self.language is None else write_word(self.language)

        reminders_enabled = self.reminders_enabled

        tax_id = self.tax_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "individual": individual,
            }
        )
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
        _individual = d.pop("individual")
        individual = NULL if _individual is None else __models.CounterpartIndividualUpdatePayload.from_dict(_individual)

        _default_billing_address_id = d.pop("default_billing_address_id", UNSET)
        default_billing_address_id: UUID | Unset
        if isinstance(_default_billing_address_id, Unset):
            default_billing_address_id = UNSET
        elif _default_billing_address_id is None:
            default_billing_address_id = NULL
        else:
            default_billing_address_id = UUID(_default_billing_address_id)

        _default_shipping_address_id = d.pop("default_shipping_address_id", UNSET)
        default_shipping_address_id: UUID | Unset
        if isinstance(_default_shipping_address_id, Unset):
            default_shipping_address_id = UNSET
        elif _default_shipping_address_id is None:
            default_shipping_address_id = NULL
        else:
            default_shipping_address_id = UUID(_default_shipping_address_id)

        external_reference = d.pop("external_reference", UNSET)

        _language = d.pop("language", UNSET)
        language: LanguageCodeEnum | Unset
        if isinstance(_language, Unset):
            language = UNSET
        elif _language is None:
            language = NULL
        else:
            language = LanguageCodeEnum(_language)

        reminders_enabled = d.pop("reminders_enabled", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        counterpart_individual_root_update_payload = cls(
            individual=individual,
            default_billing_address_id=default_billing_address_id,
            default_shipping_address_id=default_shipping_address_id,
            external_reference=external_reference,
            language=language,
            reminders_enabled=reminders_enabled,
            tax_id=tax_id,
        )

        return counterpart_individual_root_update_payload
