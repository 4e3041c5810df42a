from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.counterpart_organization_root_create_payload_type import CounterpartOrganizationRootCreatePayloadType
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
    from ..models.counterpart_organization_create_payload import CounterpartOrganizationCreatePayload


T = TypeVar("T", bound="CounterpartOrganizationRootCreatePayload")


@_attrs_define
class CounterpartOrganizationRootCreatePayload:
    """A new counterpart that is an organization.

    Attributes:
        organization (CounterpartOrganizationCreatePayload): The organization of a new counterpart.
        type_ (CounterpartOrganizationRootCreatePayloadType):
        external_reference (str | Unset):
        language (LanguageCodeEnum | Unset): Language as an ISO 639-1 code.
        reminders_enabled (bool | Unset): The server's default is True.
        tax_id (str | Unset):
    """

    organization: CounterpartOrganizationCreatePayload
    type_: CounterpartOrganizationRootCreatePayloadType
    external_reference: str | Unset = UNSET
    language: LanguageCodeEnum | Unset = UNSET
    reminders_enabled: bool | Unset = UNSET
    tax_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        organization = NULL if self.organization is None else write_object(self.organization)

        type_ = NULL if self.type_ is None else write_word(self.type_)

        external_reference = self.external_reference

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = NULL if self.language is None else write_word(self.language)

        reminders_enabled = self.reminders_enabled

        tax_id = self.tax_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "organization": organization,
                "type": type_,
            }
        )
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
        _organization = d.pop("organization")
        organization = (
            NULL if _organization is None else __models.CounterpartOrganizationCreatePayload.from_dict(_organization)
        )

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else CounterpartOrganizationRootCreatePayloadType(_type_)

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

        counterpart_organization_root_create_payload = cls(
            organization=organization,
            type_=type_,
            external_reference=external_reference,
            language=language,
            reminders_enabled=reminders_enabled,
            tax_id=tax_id,
        )

        return counterpart_organization_root_create_payload
